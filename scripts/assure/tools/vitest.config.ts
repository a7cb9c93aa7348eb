import { defineConfig } from 'vitest/config';

/**
 * The tests of the model alone, for a run that makes faults in the model and nowhere else. The whole curve, which takes
 * half a minute each time, is left to `npm test`; the same code is tried there and here on short ones.
 */
export default defineConfig({
  test: {
    include: ['tests/model/**/*.test.ts'],
    testNamePattern: /^(?!.*the whole curve)/,
    testTimeout: 120_000,
    isolate: false,
  },
});
