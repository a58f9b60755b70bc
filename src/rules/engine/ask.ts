import type { FeitSleutel } from '../contract.ts';
import type { FeitDefinitie } from '../data/types.ts';
import type { Compiled } from './compile.ts';
import type { Node } from './diagram.ts';

/** More questions than this on one card is a form, not a conversation. */
const MOST_ON_A_CARD = 5;

/** What to ask next about what remains of the rules. */
export interface Asking {
  /** The facts to ask together, each of which can still change the answer. Empty when none may be asked. */
  group(rest: Node, unknowable: number): readonly FeitSleutel[];
  /** About how many questions are still to come, these included. */
  expected(rest: Node, unknowable: number): number;
  /** All facts that can still change the answer, in the order of asking. */
  dependsOn(rest: Node): readonly FeitSleutel[];
  /** Drops what was remembered about nodes. */
  forget(): void;
}

export function createAsking(
  compiled: Compiled,
  definitions: readonly FeitDefinitie[] = compiled.definitions,
): Asking {
  const { diagram, space } = compiled;
  const groups = new Map<string, readonly FeitSleutel[]>();
  const costs = new Map<string, number>();
  const variable = (d: FeitDefinitie) => space.index[d.sleutel];

  const openDefinitions = (rest: Node, unknowable: number) => {
    const { variables } = diagram.reach(rest);
    return definitions.filter((d) => variables & ~unknowable & (1 << variable(d)));
  };
  const fix = (rest: Node, fixed: ReadonlyMap<number, number>) =>
    diagram.restrict(
      rest,
      space.values.map((values, v) =>
        fixed.has(v) ? 1 << (fixed.get(v) as number) : (1 << values.length) - 1,
      ),
    );
  /** The usual values of the questions already on the card, where one is known to be usual. */
  const usual = (chosen: readonly FeitDefinitie[]) =>
    new Map(
      chosen
        .filter((d) => d.gangbaar !== undefined)
        .map((d) => [variable(d), (space.values[variable(d)] ?? []).indexOf(d.gangbaar as string)]),
    );

  function choose(rest: Node, unknowable: number): FeitSleutel[] {
    const open = openDefinitions(rest, unknowable);
    const chosen: FeitDefinitie[] = [];
    // The situation itself comes first: what else to ask rests on all of it.
    const situation = open.filter((d) => d.stap === 1);
    for (const d of situation.length > 0 ? situation : open) {
      if (chosen.length === MOST_ON_A_CARD) break;
      if (d.pasNa?.some((key) => open.some((o) => o.sleutel === key))) continue;
      // A question that the usual answer to an earlier one on this card makes needless can wait for that answer.
      const likely = chosen.length === 0 || openDefinitions(fix(rest, usual(chosen)), unknowable).includes(d);
      if (likely) chosen.push(d);
    }
    return (chosen.length ? chosen : open.slice(0, 1)).map((d) => d.sleutel);
  }

  function cost(rest: Node, unknowable: number): number {
    const key = `${rest}/${unknowable}`;
    const known = costs.get(key);
    if (known !== undefined) return known;
    const next = openDefinitions(rest, unknowable)[0];
    let value = 0;
    if (next) {
      const v = variable(next);
      const all = (space.values[v] ?? []).map((_, i) => i);
      const taken = next.gangbaar === undefined ? all : [(space.values[v] ?? []).indexOf(next.gangbaar)];
      value =
        1 + taken.reduce((sum, i) => sum + cost(fix(rest, new Map([[v, i]])), unknowable), 0) / taken.length;
    }
    costs.set(key, value);
    return value;
  }

  return {
    group(rest, unknowable) {
      const key = `${rest}/${unknowable}`;
      const known = groups.get(key) ?? Object.freeze(choose(rest, unknowable));
      groups.set(key, known);
      return known;
    },
    expected: cost,
    dependsOn: (rest) => openDefinitions(rest, 0).map((d) => d.sleutel),
    forget() {
      groups.clear();
      costs.clear();
    },
  };
}
