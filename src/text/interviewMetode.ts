/** How one analysis of the interviews is made: five sentences, and where the method is described. */
interface Metode {
  readonly navn: string;
  readonly saetninger: readonly [string, string, string, string, string];
  readonly litteratur: string;
}

/** Every analysis on the interviews' page, in its order there. */
export const INTERVIEWMETODER: readonly Metode[] = [
  {
    navn: 'Hvor mange interviews der nævner et behov',
    saetninger: [
      'Et behov er nævnt i et interview, når mindst én koder har fundet det mindst ét sted i interviewet.',
      'Antallet står altid sammen med, hvor mange interviews der er, og aldrig som procent, for med få interviews siger en procent mere, end der er.',
      'Hvor mange steder behovet står i det samme interview, vises ved siden af og betyder mindre.',
      'Flere koderes markeringer af det samme behov, som overlapper hinanden, tæller som ét sted.',
      'Tallene siger, hvor udbredt et behov er i interviewene, og ikke, hvor vigtigt det er.',
    ],
    litteratur:
      'Sandelowski 2001, Real qualitative researchers do not count, Research in Nursing & Health 24:230. Maxwell 2010, Using numbers in qualitative research, Qualitative Inquiry 16:475.',
  },
  {
    navn: 'Om forskellene mellem rollerne er større end tilfældet',
    saetninger: [
      'Selv om rollerne ikke betød noget, ville nogle behov tilfældigt blive nævnt i flere interviews med den ene rolle end med den anden.',
      'Derfor fordeles rollerne på ny mellem hvert områdes interviews, på alle måder eller, hvor de er for mange, på et tilfældigt udvalg af dem.',
      'Hvert interview beholder sine behov, og for hver fordeling findes den største forskel blandt alle behov.',
      'Et behov skiller sig ud, når dets forskel er større end den største forskel i 95 af 100 fordelinger.',
      'På den måde er der taget højde for, at mange behov undersøges på én gang, og at områderne kan være forskellige.',
    ],
    litteratur:
      'Westfall & Young 1993, Resampling-Based Multiple Testing. Phipson & Smyth 2010, Permutation p-values should never be zero, Statistical Applications in Genetics and Molecular Biology 9:39.',
  },
  {
    navn: 'Behov, der nævnes sammen',
    saetninger: [
      'To behov nævnes samme sted, når en markering af det ene og en markering af det andet har mindst ét tegn fælles.',
      'Hvor sættet ikke siger, hvor markeringerne står, nævnes de samme sted, når de har fået samme segmentnummer.',
      'En markering, der overlapper to markeringer af det andet behov, tæller med dem begge.',
      'At to behov nævnes i samme interview, tælles for sig.',
      'Der regnes ikke noget mål for sammenhæng ud, for det ville sige mere, end så få interviews kan bære.',
    ],
    litteratur: 'Friese 2022, ATLAS.ti 22 User Manual, om code co-occurrence.',
  },
  {
    navn: 'Om koderne er enige',
    saetninger: [
      'Enigheden regnes af de interviews, som mindst to har kodet, behov for behov og tegn for tegn: Hvert tegn er markeret med behovet eller ikke.',
      'Krippendorffs alfa er 1, når koderne er helt enige, omkring 0, når de ikke er mere enige end ved et tilfælde, og under 0, når de er mindre enige end det.',
      'Over alle behov lægges uenighederne sammen og holdes op mod dem, som tilfældet ville give for hvert behov for sig, så en lang kodebog ikke gør tallet større.',
      'Intervallet er et 95 procents konfidensinterval, regnet ved at udelade ét interview ad gangen (jackknife, t-fordeling), og det kræver mindst fem interviews.',
      'Krippendorff beder om mindst 0,800 og nøjes med 0,667 til foreløbige slutninger; begge er konventioner.',
    ],
    litteratur:
      'Krippendorff, Content Analysis: An Introduction to Its Methodology. Krippendorff, Mathet, Bouvry & Widlöcher 2016, On the reliability of unitizing textual continua, Quality & Quantity 50:2347. Efron & Tibshirani 1993, An Introduction to the Bootstrap, kapitel 11.',
  },
  {
    navn: 'Hvor hurtigt kodebogens behov er nævnt',
    saetninger: [
      'Kurven viser, hvor mange forskellige behov der er nævnt, når hver måned er slut.',
      'Kun måneden er kendt, så om rækkefølgen af interviewene inden for en måned siger kurven intet.',
      'Den stiplede linje er gennemsnittet over alle rækkefølger af interviewene, regnet nøjagtigt.',
      'Kodebogen er fast, så en flad kurve viser, at dens behov er nævnt.',
      'Den viser ikke, at flere interviews ikke ville give nye behov.',
    ],
    litteratur:
      'Ugland, Gray & Ellingsen 2003, The species-accumulation curve and estimation of species richness, Journal of Animal Ecology 72:888.',
  },
  {
    navn: 'Nye behov måned for måned',
    saetninger: [
      'For hver måned tælles de behov, som ingen tidligere måned nævner.',
      'Ved siden af står de behov, der er nævnt før.',
      'Interviewene i en måned regnes under ét, for deres rækkefølge kendes ikke.',
      'Tallet afhænger af, hvor mange interviews måneden har, så antallet står ved hver måned.',
      'Er der få nye til sidst, er de fleste af kodebogens behov nævnt, og mere siger det ikke.',
    ],
    litteratur:
      'Wong m.fl. 2023, A systematic approach to improving the transparency of interview refinements and data sufficiency in semi-structured interviews, International Journal of Qualitative Methods, doi 10.1177/16094069231220773.',
  },
];
