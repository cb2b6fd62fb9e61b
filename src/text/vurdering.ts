/** Whose judgement coverage is: the same sentence wherever coverage is shown, with a link to the rules. */
export const VURDERING =
  'Dækningen er redaktionens vurdering efter faste regler, ud fra forslagenes titel og beskrivelse.';

/** Where the rules stand: the heading’s own anchor. */
export const REGLERNE = 'metode/#sådan-er-dækningen-vurderet';

const AFSNIT = '»Sådan er dækningen vurderet«';

/** Where the rules stand, for readers of paper; `titel`: of the report that holds them, undefined in that report itself. */
export function reglernePaaPapir(titel: string | undefined): string {
  return titel === undefined ? `Reglerne står under ${AFSNIT}.` : `Reglerne står i »${titel}« under ${AFSNIT}.`;
}

/** What a count of a whole role means while offers are made for a role and an area. */
export const MINDST_ET_OMRAADE = 'Et behov tæller som dækket, når et forslag dækker det på mindst ét område.';

export const ENGLISH_VURDERING =
  'Coverage is the editors’ judgement by fixed rules, from the titles and descriptions of the proposals.';
