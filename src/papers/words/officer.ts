import type { Afzender } from '../types.ts';

/** Whom to ask about personal information: the officer by name when the sender told, else by what they do. */
export function officer({ fg }: Afzender): string {
  if (!fg) return 'de functionaris gegevensbescherming (FG) van de organisatie die dit vraagt';
  const reach = fg.bereikbaar ? `, ${fg.bereikbaar}` : '';
  return `de functionaris gegevensbescherming (FG): ${fg.naam}${reach}`;
}
