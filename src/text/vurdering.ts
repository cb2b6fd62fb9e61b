/** Whose judgement coverage is: the same sentence wherever coverage is shown, with a link to the rules. */
export const VURDERING =
  'Dækningen er redaktionens vurdering efter faste regler, ud fra forslagenes titel og beskrivelse.';

/** Where the rules stand: the heading’s own anchor. */
export const REGLERNE = 'metode/#sådan-er-dækningen-vurderet';

/** Where the rules stand, for readers of paper. */
export const REGLERNE_PAA_PAPIR = 'Reglerne står i styregrupperapporten under »Sådan er dækningen vurderet«.';

/** What a count of a whole role means while offers are made for a role and an area. */
export const MINDST_ET_OMRAADE = 'Et behov tæller som dækket, når et forslag dækker det på mindst ét område.';

export const ENGLISH_VURDERING =
  'Coverage is the editors’ judgement by fixed rules, from the titles and descriptions of the proposals.';
