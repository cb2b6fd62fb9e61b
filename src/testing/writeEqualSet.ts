import type { StudyCopy } from './copyStudy.ts';

/** Writes a real set into a copy of a study: one interview a group, which mentions what the report names for its role. */
export function writeEqualSet(
  study: StudyCopy,
  naevnelser: readonly { rolle: string; behov: { kode: string } }[],
): void {
  const groups = ['myndighed', 'udfoerer'].flatMap((rolle) =>
    ['boern-og-unge', 'voksne'].map((omraade) => ({ rolle, omraade, id: `${rolle[0]}${omraade[0]}` })),
  );
  const rows = groups.flatMap(({ rolle, id }) =>
    naevnelser.filter((n) => n.rolle === rolle).map(({ behov }, i) => `${id},${behov.kode},${i + 1},K1\n`),
  );
  const head = { type: 'faktisk', version: '1.0', dato: '2021-01-01', kodere: ['K1'], kodningsenhed: 'et afsnit' };
  study.makeFolder('data/interviews');
  study.write('data/interviews/datasaet.json', JSON.stringify(head));
  study.write(
    'data/interviews/interviews.csv',
    `interview,rolle,omraade,maaned,deltagere\n${groups.map(({ id, rolle, omraade }) => `${id},${rolle},${omraade},2020-10,\n`).join('')}`,
  );
  study.write('data/interviews/kodninger.csv', `interview,kode,segment,koder\n${rows.join('')}`);
}
