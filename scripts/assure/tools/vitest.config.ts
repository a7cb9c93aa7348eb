import { defineConfig } from 'vitest/config';

/** The tests of the model alone, for a run that makes faults in the model and nowhere else. */
export default defineConfig({ test: { include: ['tests/model/**/*.test.ts'], testTimeout: 20_000, isolate: false } });
