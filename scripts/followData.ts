import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Problem } from '../src/load/problem.ts';
import { openProject, projectFolders } from '../src/project.ts';
import { faultPage } from './faultPage.ts';

/** What a page's numbers come from; when it counts as changed, so does every page. */
const SITE = fileURLToPath(new URL('../src/site.ts', import.meta.url));

/**
 * While the site is being edited: a change in the tables or the texts shows in the open page at once, and while they have faults
 * every page tells them instead, one line a fault.
 */
export function followData(): AstroIntegration {
  return {
    name: 'follow-data',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folders = Object.values(projectFolders());
        let faults = findFaults();
        server.watcher.add(folders);
        server.watcher.on('all', (_, path) => {
          if (!folders.some((folder) => resolve(path).startsWith(resolve(folder) + sep))) return;
          faults = findFaults();
          server.watcher.emit('change', SITE);
        });
        server.middlewares.use((request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) return next();
          return void faults.then((found) => {
            if (found.length === 0) return next();
            response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
            return response.end(faultPage(found, `${server.config.base}@vite/client`));
          }, next);
        });
      },
    },
  };
}

/** What stops a build; what only warns stands on the terminal. */
async function findFaults(): Promise<readonly Problem[]> {
  const { value, problems } = await openProject(projectFolders());
  return value === undefined ? problems : [];
}
