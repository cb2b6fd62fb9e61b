import { defineConfig } from 'vitest/config';

const unit = {
  name: 'unit',
  include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
  exclude: ['src/browser/**'],
  testTimeout: 120_000,
  // One module graph for all files: no test changes a module's state.
  isolate: false,
};

/** What looks at built sites, builds them or starts `npm run dev`. */
const browser = { name: 'browser', include: ['src/browser/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [{ test: unit }, { test: browser }],
    maxWorkers: 2,
    reporters: ['default', new URL('./plainReporter.ts', import.meta.url).pathname],
  },
});
