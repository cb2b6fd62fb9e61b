import { spawn } from 'node:child_process';
import type { Folders } from '../project.ts';

export interface Dev {
  readonly url: string;
  readonly stop: () => void;
}

/** `npm run dev` on a study, as soon as it answers. Throws with what it printed where it does not within 30 s. */
export async function startDev({ data, content }: Folders, port: number): Promise<Dev> {
  const child = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    // Astro serves no pages to what looks like a test.
    env: {
      ...{ ...process.env, BASE_URL: undefined, VITEST: undefined, NODE_ENV: undefined },
      ...{ SURVEY_DATA: data, SURVEY_CONTENT: content },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)));
  const url = `http://localhost:${port}/`;
  const until = Date.now() + 30_000;
  while (!(await answers(url))) {
    if (Date.now() > until) {
      child.kill();
      throw new Error(`npm run dev does not answer:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, stop: () => child.kill() };
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.text().then(() => response.ok),
    () => false,
  );
}
