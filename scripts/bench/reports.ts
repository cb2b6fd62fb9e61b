// What the documents cost a build: each typeset once, in a process of their own that has just opened the study. Used by `npm run bench`.
import { openOrExit } from '../openOrExit.ts';

const { reports, pdf } = await openOrExit();
const [start, before] = [performance.now(), process.memoryUsage.rss()];
reports.forEach(pdf);
const seconds = (performance.now() - start) / 1000;
// The memory is what they add to that of the process.
console.log(JSON.stringify({ seconds, megabytes: (process.memoryUsage.rss() - before) / 1e6 }));
