import type { Besluit } from '../contract.ts';
import type { Regel } from '../data/types.ts';
import { compileChain, NO_RULE } from './chain.ts';
import { compileCondition, type Notion, type Scope } from './condition.ts';
import { Decisions } from './decisions.ts';
import { Diagram, type Node } from './diagram.ts';
import { fourWords } from './four-words.ts';
import { addFromDecisions, addFromRules, addNotions, parentsNeeded } from './notions.ts';
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
  addFromRules(scope, 'regime', weg, book.weg, (r) => ('regime' in r.dan ? r.dan.regime : 'geen'));
  addFromRules(scope, 'anoniemZolang', weg, book.weg, (r) => ('anoniemZolang' in r.dan ? 'ja' : 'nee'));

  const van = compileChain(book.van, scope);
  keep(book.van);
  addFromRules(scope, 'oudersVereist', van, book.van, parentsNeeded);
  addFromRules(scope, 'jeugdigeVereist', van, book.van, (r) =>
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
