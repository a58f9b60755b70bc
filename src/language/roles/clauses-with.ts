import { ik, mij, voorzetsels } from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { isWriter, type Kandidaat } from './candidates.ts';
import { kindOf } from './word-kinds.ts';

/** Somebody in a clause, or what is done there with information. */
export interface Woord {
  readonly label: string;
  readonly at: number;
  /** How the writer sees it when it is them. */
  readonly schrijver?: string;
  /** Whom "zij" is: the one named last before it. */
  readonly wie?: Kandidaat | undefined;
}

/** A stretch of words between two marks, as far as it tells of people and information. */
export interface Zinsdeel {
  readonly woorden: Woord[];
  vraag: boolean;
}

const THEY = new Set('hij zij ze die ie'.split(' '));
/** "laat mij weten", "liet ons meelezen": who lets somebody know tells them. */
const LETS = new Set('laat laten liet lieten'.split(' '));
const KNOW = new Set('weten horen lezen meelezen zien inzien meekijken meeluisteren'.split(' '));
const WORKS =
  /(coach|begeleid(st)?er|medewerk(st)?er|werk(st)?er|adviseur|man|vrouw|mevrouw|meneer|regisseur|manager)$/;
/** "hun trajectbegeleider", "de coach daar": somebody of those named last. */
const theirs = (items: readonly Item[], at: number): boolean => {
  const { w, rol } = items[at] as Item;
  const before = items[at - 1]?.w;
  return !rol && (before === 'hun' || items[at + 1]?.w === 'daar') && WORKS.test(w);
};

function lastNamed(all: readonly Kandidaat[], at: number): Kandidaat | undefined {
  let last: Kandidaat | undefined;
  let aside: Kandidaat | undefined;
  for (const who of all) {
    if (isWriter(who) || who.tot > at) continue;
    if (who.partij?.terzijde) aside = who.tot > (aside?.tot ?? -1) ? who : aside;
    else if (who.tot > (last?.tot ?? -1)) last = who;
  }
  return last ?? aside;
}

/** The clauses of a message, each with its people and its verbs in order. */
export function clausesWith(items: readonly Item[], all: readonly Kandidaat[]): Zinsdeel[] {
  const named = new Map<number, Kandidaat>();
  for (const who of all)
    if (who.soort !== 'wenk') for (let i = who.van; i < who.tot; i++) if (!named.has(i)) named.set(i, who);
  const found: Zinsdeel[] = [];
  let [clause, first]: [Zinsdeel, number] = [{ woorden: [], vraag: false }, 0];
  let lets = false;
  const close = (): void => {
    lets = false;
    if (clause.woorden.length > 1) found.push(clause);
    clause = { woorden: [], vraag: false };
  };
  items.forEach(({ w, woord }, at) => {
    if (isMark(w)) {
      close();
      if (!isEnd(w)) return;
      if (w === '?') for (; first < found.length; first++) (found[first] as Zinsdeel).vraag = true;
      first = found.length;
      return;
    }
    const who = named.get(at);
    const { woorden } = clause;
    if (who) {
      if (!who.zelf) woorden.push({ label: '@', at });
      else if (woorden.at(-1)?.schrijver !== 'X.zelf') woorden.push({ label: '@', at, schrijver: 'X.zelf' });
    } else if (ik.has(w)) woorden.push({ label: 'ik', at, schrijver: 'X.ik' });
    else if (mij.has(w)) {
      const before = items[at - 1]?.w ?? '';
      const label = voorzetsels.has(before) ? `${before} mij` : 'mij';
      woorden.push({ label, at, schrijver: `X.${label}` });
    } else if (THEY.has(w) || theirs(items, at)) woorden.push({ label: 'die', at, wie: lastNamed(all, at) });
    else {
      if (LETS.has(w)) lets = true;
      const label = lets && KNOW.has(w) ? 'vertelt' : kindOf(woord);
      if (label) woorden.push({ label, at });
    }
  });
  close();
  return found;
}
