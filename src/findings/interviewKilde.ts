import type { Interviewsaet } from '../model/interviews.ts';
import type { Kilde, Study } from '../model/study.ts';

/** A set is its own source; a made-up one says so wherever a source stands. */
export function interviewKilde({ type, version, dato, taerskel }: Interviewsaet, { om }: Study): Kilde {
  const isReal = type === 'faktisk';
  return {
    id: 'interviews',
    titel: isReal ? 'Kodede fokusgruppeinterviews' : 'Ikke fra interviewene',
    anledning: isReal
      ? `interviewdata ${version}, et behov tæller, når mindst ${taerskel === 1 ? 'ét interview' : `${taerskel} interviews`} i gruppen nævner det`
      : `opdigtet sæt ${version}`,
    ophav: isReal ? (om['kortlagt-af'].vaerdi ?? 'ikke oplyst') : 'et program i projektet',
    dato,
    art: 'redaktion',
    beskrivelse: isReal
      ? 'Kodningen af interviewene.'
      : 'Sættet er lavet af et program for at vise, hvordan siderne virker.',
    delAf: undefined,
  };
}
