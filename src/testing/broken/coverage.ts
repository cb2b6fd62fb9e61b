import type { Broken } from '../copyStudy.ts';

/** Faults in daekning.csv. */
export const BROKEN_COVERAGE: readonly Broken[] = [
  {
    name: 'coverage/unknown-need',
    change: ['data/daekning.csv', 'korte-notater,myndighed', 'korte-notat,myndighed'],
    line: 'data/daekning.csv:8:1 kolonnen »kode«: her står »korte-notat«, men der skal stå et id fra kodebog.csv – mente du »korte-notater«?',
  },
  {
    name: 'coverage/unknown-role',
    change: ['data/daekning.csv', 'aaben-samtale,udfoerer', 'aaben-samtale,udfører'],
    line: 'data/daekning.csv:5:15 kolonnen »rolle«: her står »udfører«, men der skal stå »myndighed« eller »udfoerer« – mente du »udfoerer«?',
  },
  {
    name: 'coverage/unknown-proposal',
    change: ['data/daekning.csv', 'maalsaetning,myndighed,vaerksted-2', 'maalsaetning,myndighed,værksted-2'],
    line: 'data/daekning.csv:7:24 kolonnen »forslag«: her står »værksted-2«, men der skal stå id’et på et forslag i content/forslag – mente du »vaerksted-2«?',
  },
  {
    name: 'coverage/proposal-like-no-other',
    change: ['data/daekning.csv', 'aaben-samtale,udfoerer,vaerksted-1', 'aaben-samtale,udfoerer,x'],
    line: 'data/daekning.csv:5:24 kolonnen »forslag«: her står »x«, men der skal stå id’et på et forslag i content/forslag.',
  },
  {
    name: 'coverage/duplicate',
    change: (s) => s.append('data/daekning.csv', 'maalsaetning,myndighed,vaerksted-2,delvis,voksne,Igen.,,\n'),
    line: 'data/daekning.csv:9:1 kolonnen »kode«: her står »maalsaetning«, men »maalsaetning + myndighed + vaerksted-2« må kun stå én gang og står allerede i linje 7.',
  },
  {
    name: 'coverage/proposal-not-for-role',
    change: (s) => s.append('data/daekning.csv', 'maalsaetning,udfoerer,vaerksted-2,delvis,voksne,Mål.,,\n'),
    line: 'data/daekning.csv:9:14 kolonnen »rolle«: her står »udfoerer«, men »vaerksted-2« er kun for myndighed.',
  },
  {
    name: 'coverage/need-not-mentioned-for-role',
    change: (s) => {
      s.remove('data/interviews');
      s.append('data/daekning.csv', 'ensomhed,myndighed,studiedag-2,delvis,begge,Penge.,,\n');
    },
    line: 'data/daekning.csv:9:10 kolonnen »rolle«: her står »myndighed«, men afrapporteringen nævner ikke »ensomhed« for myndighed, så rækken skal væk.',
  },
  {
    name: 'coverage/proposal-not-for-area',
    change: ['data/daekning.csv', 'vaerksted-2,direkte,voksne', 'vaerksted-2,direkte,begge'],
    line: 'data/daekning.csv:7:44 kolonnen »omraade«: her står »begge«, men »vaerksted-2« er kun for området voksne.',
  },
  {
    name: 'coverage/unknown-strength',
    change: ['data/daekning.csv', 'vaerksted-2,direkte', 'vaerksted-2,direckte'],
    line: 'data/daekning.csv:7:36 kolonnen »styrke«: her står »direckte«, men der skal stå »direkte« eller »delvis« eller »ingen« – mente du »direkte«?',
  },
  {
    name: 'coverage/no-reason',
    change: ['data/daekning.csv', 'Mål står i værkstedets titel.', ''],
    line: 'data/daekning.csv:7:51 kolonnen »begrundelse«: cellen er tom, men der skal stå en tekst på 1 til 240 tegn.',
  },
  {
    name: 'coverage/reason-too-long',
    change: ['data/daekning.csv', 'Mål står i værkstedets titel.', 'x'.repeat(241)],
    line: 'data/daekning.csv:7:51 kolonnen »begrundelse«: her står »xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…« (241 tegn), men der skal stå en tekst på 1 til 240 tegn.',
  },
  {
    name: 'coverage/need-misspelt-where-it-is-mentioned',
    change: ['data/naevnelser.csv', 'maalsaetning,myndighed', 'maalsaetningg,myndighed'],
    line: 'data/naevnelser.csv:4:1 kolonnen »kode«: her står »maalsaetningg«, men der skal stå et id fra kodebog.csv – mente du »maalsaetning«?',
  },
  {
    name: 'coverage/role-misspelt-where-it-is-mentioned',
    change: ['data/naevnelser.csv', 'maalsaetning,myndighed', 'maalsaetning,myndighedd'],
    line: 'data/naevnelser.csv:4:14 kolonnen »rolle«: her står »myndighedd«, men der skal stå »myndighed« eller »udfoerer« – mente du »myndighed«?',
  },
  {
    name: 'coverage/damaged-fingerprint',
    change: (s) => s.append('data/daekning.csv', 'opfoelgning,udfoerer,vaerksted-1,delvis,voksne,Ord.,,abc\n'),
    line: 'data/daekning.csv:9:54 kolonnen »aftryk«: her står »abc«, men der skal stå de 8 bogstaver, som »npm run confirm« skriver eller ingenting.',
  },
  {
    name: 'coverage/judge-by-name',
    change: (s) => s.append('data/daekning.csv', 'opfoelgning,udfoerer,vaerksted-1,delvis,voksne,Ord.,Mette,\n'),
    line: 'data/daekning.csv:9:53 kolonnen »bedoemmer«: her står »Mette«, men der skal stå »K1«, »K2« … eller »enige« eller ingenting.',
  },
  {
    name: 'coverage/no-strength',
    change: (s) => s.append('data/daekning.csv', 'opfoelgning,udfoerer,vaerksted-1,ingen,voksne,Ord.,,\n'),
    line: 'data/daekning.csv:9:34 kolonnen »styrke«: her står »ingen«, men »ingen« må kun stå i en bedømmers egen læsning; en kobling, der gælder, er »direkte« eller »delvis«.',
  },
  {
    name: 'decision/unknown-subject',
    change: ['data/opfoelgning.csv', 'hjemloeshed,', 'hjemloeshet,'],
    line: 'data/opfoelgning.csv:2:1 kolonnen »emne«: her står »hjemloeshet«, men der skal stå koden på et behov fra kodebog.csv eller id’et på et forslag – mente du »hjemloeshed«?',
  },
  {
    name: 'decision/unknown-status',
    change: ['data/opfoelgning.csv', ',nyt,', ',nyy,'],
    line: 'data/opfoelgning.csv:2:30 kolonnen »status«: her står »nyy«, men der skal stå »nyt« eller »udvid« eller »andre« eller »accepteret« – mente du »nyt«?',
  },
  {
    name: 'decision/need-without-role',
    change: ['data/opfoelgning.csv', 'hjemloeshed,myndighed', 'hjemloeshed,'],
    line: 'data/opfoelgning.csv:2:13 kolonnen »rolle«: cellen er tom, men en beslutning om et behov skal sige, om den gælder myndighed eller udfører.',
  },
  {
    name: 'decision/proposal-with-role',
    change: ['data/opfoelgning.csv', 'studiedag-1,,', 'studiedag-1,myndighed,'],
    line: 'data/opfoelgning.csv:3:13 kolonnen »rolle«: her står »myndighed«, men cellen skal være tom, når emnet er et forslag.',
  },
  {
    name: 'decision/unknown-group',
    change: ['data/opfoelgning.csv', ',myndighed,voksne,', ',myndighed,alle,'],
    line: 'data/opfoelgning.csv:2:23 kolonnen »omraade«: her står »alle«, men der skal stå »boern-og-unge« eller »voksne« eller »begge«.',
  },
  {
    name: 'priority/unknown-need',
    change: ['data/prioritering.csv', 'opfoelgning', 'opfoelgningen'],
    line: 'data/prioritering.csv:2:30 kolonnen »kode«: her står »opfoelgningen«, men der skal stå et id fra kodebog.csv – mente du »opfoelgning«?',
  },
  {
    name: 'interviews/nothing-counts',
    change: (s) => {
      const rows = s.read('data/interviews/kodninger.csv').split('\n');
      s.write('data/interviews/kodninger.csv', rows.filter((row) => !/^i[246],/.test(row)).join('\n'));
    },
    line: 'data/interviews/datasaet.json:1:1 intet behov tæller for udfører, men sitet hviler på interviewene, så mindst ét behov skal nævnes i 1 af en gruppes interviews.',
  },
];
