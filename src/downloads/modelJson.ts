import type { Cell } from '../analysis/coverPairs.ts';
import { omraadeOf, rolleOf } from '../model/rolle.ts';
import type { Study } from '../model/study.ts';

/** The whole model as plain JSON: objects that point at others carry their ids. `cells`: what covers each need in each group. */
export function modelJson(study: Study, cells: readonly Cell[]): string {
  const model = {
    dataversion: study.dataversion,
    grundlag: study.grundlag,
    om: Object.fromEntries(Object.entries(study.om).map(([felt, { vaerdi }]) => [felt, vaerdi ?? null])),
    kommuner: study.kommuner,
    soegeord: Object.fromEntries(study.soegeord),
    kilder: study.kilder.map(({ delAf, dato, ...kilde }) => ({
      ...kilde,
      dato: dato ?? null,
      delAf: delAf?.id ?? null,
    })),
    temaer: study.temaer.map(({ behov, kilde, ...tema }) => ({
      ...tema,
      navnEn: tema.navnEn ?? null,
      kilde: kilde?.id ?? null,
      behov: behov.map(({ kode }) => kode),
    })),
    behov: study.behov.map(({ tema, relaterede, naevnelser, note, ...behov }) => ({
      ...behov,
      note: note ?? null,
      tema: tema.id,
      relaterede: relaterede.map(({ kode }) => kode),
      naevnelser: naevnelser.map(({ rolle, overskrift, ordlyd, kilde }) => ({
        rolle,
        overskrift,
        ordlyd,
        kilde: kilde.id,
      })),
    })),
    deltagelse: Object.values(study.deltagelse).map(({ udAf, kilde, ...row }) => ({
      ...row,
      udAf: udAf ?? null,
      kilde: kilde.id,
    })),
    grupper: study.grupper.map(({ kilde, ...gruppe }) => ({ ...gruppe, kilde: kilde.id })),
    formater: study.formater.map(({ timer, navnEn, kilde, ...format }) => ({
      ...format,
      navnEn: navnEn ?? null,
      timer: timer ?? null,
      kilde: kilde.id,
    })),
    stoette: study.stoette.map(({ kilde, ...stoette }) => ({ ...stoette, kilde: kilde.id })),
    forslag: study.forslag.map(({ links: _links, hasLinks: _hasLinks, format, kilde, kursus, ...forslag }) => ({
      ...forslag,
      kursus: Object.fromEntries(Object.entries(kursus).map(([name, value]) => [name, value ?? null])),
      format: format.id,
      kilde: kilde.id,
    })),
    daekning: study.links.map(({ behov, forslag, ...link }) => ({ behov: behov.kode, forslag: forslag.id, ...link })),
    daekningPrGruppe: cells.map(({ behov, gruppe, status, links }) => ({
      behov: behov.kode,
      rolle: rolleOf(gruppe),
      omraade: omraadeOf(gruppe),
      daekning: status === 'hul' ? 'ingen' : status,
      forslag: links.map((link) => link.forslag.id),
    })),
    oevrigeTemaer: study.oevrigeTemaer.map(({ kilde, ...tema }) => ({ ...tema, kilde: kilde.id })),
    fakta: study.fakta.map(({ til, udAf, omtrent, kilde, ...faktum }) => ({
      ...faktum,
      omtrent: omtrent ?? null,
      til: til ?? null,
      udAf: udAf ?? null,
      kilde: kilde.id,
    })),
    prioriteringer: study.prioriteringer.map(({ behov, ...rest }) => ({ ...rest, behov: behov.kode })),
    beslutninger: study.beslutninger.map(({ ansvarlig, frist, ...rest }) => ({
      ...rest,
      ansvarlig: ansvarlig ?? null,
      frist: frist ?? null,
    })),
    tilbud: study.tilbud.map(({ fra, til, note, behov, fakta, kilde, ...tilbud }) => ({
      ...tilbud,
      fra: fra ?? null,
      til: til ?? null,
      note: note ?? null,
      behov: behov.map(({ kode }) => kode),
      fakta: fakta.map(({ id }) => id),
      kilde: kilde.id,
    })),
    praksis: study.praksis.map(({ behov, oevrigeTemaer, fakta, kilde, ...praksis }) => ({
      ...praksis,
      behov: behov.map(({ kode }) => kode),
      oevrigeTemaer: oevrigeTemaer.map(({ id }) => id),
      fakta: fakta.map(({ id }) => id),
      kilde: kilde.id,
    })),
  };
  return `${JSON.stringify(model, undefined, 2)}\n`;
}
