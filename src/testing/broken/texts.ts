import { Buffer } from 'node:buffer';
import type { Broken } from '../copyStudy.ts';

/** Faults in the proposals, the examples from practice, the pages and the reports. */
export const BROKEN_TEXTS: readonly Broken[] = [
  {
    name: 'proposal/no-role',
    change: ['content/forslag/studiedag-1.mdx', 'roller: [myndighed]', 'roller: []'],
    line: 'content/forslag/studiedag-1.mdx:7:9 feltet »roller«: her står ikke noget, men der skal stå en eller flere af »myndighed«, »udfoerer«, hver højst én gang.',
  },
  {
    name: 'proposal/unknown-role',
    change: ['content/forslag/studiedag-1.mdx', 'roller: [myndighed]', 'roller: [udfører]'],
    line: 'content/forslag/studiedag-1.mdx:7:9 feltet »roller«: her står »udfører«, men der skal stå en eller flere af »myndighed«, »udfoerer«, hver højst én gang – mente du »udfoerer«?',
  },
  {
    name: 'proposal/role-twice',
    change: ['content/forslag/studiedag-1.mdx', 'roller: [myndighed]', 'roller: [myndighed, myndighed]'],
    line: 'content/forslag/studiedag-1.mdx:7:9 feltet »roller«: her står »myndighed; myndighed«, men der skal stå en eller flere af »myndighed«, »udfoerer«, hver højst én gang.',
  },
  {
    name: 'proposal/unknown-format',
    change: ['content/forslag/studiedag-1.mdx', 'format: studiedag', 'format: studiedage'],
    line: 'content/forslag/studiedag-1.mdx:6:9 feltet »format«: her står »studiedage«, men der skal stå et id fra formater.csv – mente du »studiedag«?',
  },
  {
    name: 'proposal/unknown-source',
    change: ['content/forslag/studiedag-1.mdx', 'kilde: raadsmoede', 'kilde: raadsmøde'],
    line: 'content/forslag/studiedag-1.mdx:10:8 feltet »kilde«: her står »raadsmøde«, men der skal stå et id fra kilder.csv – mente du »raadsmoede«?',
  },
  {
    name: 'proposal/misspelt-field',
    change: ['content/forslag/studiedag-1.mdx', 'titel:', 'titl:'],
    line: 'content/forslag/studiedag-1.mdx:4:1 her står feltet »titl«, men hovedet skal have felterne id, nummer, titel, kortnavn, format, roller, omraader, ikke_naevnt, maalgruppe, kilde, status, udbyder, underviser, sted, pris, datoer, tilmelding, laeringsmaal, forudsaetninger, evaluering, foreslaaet_af – mente du »titel«?',
  },
  {
    name: 'proposal/unknown-status',
    change: ['content/forslag/studiedag-1.mdx', 'titel:', 'status: udbudte\ntitel:'],
    line: 'content/forslag/studiedag-1.mdx:4:9 feltet »status«: her står »udbudte«, men der skal stå »idé« eller »besluttet« eller »udbudt« eller »afholdt« eller ingenting – mente du »udbudt«?',
  },
  {
    name: 'proposal/date-that-is-none',
    change: ['content/forslag/studiedag-1.mdx', 'titel:', 'datoer: [2027-02-30]\ntitel:'],
    line: 'content/forslag/studiedag-1.mdx:4:9 feltet »datoer«: her står »2027-02-30«, men der skal stå en eller flere datoer som 2027-01-31, med semikolon eller som en liste eller ingenting.',
  },
  {
    name: 'proposal/extra-field',
    change: ['content/forslag/studiedag-1.mdx', 'titel:', 'prisen: 100\ntitel:'],
    line: 'content/forslag/studiedag-1.mdx:4:1 her står feltet »prisen«, men hovedet skal have felterne id, nummer, titel, kortnavn, format, roller, omraader, ikke_naevnt, maalgruppe, kilde, status, udbyder, underviser, sted, pris, datoer, tilmelding, laeringsmaal, forudsaetninger, evaluering, foreslaaet_af.',
  },
  {
    name: 'proposal/field-that-javascript-knows',
    change: ['content/forslag/studiedag-1.mdx', 'titel:', 'constructor: 100\ntitel:'],
    line: 'content/forslag/studiedag-1.mdx:4:1 her står feltet »constructor«, men hovedet skal have felterne id, nummer, titel, kortnavn, format, roller, omraader, ikke_naevnt, maalgruppe, kilde, status, udbyder, underviser, sted, pris, datoer, tilmelding, laeringsmaal, forudsaetninger, evaluering, foreslaaet_af.',
  },
  {
    name: 'proposal/missing-field',
    change: ['content/forslag/studiedag-1.mdx', 'kortnavn: Tolk\n', ''],
    line: 'content/forslag/studiedag-1.mdx:1:1 feltet »kortnavn« mangler i hovedet, men der skal stå en tekst på 1 til 500 tegn.',
  },
  {
    name: 'proposal/empty-title',
    change: ['content/forslag/studiedag-1.mdx', 'titel: Samtaler med tolk', 'titel:'],
    line: 'content/forslag/studiedag-1.mdx:4:7 feltet »titel«: her står ikke noget, men der skal stå en tekst på 1 til 500 tegn.',
  },
  {
    name: 'proposal/broken-yaml',
    change: ['content/forslag/studiedag-1.mdx', 'roller: [myndighed]', 'roller: [myndighed'],
    line: 'content/forslag/studiedag-1.mdx:8:1 hovedet kan ikke læses herfra, men det skal være linjer som »titel: Barnets lov«.',
  },
  {
    name: 'proposal/colon-in-yaml',
    change: ['content/forslag/studiedag-1.mdx', 'titel: Samtaler med tolk', 'titel: Samtaler: med tolk'],
    line: 'content/forslag/studiedag-1.mdx:4:8 hovedet kan ikke læses herfra, men det skal være linjer som »titel: Barnets lov«.',
  },
  {
    name: 'proposal/star-in-yaml',
    change: ['content/forslag/studiedag-1.mdx', 'titel: Samtaler med tolk', 'titel: *Samtaler'],
    line: 'content/forslag/studiedag-1.mdx:4:8 hovedet kan ikke læses herfra, men det skal være linjer som »titel: Barnets lov«.',
  },
  {
    name: 'proposal/no-head',
    change: (s) => s.write('content/forslag/studiedag-1.mdx', 'Dagen handler om tolk.\n'),
    line: 'content/forslag/studiedag-1.mdx:1:1 filen begynder ikke med et hoved, men hovedet skal stå øverst mellem to linjer med ---.',
  },
  {
    name: 'proposal/latin-1',
    change: (s) =>
      s.write('content/forslag/studiedag-1.mdx', Buffer.from(s.read('content/forslag/studiedag-1.mdx'), 'latin1')),
    line: 'content/forslag/studiedag-1.mdx:9:24 her står et tegn, der ikke er UTF-8 (i Latin-1 er det »å«), men filen skal gemmes som UTF-8 (i Excel: Gem som → »CSV UTF-8«).',
  },
  {
    name: 'proposal/id-not-its-file',
    change: ['content/forslag/studiedag-1.mdx', 'id: studiedag-1', 'id: samtaler-med-tolk'],
    line: 'content/forslag/studiedag-1.mdx:2:5 feltet »id«: her står »samtaler-med-tolk«, men filen hedder »studiedag-1.mdx«, og de to skal være ens.',
  },
  {
    name: 'proposal/file-renamed',
    change: (s) => {
      s.write('content/forslag/tolk.mdx', s.read('content/forslag/vaerksted-3.mdx'));
      s.remove('content/forslag/vaerksted-3.mdx');
    },
    line: 'content/forslag/tolk.mdx:2:5 feltet »id«: her står »vaerksted-3«, men filen hedder »tolk.mdx«, og de to skal være ens.',
  },
  {
    name: 'proposal/id-of-another',
    change: ['content/forslag/vaerksted-3.mdx', 'id: vaerksted-3', 'id: studiedag-1'],
    line: 'content/forslag/vaerksted-3.mdx:2:5 feltet »id«: her står »studiedag-1«, men filen hedder »vaerksted-3.mdx«, og de to skal være ens.',
  },
  {
    name: 'proposal/number-of-another',
    change: ['content/forslag/studiedag-2.mdx', 'nummer: 2', 'nummer: 1'],
    line: 'content/forslag/studiedag-2.mdx:3:9 feltet »nummer«: her står »1«, men studiedag-1 har samme format og nummer, og det må kun ét forslag have.',
  },
  {
    name: 'proposal/number-below-one',
    change: ['content/forslag/studiedag-1.mdx', 'nummer: 1', 'nummer: 0'],
    line: 'content/forslag/studiedag-1.mdx:3:9 feltet »nummer«: her står »0«, men der skal stå et helt tal fra 1 til 1000.',
  },
  {
    name: 'proposal/no-folder',
    change: (s) => s.remove('content/forslag'),
    line: 'content/forslag:1:1 mappen er tom eller findes ikke, men der skal ligge en fil for hvert forslag, fx »temadag-1.mdx«.',
  },
  {
    name: 'practice/unknown-need',
    change: ['content/praksis/solbakke.mdx', '[aaben-samtale,', '[aaben-samtal,'],
    line: 'content/praksis/solbakke.mdx:7:8 feltet »behov«: her står »aaben-samtal«, men der skal stå et id fra kodebog.csv – mente du »aaben-samtale«?',
  },
  {
    name: 'practice/unknown-further-theme',
    change: ['content/praksis/solbakke.mdx', '[kolleger]', '[kollegerne-og-ledelsen]'],
    line: 'content/praksis/solbakke.mdx:9:17 feltet »oevrige_temaer«: her står »kollegerne-og-ledelsen«, men der skal stå et id fra oevrige-temaer.csv.',
  },
  {
    name: 'practice/unknown-source',
    change: ['content/praksis/solbakke.mdx', 'kilde: solbakke', 'kilde: klintby'],
    line: 'content/praksis/solbakke.mdx:10:8 feltet »kilde«: her står »klintby«, men der skal stå et id fra kilder.csv.',
  },
  {
    name: 'practice/year-no-year',
    change: ['content/praksis/solbakke.mdx', 'status: i-gang', 'aar: tidligere\nstatus: i-gang'],
    line: 'content/praksis/solbakke.mdx:5:6 feltet »aar«: her står »tidligere«, men der skal stå et årstal som 2019 eller ingenting.',
  },
  {
    name: 'practice/unknown-status',
    change: ['content/praksis/solbakke.mdx', 'status: i-gang', 'status: fast'],
    line: 'content/praksis/solbakke.mdx:5:9 feltet »status«: her står »fast«, men der skal stå »permanent« eller »i-gang«.',
  },
  {
    name: 'practice/id-not-its-file',
    change: ['content/praksis/solbakke.mdx', 'id: solbakke', 'id: klintby'],
    line: 'content/praksis/solbakke.mdx:2:5 feltet »id«: her står »klintby«, men filen hedder »solbakke.mdx«, og de to skal være ens.',
  },
  {
    name: 'text/quotation',
    change: (s) => s.append('content/sider/behov.mdx', '\n> Et citat om æbler.\n'),
    line: 'content/sider/behov.mdx:9:1 her står et citat, men en tekst må bestå af afsnit, overskrifter, lister, fed, kursiv, <Tal>, <Faktum>, <Kildenote>, <Figur> og <Dataversion>.',
  },
  {
    name: 'text/link',
    change: (s) => s.append('content/rapporter/kursuskatalog.mdx', '\nSe [øl](https://example.dk).\n'),
    line: 'content/rapporter/kursuskatalog.mdx:9:4 her står et link, men en tekst må bestå af afsnit, overskrifter, lister, fed, kursiv, <Tal>, <Faktum>, <Kildenote>, <Figur> og <Dataversion>.',
  },
  {
    name: 'text/nested-list',
    change: (s) => s.append('content/forslag/studiedag-2.mdx', '\n- æbler\n  - grønne\n'),
    line: 'content/forslag/studiedag-2.mdx:17:3 her står en liste i et punkt, men et punkt må kun være ét afsnit.',
  },
  {
    name: 'text/windows-line-ends',
    change: (s) =>
      s.write(
        'content/sider/behov.mdx',
        `${s.read('content/sider/behov.mdx')}\nSe \`kode\`.\n`.replaceAll('\n', '\r\n'),
      ),
    line: 'content/sider/behov.mdx:9:4 her står kode, men en tekst må bestå af afsnit, overskrifter, lister, fed, kursiv, <Tal>, <Faktum>, <Kildenote>, <Figur> og <Dataversion>.',
  },
  {
    name: 'text/not-mdx',
    change: (s) => s.append('content/sider/metode.mdx', '\nDer er <Tal er="behov"> behov.\n'),
    line: 'content/sider/metode.mdx:24:8 teksten kan ikke læses herfra, men hvert < og { skal høre til et mærke.',
  },
  {
    name: 'text/unknown-form-of-number',
    change: (s) => s.append('content/sider/behov.mdx', '\n<Tal er="behov" form="tekst" /> behov.\n'),
    line: 'content/sider/behov.mdx:9:1 her står formen »tekst«, men formen skal være tal, ord, Ord.',
  },
  {
    name: 'text/unknown-number',
    change: (s) => s.append('content/sider/behov.mdx', '\n<Tal er="behovene" /> behov.\n'),
    line: 'content/sider/behov.mdx:9:1 her står <Tal er=»behovene«>, men der skal stå et af tallene kodebog, behov, myndighed, udfoerer,…',
  },
  {
    name: 'text/latin-1',
    change: (s) => s.write('content/sider/behov.mdx', Buffer.from(s.read('content/sider/behov.mdx'), 'latin1')),
    line: 'content/sider/behov.mdx:3:28 her står et tegn, der ikke er UTF-8 (i Latin-1 er det »æ«), men filen skal gemmes som UTF-8 (i Excel: Gem som → »CSV UTF-8«).',
  },
  {
    name: 'report/missing-field',
    change: ['content/rapporter/kursuskatalog.mdx', 'titel: Katalog\n', ''],
    line: 'content/rapporter/kursuskatalog.mdx:1:1 feltet »titel« mangler i hovedet, men der skal stå en tekst på 1 til 120 tegn.',
  },
  {
    name: 'report/title-too-long',
    change: ['content/rapporter/kursuskatalog.mdx', 'titel: Katalog', `titel: ${'æ'.repeat(121)}`],
    line: 'content/rapporter/kursuskatalog.mdx:2:8 feltet »titel«: her står »ææææææææææææææææææææææææææææææææææææææææææææææææææææææææææææ…« (121 tegn), men der skal stå en tekst på 1 til 120 tegn.',
  },
  {
    name: 'report/latin-1',
    change: (s) =>
      s.write(
        'content/rapporter/kursuskatalog.mdx',
        Buffer.from(s.read('content/rapporter/kursuskatalog.mdx') + 'æ', 'latin1'),
      ),
    line: 'content/rapporter/kursuskatalog.mdx:3:28 her står et tegn, der ikke er UTF-8 (i Latin-1 er det »æ«), men filen skal gemmes som UTF-8 (i Excel: Gem som → »CSV UTF-8«).',
  },
  {
    name: 'page/missing',
    change: (s) => s.remove('content/sider/metode.mdx'),
    line: 'content/sider/metode.mdx:1:1 filen findes ikke, men siden skal have en tekst.',
  },
  {
    name: 'page/unknown-source',
    change: ['content/sider/behov.mdx', '[lederdag, kodebogen]', '[lederdag, kodebog]'],
    line: 'content/sider/behov.mdx:4:9 feltet »kilder«: her står »kodebog«, men der skal stå et id fra kilder.csv – mente du »kodebogen«?',
  },
];
