import type { AntwoordToen, FeitSleutel } from '../contract.ts';
import type { CodeLaag, OverlegLaag, RegelVersie } from '../data/types.ts';

/** A fact as codes of one version of the rules know it. */
export interface CodeFact {
  readonly key: FeitSleutel;
  readonly often: boolean;
  readonly values: readonly (string | boolean)[];
}

/** What codes of one version of the rules can say. */
export interface CodeTable {
  readonly facts: readonly CodeFact[];
  readonly answers: readonly AntwoordToen[];
}

/** All versions, and what each of them added. */
export interface CodeBook {
  readonly versies: readonly RegelVersie[];
  readonly lagen: readonly CodeLaag[];
  /** The names that codes of meetings know; absent in a book of checks alone. */
  readonly overlegLagen?: readonly OverlegLaag[];
}

/** What codes made under the version at this place can say: the layers up to and with that version. */
export function tableOf({ lagen }: CodeBook, version: number): CodeTable {
  const facts = new Map<FeitSleutel, CodeFact>();
  const layers = lagen.filter(({ vanaf }) => vanaf <= version);
  for (const { sleutel: key, waarden, vaak } of layers.flatMap(({ feiten }) => feiten)) {
    const known = facts.get(key);
    facts.set(key, {
      key,
      often: known ? known.often : vaak === true,
      values: [...(known?.values ?? []), ...waarden],
    });
  }
  return { facts: [...facts.values()], answers: layers.flatMap(({ antwoorden }) => antwoorden) };
}
