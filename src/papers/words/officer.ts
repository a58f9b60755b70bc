import type { Afzender } from '../types.ts';

/** Whom a reader of a letter asks about personal information: *our* officer, by name when the sender told. */
export const ourOfficer = ({ fg }: Afzender): string =>
  `onze functionaris gegevensbescherming (FG)${named(fg)}`;

/** The same for whoever signs a form, who does not speak for the sender. */
export const theOfficer = ({ fg }: Afzender): string =>
  fg
    ? `de functionaris gegevensbescherming (FG)${named(fg)}`
    : 'de functionaris gegevensbescherming (FG) van de organisatie die dit vraagt';

function named(fg: Afzender['fg']): string {
  if (!fg) return '';
  return fg.bereikbaar ? `: ${fg.naam}, ${fg.bereikbaar}` : `: ${fg.naam}`;
}
