import type { Advies, Besluit, Maximaal, Persoon } from '../contract.ts';
import type { Begrip, Regel, StandRegel, VanRegel, WegRegel } from '../data/types.ts';
import { compileChain, NO_RULE } from './chain.ts';
import { compileCondition, type Notion, type Scope } from './condition.ts';
import { Diagram, type Node } from './diagram.ts';
import type { Rulebook } from './rulebook.ts';
import { type Space, spaceOf } from './space.ts';

/** The rules as functions over the facts. */
export interface Compiled {
  readonly diagram: Diagram;
  readonly space: Space;
  readonly definitions: Rulebook['feiten'];
  /** Terminals number `decisions`: the answer with the rules that carry it. */
  readonly carried: Node;
  /** Terminals number the first decision with the same four words: what a fact can still change. */
  readonly answers: Node;
  readonly decisions: readonly Besluit[];
  readonly notions: ReadonlyMap<string, Notion>;
  /** Per instruction of the rulebook: where it holds. */
  readonly instructions: readonly Node[];
  readonly conditions: ReadonlyMap<string, Node>;
}

/** @throws when the rulebook is broken: incomplete, contradictory, or naming what does not exist */
export function compile(book: Rulebook): Compiled {
  const space = spaceOf(book.feiten);
  const diagram = new Diagram(space.values.map((v) => v.length));
  const notions = new Map<string, Notion>();
  const scope: Scope = { diagram, space, notions };
  const conditions = new Map<string, Node>();
  const keep = (rules: readonly Regel[]) => {
    for (const rule of rules) conditions.set(rule.id, compileCondition(rule.als, scope));
  };

  addNotions(
    book.begrippen.filter((b) => b.bij === 'weg'),
    scope,
  );
  const weg = compileChain(book.weg, scope);
  keep(book.weg);
  notions.set('weg', { node: weg, names: book.weg.map((r) => r.id) });
  addFromRules(notions, scope, 'regime', weg, book.weg, (r) => ('regime' in r.dan ? r.dan.regime : 'geen'));
  addFromRules(notions, scope, 'anoniemZolang', weg, book.weg, (r) =>
    'anoniemZolang' in r.dan ? 'ja' : 'nee',
  );

  const van = compileChain(book.van, scope);
  keep(book.van);
  addFromRules(notions, scope, 'oudersVereist', van, book.van, parentsNeeded);
  addFromRules(notions, scope, 'jeugdigeVereist', van, book.van, (r) =>
    r.dan.van.includes('jeugdige') ? 'ja' : 'nee',
  );
  addNotions(
    book.begrippen.filter((b) => b.bij === 'stand'),
    scope,
  );
  const stand = compileChain(book.stand, scope);
  keep(book.stand);
  notions.set('stand', { node: stand, names: book.stand.map((r) => r.id) });

  const table = new Decisions(book);
  const carried = diagram.apply(
    (pair, s) => table.complete(pair, s),
    diagram.apply((w, v) => table.pair(w, v), weg, van),
    stand,
  );
  if (diagram.reach(carried).values.includes(NO_RULE)) throw new Error('Er is een situatie zonder regel');
  const first = new Map<string, number>();
  const answers = diagram.map((d) => {
    const key = fourWords(table.decisions[d] as Besluit);
    if (!first.has(key)) first.set(key, d);
    return first.get(key) as number;
  }, carried);
  const add = (id: string, of: (b: Besluit) => string) =>
    addFromDecisions(scope, id, carried, table.decisions, of);
  add('toestemming', (b) => b.toestemming);
  add('advies', (b) => b.advies);
  add('maximaal', (b) => b.maximaal);
  addNotions(
    book.begrippen.filter((b) => b.bij === 'uitleg'),
    scope,
  );
  const instructions = book.aanwijzingen.map((a) => compileCondition(a.als, scope));
  diagram.freeze();
  return {
    diagram,
    space,
    definitions: book.feiten,
    carried,
    answers,
    decisions: table.decisions,
    notions,
    instructions,
    conditions,
  };
}

