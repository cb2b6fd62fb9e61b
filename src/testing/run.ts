import { spawnSync } from 'node:child_process';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** Lines of standard error. */
  readonly faults: readonly string[];
}

/** Runs a script of the project as a user would, in this Node. */
export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    encoding: 'utf8',
    // Vitest's own BASE_URL would stand in the built pages.
    env: { ...process.env, BASE_URL: undefined, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, faults: stderr.split('\n').filter((line) => line.trim() !== '') };
}
