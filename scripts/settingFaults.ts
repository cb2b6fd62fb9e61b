import { quote } from '../src/load/problem.ts';

/** What is wrong with the addresses that a build is given in SITE, BASE and REPO, a Danish sentence a fault; each may be left out. */
export function settingFaults({ SITE = '', BASE = '', REPO = '' }: NodeJS.ProcessEnv): string[] {
  const faults: string[] = [];
  if (SITE !== '' && !isOrigin(SITE))
    faults.push(
      `SITE: her står ${quote(SITE)}, men der skal stå et domæne med https:// foran og ingen sti, fx »https://eksempel.dk«. En sti skrives i BASE.`,
    );
  if (BASE !== '' && !/^\/?([\w.~-]+\/)*[\w.~-]*$/.test(BASE))
    faults.push(
      `BASE: her står ${quote(BASE)}, men der skal stå en sti af bogstaverne a-z, tal, bindestreger og skråstreger, fx »/kompetencer«.`,
    );
  if (REPO !== '' && !/^https:\/\/[\w.-]+(\/[\w.~-]+){2,}\/?(#[\w./-]+)?$/.test(REPO))
    faults.push(
      `REPO: her står ${quote(REPO)}, men der skal stå et arkivs adresse, fx »https://github.com/eksempel/behov«, med »#gren« efter, hvis grenen ikke er main.`,
    );
  return faults;
}

function isOrigin(site: string): boolean {
  if (!URL.canParse(site)) return false;
  const { protocol, pathname, search, hash, username } = new URL(site);
  return /^https?:$/.test(protocol) && pathname === '/' && search + hash + username === '';
}
