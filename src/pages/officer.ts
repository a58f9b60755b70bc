import type { Aanspreekpunt, Organisatie } from '../dialogs/index.ts';

/** Somebody to turn to, with how to reach them where that is known. */
export const reachable = ({ naam, bereikbaar }: Aanspreekpunt): string =>
  bereikbaar ? `${naam} (${bereikbaar})` : naam;

/** The organisation as a subject: "jouw organisatie" as long as it has no name. */
export const organisationOf = (organisatie?: Organisatie): string => organisatie?.naam ?? 'jouw organisatie';

/** Whom to ask about personal data. */
export const officerOf = (organisatie?: Organisatie): string =>
  organisatie?.fg ? reachable(organisatie.fg) : 'de functionaris gegevensbescherming (FG) van je organisatie';
