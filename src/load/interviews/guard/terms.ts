/** Plain words, in small letters, that the dictionary lacks. */
export const MISSING_WORDS: ReadonlySet<string> = new Set(
  `fakse fx bl eks dvs ca kl kr pkt stk nr mht mfl osv dvs evt pga jf inkl ekskl tlf okay ok øh øhm hm hmm nå mm tja nåh årig årige
  borgerens hjemvejleder børnefaglig børnefaglige barnefaglig voksenfaglig inddragelsesmøder ret'n hva ikk ik`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Names of methods, systems, laws and public bodies, which lead to no person; in small letters. */
export const PUBLIC_NAMES: ReadonlySet<string> = new Set(
  `danmark danske europa eu norge sverige grønland færøerne tyskland england folketinget christiansborg
  ankestyrelsen socialstyrelsen sundhedsstyrelsen statsforvaltningen familieretshuset socialtilsynet datatilsynet
  barnets lov serviceloven forvaltningsloven retssikkerhedsloven straffeloven grundloven voksenansvarsloven
  dubu nexus kmd sensum cura momentum schultz acadre sbsys getorganized teams windows word excel outlook zoom skype powerpoint
  facebook instagram google snapchat tiktok messenger linkedin youtube twitter chatgpt aula borger
  covid corona adhd asperger aspergers touretts tourettes borderline downs feedback signs safety marte meo theraplay icdp
  low arousal recovery housing first family group conference critical time intervention assertive community treatment
  bostøtte folkeskolen gud jul påske pinse kristus islam koran bibelen uno viso
  børn unge voksne social service familie handicap psykiatri
  i de dem deres dens`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** How names of laws, plans, methods and public bodies end. */
export const PUBLIC_END =
  /(?:lov|loven|lovens|lovgivning|styrelsen|ministeriet|tilsynet|forvaltning|forvaltningen|forening|foreningen|forbund|forbundet|rådet|nævnet|udvalget|afdelingen|center|centeret|centret|kommune|kommunen|kommunens|region|regionen|reform|reformen|metode|metoden|modellen|model|planen|reglen|direktivet|konventionen|forordningen|portalen|uddannelse|uddannelsen|skema|skemaet|huset|tilbud|rådgivning|rådgivningen|service|myndighed|udfører|team|teamet|udsatte|psykiatri|psykiatrien|handicap)s?$/iu;

/** Given names that are words as well, in small letters. At the start of a sentence one counts where a verb follows that people do. */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  `agnes aksel alma arne ask benjamin birk bitten bjørn bo børge dan david ellen falk frede gry hans helle jens jon kaj
  karl karsten kim klaus kåre leo line lis lise liv lotte lykke lærke mads magnus maj malene merle mille morten naja
  nana palle per perle pia ravn rosa rose rune saga sander signe silke siv sol sten stig storm svend søren tage tom
  tove vera vibe victoria viola åse`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
