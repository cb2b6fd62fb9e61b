// Runs in a thread of its own: sets the reports that `src/pdfs.ts` sends, in the order they come.
import { parentPort } from 'node:worker_threads';
import { pressFiles } from './load/readPress.ts';
import type { Answer, Job } from './reports/threadTypesetter.ts';
import { packing } from './reports/compact.ts';
import { startTypesetter } from './reports/typesetter.ts';

const typesetter = Promise.all([pressFiles.wasm(), pressFiles.fonts()]).then(([wasm, fonts]) =>
  startTypesetter(wasm, fonts).then(packing),
);
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (job: Job) => {
  last = last.then(async () => parentPort?.postMessage(await answer(job)));
});

async function answer({ id, main, files }: Job): Promise<Answer> {
  try {
    return { id, pdf: await (await typesetter)(main, files) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
