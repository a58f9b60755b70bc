import type { FeitSleutel, FeitWaarde } from '../../../rules/index.ts';
import { onderwerpen } from '../../data/onderwerpen/index.ts';
import type { Onderwerp } from '../../data/onderwerpen/onderwerp.ts';
import { compile } from '../../patterns/compile.ts';
import type { Item } from '../../patterns/item.ts';
import { finder } from '../../patterns/shared.ts';
import { has } from '../../text/words.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { stanceOf } from './stance.ts';

interface Topic extends Onderwerp {
  readonly words: Readonly<
    Record<'jaMet' | 'neeMet' | 'nietMet' | 'nietNa' | 'dooft', ReadonlySet<string> | undefined>
  >;
}

const set = (text?: string): ReadonlySet<string> | undefined => (text ? new Set(text.split(' ')) : undefined);
const topics: readonly Topic[] = onderwerpen.map((one) => ({
  ...one,
  words: {
    jaMet: set(one.jaMet),
    neeMet: set(one.neeMet),
    nietMet: set(one.nietMet),
    nietNa: set(one.nietNa),
    dooft: set(one.dooft),
  },
}));
export const onderwerpPatronen = topics.flatMap((topic) => compile(topic.zinnen, topic));
const find = finder(onderwerpPatronen);
const LOOK_BACK = 16;
/** So short a clause behind "en" has no verb of its own. */
const LEANING = 3;
/** Of these people say that they do not know. */
const MAY_BE_UNKNOWN = new Set<FeitSleutel>(['gezag', 'ots', 'convenant', 'wilsonbekwaam']);

/** What a clause says of a fact; without `waarde` it only supposes or asks. */
export interface Said {
  readonly feit: FeitSleutel;
  readonly waarde: FeitWaarde | undefined;
  readonly van: number;
  readonly tot: number;
  readonly clause: Clause;
  readonly topic: Onderwerp;
}

function say(
  items: readonly Item[],
  clause: Clause,
  topic: Topic,
  van: number,
  tot: number,
): Said | undefined {
  const { jaMet, neeMet, nietMet, nietNa, dooft } = topic.words;
  const said = (waarde: FeitWaarde | undefined): Said => ({
    feit: topic.feit,
    waarde,
    van,
    tot,
    clause,
    topic,
  });
  if (dooft && has(items, clause.van, clause.tot, dooft)) return said(undefined);
  if (nietMet && has(items, opening(items, clause), clause.tot, nietMet)) return undefined;
  if (nietNa && has(items, clause.van - LOOK_BACK, clause.van, nietNa)) return undefined;
  const stance = stanceOf(items, clause, { van, tot }, topic);
  if (stance === 'open') return topic.feit === 'gezag' ? undefined : said(undefined);
  if (stance === 'onbekend') return said(MAY_BE_UNKNOWN.has(topic.feit) ? 'weet-niet' : undefined);
  const [waarde, met] = stance === 'ja' ? [topic.ja, jaMet] : [topic.nee, neeMet];
  // Denied, and that says nothing: then no phrase in it says it either.
  if (waarde === undefined) return stance === 'nee' && topic.ja !== undefined ? said(undefined) : undefined;
  if (met && !has(items, clause.van, clause.tot, met)) return undefined;
  return said(waarde);
}

/** Where the clause begins, with what it leans on: "zij vinden hulp overdreven en niet nodig". */
const opening = (items: readonly Item[], { van, tot, begin }: Clause): number =>
  items[van]?.w === 'en' && tot - van <= LEANING ? begin : van;

/** What the clauses of a message say of the topics we know. */
export function readTopics(items: readonly Item[]): Said[] {
  const hits = find(items);
  if (hits.length === 0) return [];
  const clauses = clausesOf(items);
  return hits.flatMap(({ value, van, tot }) => {
    const clause = clauses.find((one) => van >= one.van && tot <= one.tot);
    const said = clause && say(items, clause, value, van, tot);
    return said ? [said] : [];
  });
}
