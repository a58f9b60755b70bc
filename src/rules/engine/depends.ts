import type { Feiten, FeitSleutel, FeitWaarde, Mogelijkheid } from '../contract.ts';
import type { Decider } from './decide.ts';
import type { Node } from './diagram.ts';
import { merged } from './merged.ts';

/**
 * Of each answer at most this many sets of values are listed. Somebody who knows almost nothing would otherwise
 * get millions; each set that is listed holds.
 */
const MOST_SETS = 100;

/** The answers that are still possible, each with the values of the unknown facts under which it holds. */
export function sideBySide(decider: Decider, rest: Node, allowed: Int32Array): Mogelijkheid[] {
  const { diagram, space } = decider.compiled;
  const sets = new Map<number, { als: Feiten[]; masks: Int32Array[] }>();
  const full = new Map<Node, boolean>();

  const go = (node: Node, als: Feiten, masks: Int32Array): void => {
    if (diagram.isTerminal(node)) {
      const entry = sets.get(diagram.value(node)) ?? { als: [], masks: [] };
      sets.set(diagram.value(node), entry);
      if (entry.als.length < MOST_SETS) {
        entry.als.push(als);
        entry.masks.push(masks);
      }
      return;
    }
    if (full.get(node)) return;
    const v = diagram.variable(node);
    const key = space.keys[v] as FeitSleutel;
    for (let i = 0; i < (space.values[v]?.length ?? 0); i++) {
      if (!((allowed[v] as number) & (1 << i))) continue;
      const narrowed = Int32Array.from(masks);
      narrowed[v] = 1 << i;
      go(diagram.child(node, i), { ...als, [key]: jsonValue(key, space.values[v]?.[i]) }, narrowed);
    }
    full.set(
      node,
      diagram.reach(node).values.every((t) => (sets.get(t)?.als.length ?? 0) >= MOST_SETS),
    );
  };
  go(rest, {}, allowed);

  return [...sets.values()].map(({ als, masks }) => ({
    besluit: merged(masks.map((m) => decider.settled(m))),
    als,
  }));
}

function jsonValue(key: FeitSleutel, value: string | boolean | undefined): FeitWaarde {
  if (key !== 'afweging') return value as FeitWaarde;
  const yes = {
    vitaalBelang: true,
    nietAnders: true,
    voldoendeIngespannen: true,
    weegtOp: true,
    gericht: true,
  };
  return value === 'alle-ja' ? yes : { ...yes, vitaalBelang: false };
}