/** The four words of an answer, as one string: two answers are the same when these are. */
export function fourWords(b: Besluit): string {
  return `${b.toestemming}|${[...b.van].sort().join(',')}|${b.advies}|${b.maximaal}`;
}

function parentsNeeded(rule: VanRegel): string {
  if (rule.dan.van.includes('beide-ouders')) return 'beide';
  return rule.dan.van.some((p) => p !== 'jeugdige') ? 'ja' : 'nee';
}

function addFromRules<R extends Regel>(
  notions: Map<string, Notion>,
  { diagram }: Scope,
  id: string,
  node: Node,
  rules: readonly R[],
  name: (rule: R) => string,
): void {
  const names: string[] = ['geen'];
  const numberOf = (text: string) => (names.includes(text) ? names.indexOf(text) : names.push(text) - 1);
  notions.set(id, { node: diagram.map((i) => (i < 0 ? 0 : numberOf(name(rules[i] as R))), node), names });
}

function addFromDecisions(
  { diagram, notions }: Scope,
  id: string,
  node: Node,
  decisions: readonly Besluit[],
  name: (b: Besluit) => string,
): void {
  const names = [...new Set(decisions.map(name))];
  (notions as Map<string, Notion>).set(id, {
    node: diagram.map((i) => names.indexOf(name(decisions[i] as Besluit)), node),
    names,
  });
}

function addNotions(begrippen: readonly Begrip[], scope: Scope): void {
  const { diagram, notions } = scope;
  for (const begrip of begrippen) {
    const names = ['geen', ...new Set(begrip.gevallen.map((g) => g.dan))];
    const node = [...begrip.gevallen]
      .reverse()
      .reduce(
        (rest, geval) =>
          diagram.apply(
            (holds, other) => (holds ? names.indexOf(geval.dan) : other),
            compileCondition(geval.als, scope),
            rest,
          ),
        diagram.terminal(0),
      );
    (notions as Map<string, Notion>).set(begrip.id, { node, names });
  }
}

/** Numbers the combinations of rules that can carry an answer. */
class Decisions {
  readonly decisions: Besluit[] = [];
  readonly #book: Rulebook;
  readonly #ids = new Map<string, number>();

  constructor(book: Rulebook) {
    this.#book = book;
  }

  /** Road and persons as one number; the persons do not matter where no consent is needed. */
  pair(weg: number, van: number): number {
    if (weg < 0) return NO_RULE;
    const needed = (this.#book.weg[weg] as WegRegel).dan.toestemming === 'nodig';
    if (needed && van < 0) return NO_RULE;
    return weg * 1000 + (needed ? van + 1 : 0);
  }

  complete(pair: number, stand: number): number {
    if (pair < 0) return NO_RULE;
    const weg = this.#book.weg[Math.floor(pair / 1000)] as WegRegel;
    if (pair % 1000 === 0) return this.#number(weg, undefined, undefined);
    if (stand < 0) return NO_RULE;
    return this.#number(weg, this.#book.van[(pair % 1000) - 1], this.#book.stand[stand]);
  }

  #number(weg: WegRegel, van: VanRegel | undefined, stand: StandRegel | undefined): number {
    const rules: Regel[] = [weg, ...(van ? [van] : []), ...(stand ? [stand] : [])];
    const key = rules.map((r) => r.id).join('+');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const outcome = (stand ?? weg).dan as { advies: Advies; maximaal: Maximaal };
    const decision: Besluit = Object.freeze({
      toestemming: weg.dan.toestemming,
      van: Object.freeze<Persoon[]>([...(van?.dan.van ?? [])]),
      advies: outcome.advies,
      maximaal: outcome.maximaal,
      regels: Object.freeze(rules.map((r) => r.id)),
      bronnen: Object.freeze([...new Set(rules.flatMap((r) => r.redenen.flatMap((x) => x.bronnen)))]),
    });
    this.#ids.set(key, this.decisions.length);
    return this.decisions.push(decision) - 1;
  }
}
