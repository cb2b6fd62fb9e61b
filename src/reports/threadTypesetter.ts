import { Worker } from 'node:worker_threads';
import type { Pdf, Typesetter } from './typesetter.ts';

/** What goes to the thread, and what comes back: a PDF, or the error's message. */
export interface Job {
  readonly id: number;
  readonly main: string;
  readonly files: ReadonlyMap<string, string>;
}

export type Answer = { readonly id: number } & ({ readonly pdf: Pdf } | { readonly error: string });

const SHARED = Symbol.for('kompetencebehov: typesetter');

/**
 * The process's one typesetter, in a thread of its own. It is shared over the global object, because the build script and
 * the pages that Vite bundles are two copies of this module: what the script begins, the pages find done.
 */
export function sharedThread(entry: URL): Typesetter {
  const home = globalThis as { [SHARED]?: Typesetter };
  return (home[SHARED] ??= once(startThread(entry)));
}

/** Sets the same files once. */
function once(typeset: Typesetter): Typesetter {
  const known = new Map<string, { files: ReadonlyMap<string, string>; pdf: Promise<Pdf> }>();
  return (main, files) => {
    const old = known.get(main);
    if (old !== undefined && isSame(old.files, files)) return old.pdf;
    const pdf = typeset(main, files);
    known.set(main, { files, pdf });
    return pdf;
  };
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}

/** A typesetter in a thread of its own, which holds the process only while it works. */
function startThread(entry: URL): Typesetter {
  // Flags of the process, such as those of an inline script, are not the thread's.
  const worker = new Worker(entry, { execArgv: [] });
  const waiting = new Map<number, PromiseWithResolvers<Pdf>>();
  worker.on('message', (answer: Answer) => {
    const job = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('pdf' in answer) job?.resolve(answer.pdf);
    else job?.reject(new Error(answer.error));
  });
  worker.on('error', (error) => waiting.forEach(({ reject }) => reject(error)));
  let count = 0;
  return (main, files) => {
    const job = Promise.withResolvers<Pdf>();
    const id = count++;
    waiting.set(id, job);
    worker.ref();
    worker.postMessage({ id, main, files } satisfies Job);
    return job.promise;
  };
}
