import type { Besluit } from '../contract.ts';

/** Answers with the same four words as one, with every rule that may carry it and every source of those. */
export function merged(besluiten: readonly Besluit[]): Besluit {
  const one = besluiten[0] as Besluit;
  if (besluiten.length === 1) return one;
  return {
    ...one,
    regels: [...new Set(besluiten.flatMap((b) => b.regels))],
    bronnen: [...new Set(besluiten.flatMap((b) => b.bronnen))],
  };
}
