import { defineConfig } from 'vitest/config';

/** The browser tests that build a site or start `npm run dev`. */
const BUILDING = ['builds', 'groups', 'dev', 'hostile', 'interviews'].map((name) => `src/browser/${name}.test.ts`);

const projects = [
  {
    test: {
      name: 'unit',
      include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
      exclude: ['src/browser/**'],
      testTimeout: 60_000,
      // One module graph for all files: no test changes a module's state.
      isolate: false,
    },
  },
  {
    test: {
      name: 'browser',
      include: ['src/browser/*.test.ts'],
      exclude: BUILDING,
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  },
  // One after another, when the others are done: builds of one project share Astro's own folders.
  {
    test: {
      name: 'builds',
      include: BUILDING,
      maxWorkers: 1,
      sequence: { groupOrder: 1 },
      testTimeout: 120_000,
      hookTimeout: 120_000,
    },
  },
];

export default defineConfig({
  test: { projects, maxWorkers: 2, reporters: ['default', new URL('./plainReporter.ts', import.meta.url).pathname] },
});
