import type { Begrepen } from '../../language/index.ts';
import type { FeitSleutel, FeitWaarde } from '../../rules/index.ts';

/** A fact that was read in a message, with the words it came from. The words are shown once and kept nowhere. */
export interface UnderstoodFact {
  readonly feit: FeitSleutel;
  readonly waarde: FeitWaarde;
  readonly woorden: string;
}

const MAX_WORDS = 60;
const SPACE = /\s+/g;

/** What was understood, in the order of the message. Words that hold something of a person are left out. */
export function understoodFacts({ feiten, bewijs, persoonsgegevens }: Begrepen): UnderstoodFact[] {
  const personal = (van: number, tot: number) => persoonsgegevens.some((p) => p.van < tot && van < p.tot);
  return (Object.entries(feiten) as [FeitSleutel, FeitWaarde][])
    .map(([feit, waarde]) => {
      const places = bewijs[feit] ?? [];
      const safe = places.filter(({ van, tot }) => !personal(van, tot));
      const woorden = safe.map((place) => place.woorden.replace(SPACE, ' ').trim()).join(' … ');
      return { feit, waarde, woorden: shortened(woorden), at: places[0]?.van ?? 0 };
    })
    .sort((a, b) => a.at - b.at)
    .map(({ feit, waarde, woorden }) => ({ feit, waarde, woorden }));
}

const shortened = (words: string): string =>
  words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words;
