import { AFWEGING_VRAGEN, type Feiten, type FeitSleutel, feitDefinities } from '../../src/rules/index.ts';

/** The same numbers every run, so that a failure can be had again. */
export function seeded(seed: number): () => number {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x6d2b79f5) >>> 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** Values as they stand in JSON; of the weighing all 32 outcomes and not weighed. */
const weighings = Array.from({ length: 32 }, (_, bits) =>
  Object.fromEntries(AFWEGING_VRAGEN.map((q, i) => [q, Boolean(bits & (1 << i))])),
);
const values = new Map<FeitSleutel, readonly unknown[]>(
  feitDefinities.map((d) => [
    d.sleutel,
    d.sleutel === 'afweging' ? [undefined, undefined, ...weighings.slice(28)] : d.opties.map((o) => o.waarde),
  ]),
);
export const valuesOf = (key: FeitSleutel): readonly unknown[] => values.get(key) as readonly unknown[];

export const keys: readonly FeitSleutel[] = feitDefinities.map((d) => d.sleutel);

export function randomFacts(random: () => number): Feiten {
  const facts: Record<string, unknown> = {};
  for (const key of keys) {
    const value = pick(random, valuesOf(key));
    if (value !== undefined) facts[key] = value;
  }
  return facts as Feiten;
}
