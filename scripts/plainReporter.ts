import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the one plain line that any CI can read: `N passed, N failed`. */
export default class PlainReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((s) => s === state).length;
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    console.log(`\n${count('passed')} passed, ${count('failed') + broken} failed`);
  }
}
