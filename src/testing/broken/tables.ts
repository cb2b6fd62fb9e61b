import { Buffer } from 'node:buffer';
import type { Broken } from '../copyStudy.ts';

/** Faults in the tables, the coverage apart. */
export const BROKEN_TABLES: readonly Broken[] = [
  {
    name: 'table/missing',
    change: (s) => s.remove('data/temaer.csv'),
    line: 'data/temaer.csv:1:1 filen findes ikke, men den skal ligge i datamappen.',
  },
  {
    name: 'table/misspelt-name',
    change: (s) => {
      s.write('data/kodbog.csv', s.read('data/kodebog.csv'));
      s.remove('data/kodebog.csv');
    },
    line: 'data/kodebog.csv:1:1 filen findes ikke, men den skal ligge i datamappen – mente du »kodbog.csv«?',
  },
  {
    name: 'table/empty',
    change: (s) => s.write('data/naevnelser.csv', ''),
    line: 'data/naevnelser.csv:1:1 filen er tom, men den skal begynde med overskriften kode,rolle,overskrift,ordlyd,kilde.',
  },
  {
    name: 'table/no-rows',
    change: (s) => s.write('data/naevnelser.csv', 'kode,rolle,overskrift,ordlyd,kilde\n'),
    line: 'data/naevnelser.csv:1:1 tabellen har ingen rækker, men der skal være mindst én række under overskriften.',
  },
  {
    name: 'table/misspelt-column',
    change: ['data/kodebog.csv', 'kode,tema,navn', 'kode,temma,navn'],
    line: 'data/kodebog.csv:1:6 her står kolonnen »temma«, men tabellen skal have kolonnerne kode, tema, navn, definition, relaterede, note – mente du »tema«?',
  },
  {
    name: 'table/lost-column',
    change: ['data/kodebog.csv', ',definition,relaterede', ',definition'],
    line: 'data/kodebog.csv:1:1 overskriften har kolonnerne »kode, tema, navn, definition, note«, men kolonnen »relaterede« skal også være der.',
  },
  {
    name: 'table/extra-column',
    change: (s) => s.write('data/kommuner.csv', s.read('data/kommuner.csv').trim().replace(/$/gm, ',x')),
    line: 'data/kommuner.csv:1:9 her står kolonnen »x«, men tabellen skal have kolonnerne kommune.',
  },
  {
    name: 'table/duplicate-key',
    change: (s) => s.append('data/temaer.csv', 'planer,Plan,Plan,,Plan.,\n'),
    line: 'data/temaer.csv:5:1 kolonnen »tema«: her står »planer«, men »planer« må kun stå én gang og står allerede i linje 3.',
  },
  {
    name: 'table/key-not-kebab-ascii',
    change: ['data/kodebog.csv', 'ensomhed,livsvilkaar', 'ensømhed,livsvilkaar'],
    line: 'data/kodebog.csv:9:1 kolonnen »kode«: her står »ensømhed«, men der skal stå et id af små bogstaver a-z, tal og bindestreger, højst 80 tegn, fx »psykiske-lidelser«.',
  },
  {
    name: 'table/wrong-number-of-cells',
    change: ['data/naevnelser.csv', ',ensomhed,lederdag', ',ensomhed'],
    line: 'data/naevnelser.csv:12:1 rækken har 4 celler, men den skal have 5: kode, rolle, overskrift, ordlyd, kilde.',
  },
  {
    name: 'table/quote-closes-early',
    change: ['data/naevnelser.csv', 'ensomhed,udfoerer,Borgerens', 'ensomhed,udfoerer,"Borgerens" '],
    line: 'data/naevnelser.csv:12:19 cellen, der begynder her, går videre efter sit sidste anførselstegn, men hvert " skal have sit par, og et " inde i teksten skrives "".',
  },
  {
    name: 'table/quote-never-closed',
    change: (s) => s.append('data/naevnelser.csv', 'ensomhed,myndighed,"Borgerens liv,ensomhed,lederdag\n'),
    line: 'data/naevnelser.csv:14:20 cellen, der begynder her, får aldrig sit sidste anførselstegn, men hvert " skal have sit par, og et " inde i teksten skrives "".',
  },
  {
    name: 'table/latin-1',
    change: (s) => s.write('data/kodebog.csv', Buffer.from(s.read('data/kodebog.csv'), 'latin1')),
    line: 'data/kodebog.csv:2:24 her står et tegn, der ikke er UTF-8 (i Latin-1 er det »Å«), men filen skal gemmes som UTF-8 (i Excel: Gem som → »CSV UTF-8«).',
  },
  {
    name: 'table/utf-16',
    change: (s) => s.write('data/kodebog.csv', Buffer.from(`\uFEFF${s.read('data/kodebog.csv')}`, 'utf16le')),
    line: 'data/kodebog.csv:1:1 her står et tegn, der ikke er UTF-8, men filen skal gemmes som UTF-8 (i Excel: Gem som → »CSV UTF-8«).',
  },
  {
    name: 'table/nul-byte',
    change: ['data/kodebog.csv', ',Ensomhed,', ',Ensom\0hed,'],
    line: 'data/kodebog.csv:9:27 her står et NUL-tegn, som ikke er tekst, men filen skal gemmes som UTF-8 (i Excel: Gem som → »CSV UTF-8«).',
  },
  {
    name: 'table/cell-of-10-mb',
    change: ['data/kodebog.csv', ',Ensomhed,', `,${'x'.repeat(10 * 1024 * 1024)},`],
    line: 'data/kodebog.csv:9:22 kolonnen »navn«: her står »xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…« (10485760 tegn), men en celle må højst have 2000 tegn.',
  },
  {
    name: 'codebook/name-too-long',
    change: ['data/kodebog.csv', ',Ensomhed,', `,${'x'.repeat(501)},`],
    line: 'data/kodebog.csv:9:22 kolonnen »navn«: her står »xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…« (501 tegn), men der skal stå en tekst på 1 til 500 tegn.',
  },
  {
    name: 'codebook/unknown-theme',
    change: ['data/kodebog.csv', 'ensomhed,livsvilkaar', 'ensomhed,livsvilkor'],
    line: 'data/kodebog.csv:9:10 kolonnen »tema«: her står »livsvilkor«, men der skal stå et id fra temaer.csv – mente du »livsvilkaar«?',
  },
  {
    name: 'codebook/unknown-related',
    change: ['data/kodebog.csv', ',opfoelgning,', ',opfoelgningen,'],
    line: 'data/kodebog.csv:5:64 kolonnen »relaterede«: her står »opfoelgningen«, men der skal stå et id fra kodebog.csv – mente du »opfoelgning«?',
  },
  {
    name: 'codebook/never-mentioned',
    change: ['data/naevnelser.csv', 'ensomhed,udfoerer,Borgerens liv,ensomhed,lederdag\n', ''],
    line: 'data/kodebog.csv:9:1 kolonnen »kode«: her står »ensomhed«, men behovet skal også have mindst én række i naevnelser.csv med rollen »myndighed« eller »udfoerer«.',
  },
  {
    name: 'mentions/unknown-need',
    change: ['data/naevnelser.csv', 'ensomhed,udfoerer', 'ensomhet,udfoerer'],
    line: 'data/naevnelser.csv:12:1 kolonnen »kode«: her står »ensomhet«, men der skal stå et id fra kodebog.csv – mente du »ensomhed«?',
  },
  {
    name: 'mentions/unknown-role',
    change: ['data/naevnelser.csv', 'ensomhed,udfoerer', 'ensomhed,udfører'],
    line: 'data/naevnelser.csv:12:10 kolonnen »rolle«: her står »udfører«, men der skal stå »myndighed« eller »udfoerer« – mente du »udfoerer«?',
  },
  {
    name: 'mentions/unknown-source',
    change: ['data/naevnelser.csv', ',ensomhed,lederdag', ',ensomhed,lederdagen'],
    line: 'data/naevnelser.csv:12:42 kolonnen »kilde«: her står »lederdagen«, men der skal stå et id fra kilder.csv – mente du »lederdag«?',
  },
  {
    name: 'themes/unknown-source',
    change: ['data/temaer.csv', ',pointreglen', ',pointregel'],
    line: 'data/temaer.csv:4:106 kolonnen »kilde«: her står »pointregel«, men der skal stå et id fra kilder.csv – mente du »pointreglen«?',
  },
  {
    name: 'participation/more-than-all',
    change: ['data/deltagelse.csv', '7,7,9', '7,7,6'],
    line: 'data/deltagelse.csv:4:37 kolonnen »ud_af«: her står »6«, men tallet skal være mindst 7, som står i »hoejst«.',
  },
  {
    name: 'participation/missing-row',
    change: ['data/deltagelse.csv', 'interviews,Fokusgruppeinterviews,6,6,,lederdag\n', ''],
    line: 'data/deltagelse.csv:1:1 kolonnen »maal«: rækken »interviews« mangler, men siderne bruger tallet, så den skal være der.',
  },
  {
    name: 'participation/groups-contradicted',
    change: ['data/deltagelse.csv', 'grupper,Grupper,4,4', 'grupper,Grupper,5,5'],
    line: 'data/deltagelse.csv:3:17 kolonnen »mindst«: her står »5«, men grupper.csv har 4 grupper, og tallet skal være det samme.',
  },
  {
    name: 'formats/least-above-most',
    change: ['data/formater.csv', '3,5,18', '5,3,18'],
    line: 'data/formater.csv:3:34 kolonnen »dage_hoejst«: her står »3«, men tallet skal være mindst 5, som står i »dage_mindst«.',
  },
  {
    name: 'formats/id-not-kebab-ascii',
    change: ['data/formater.csv', '\nstudiedag,', '\nStudiedag,'],
    line: 'data/formater.csv:2:1 kolonnen »format«: her står »Studiedag«, men der skal stå et id af små bogstaver a-z, tal og bindestreger, højst 80 tegn, fx »psykiske-lidelser«.',
  },
  {
    name: 'support/unknown-source',
    change: ['data/stoette.csv', 'nej,oplaeg', 'nej,oplaegg'],
    line: 'data/stoette.csv:2:38 kolonnen »kilde«: her står »oplaegg«, men der skal stå et id fra kilder.csv – mente du »oplaeg«?',
  },
  {
    name: 'support/size-no-number',
    change: ['data/stoette.csv', ',2,mindst', ',2-4,mindst'],
    line: 'data/stoette.csv:2:25 kolonnen »ects«: her står »2-4«, men der skal stå et tal over 0 eller flere med semikolon imellem, fx 5;10.',
  },
  {
    name: 'support/size-nought',
    change: ['data/stoette.csv', ',2,mindst', ',0,mindst'],
    line: 'data/stoette.csv:2:25 kolonnen »ects«: her står »0«, men der skal stå et tal over 0 eller flere med semikolon imellem, fx 5;10.',
  },
  {
    name: 'support/size-missing',
    change: ['data/stoette.csv', ',2,mindst', ',,mindst'],
    line: 'data/stoette.csv:2:25 kolonnen »ects«: cellen er tom, men der skal stå et tal over 0 eller flere med semikolon imellem, fx 5;10.',
  },
  {
    name: 'support/neither-least-nor-choice',
    change: ['data/stoette.csv', 'mindst,nej', 'mindste,nej'],
    line: 'data/stoette.csv:2:27 kolonnen »ects_er«: her står »mindste«, men der skal stå »mindst« eller »valg« – mente du »mindst«?',
  },
  {
    name: 'support/exam-neither-yes-nor-no',
    change: ['data/stoette.csv', 'mindst,nej', 'mindst,Nej'],
    line: 'data/stoette.csv:2:34 kolonnen »proeve«: her står »Nej«, men der skal stå »ja« eller »nej« – mente du »nej«?',
  },
  {
    name: 'support/two-least-sizes',
    change: ['data/stoette.csv', ',2,mindst', ',2;4,mindst'],
    line: 'data/stoette.csv:2:25 kolonnen »ects«: her står »2;4«, men der skal stå ét tal, når »ects_er« er »mindst«.',
  },
  {
    name: 'support/duplicate',
    change: (s) => s.append('data/stoette.csv', 'kort-kursus,Kursus,2,mindst,nej,oplaeg\n'),
    line: 'data/stoette.csv:3:1 kolonnen »stoette«: her står »kort-kursus«, men »kort-kursus« må kun stå én gang og står allerede i linje 2.',
  },
  {
    name: 'sources/date-not-iso',
    change: ['data/kilder.csv', '2021-03-04', '04.03.2021'],
    line: 'data/kilder.csv:5:89 kolonnen »dato«: her står »04.03.2021«, men der skal stå en dato som 2026-11-22 eller ingenting.',
  },
  {
    name: 'descriptor/not-json',
    change: ['data/datapackage.json', '"version"', 'version"'],
    line: 'data/datapackage.json:6:3 filen er ikke gyldig JSON fra dette sted, men den skal være det.',
  },
  {
    name: 'descriptor/no-version',
    change: ['data/datapackage.json', '"version": "0.3"', '"version": "ny"'],
    line: 'data/datapackage.json:6:1 i feltet »version« står »"ny"«, men der skal stå et versionsnummer som »1.0«.',
  },
  {
    name: 'descriptor/column-without-description',
    change: ['data/datapackage.json', '"name": "definition"', '"name": "def"'],
    line: 'data/datapackage.json:1:1 tabellen »kodebog« er ikke beskrevet med kolonnerne definition, men hver kolonne skal have en beskrivelse.',
  },
  {
    name: 'about/publisher-missing',
    change: ['data/om.csv', 'udgiver,Udgiver,Lærerådet i Vesterø\n', ''],
    line: 'data/om.csv:1:1 kolonnen »felt«: rækken »udgiver« mangler, men siderne bruger den, så den skal være der.',
  },
  {
    name: 'facts/no-source',
    change: ['data/fakta.csv', 'uger imellem,,solbakke', 'uger imellem,,'],
    line: 'data/fakta.csv:2:71 kolonnen »kilde«: cellen er tom, men der skal stå et id fra kilder.csv.',
  },
  {
    name: 'facts/no-unit',
    change: ['data/fakta.csv', ',uger imellem,', ',,'],
    line: 'data/fakta.csv:2:57 kolonnen »enhed«: cellen er tom, men der skal stå »teams« eller »uger imellem« eller »måneder imellem« eller »gange om året« eller »år« eller »sager pr. medarbejder« eller »medarbejdere« eller »borgere« eller »projekter« eller »moduler« eller »mio. kr.« eller »kr.« eller »timer«.',
  },
  {
    name: 'facts/no-time',
    change: ['data/fakta.csv', 'Møde i makkerparret,2020,', 'Møde i makkerparret,,'],
    line: 'data/fakta.csv:2:45 kolonnen »fra«: cellen er tom, men der skal stå et årstal som 2019, »før« eller »nu«.',
  },
  {
    name: 'facts/ends-before-it-begins',
    change: ['data/fakta.csv', ',2020,2022,2.5', ',2020,2019,2.5'],
    line: 'data/fakta.csv:6:53 kolonnen »til«: her står »2019«, men årstallet skal være 2020 eller senere, for sådan begynder det i »fra«.',
  },
  {
    name: 'facts/wrong-sum',
    change: ['data/fakta.csv', ',3.5,3.5,,godt,', ',4.5,4.5,,godt,'],
    line: 'data/fakta.csv:8:76 kolonnen »regnestykke«: her står »solbakke-besparelse - solbakke-investering«, men regnestykket giver 3,5, og i »hoejst« står 4,5.',
  },
  {
    name: 'facts/sum-wrongly-rounded',
    change: ['data/fakta.csv', ',3.5,3.5,,godt,', ',3.7,3.7,,,'],
    line: 'data/fakta.csv:8:72 kolonnen »regnestykke«: her står »solbakke-besparelse - solbakke-investering«, men regnestykket giver 3,5, og i »hoejst« står 3,7.',
  },
  {
    name: 'facts/sum-of-unknown',
    change: ['data/fakta.csv', 'solbakke-besparelse - solbakke-investering', 'solbakke-besparelse - solbakke-investor'],
    line: 'data/fakta.csv:8:76 kolonnen »regnestykke«: her står »solbakke-besparelse - solbakke-investor«, men »solbakke-investor« skal være et id fra fakta.csv – mente du »solbakke-investering«?',
  },
  {
    name: 'facts/more-than-the-whole',
    change: ['data/fakta.csv', ',2,2,,,uger', ',2,2,1,,uger'],
    line: 'data/fakta.csv:2:55 kolonnen »ud_af«: her står »1«, men tallet skal være mindst 2, som står i »hoejst«.',
  },
  {
    name: 'facts/runs-backwards',
    change: ['data/fakta.csv', ',50,60,', ',60,50,'],
    line: 'data/fakta.csv:4:48 kolonnen »hoejst«: her står »50«, men tallet skal være mindst 60, som står i »mindst«.',
  },
  {
    name: 'offers/ends-before-it-begins',
    change: ['data/tilbud.csv', ',2018,2019,', ',2018,2017,'],
    line: 'data/tilbud.csv:3:91 kolonnen »til«: her står »2017«, men årstallet skal være 2018 eller senere, for sådan begynder det i »fra«.',
  },
];
