import { defineConfig } from 'vitest/config';

/**
 * The tests of the model alone, for a run that makes faults in the model and nowhere else. The whole curve, which takes
 * half a minute each time, is left to `npm test`; the same code is tried there and here on short ones. It is left out by
 * its file, since Stryker sets the pattern of names itself.
 */
export default defineConfig({
  test: {
    include: ['tests/model/**/*.test.ts'],
    exclude: ['tests/model/whole-curve.test.ts'],
    testTimeout: 120_000,
    isolate: false,
  },
});
