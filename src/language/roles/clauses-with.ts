import { klassen } from '../data/klassen.ts';
import { ik, mij, voorzetsels } from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import { remembered } from '../patterns/lists.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { type Label, label, labelled, labels } from '../weigh/labels.ts';
import { isSchool } from './as-receiver.ts';
import { isWriter, type Kandidaat } from './candidates.ts';
import { kindOf } from './word-kinds.ts';

/** Somebody in a clause, or what is done there with information. */
export interface Woord {
  readonly label: Label;
  readonly at: number;
  /** How the writer sees it when it is them. */
  readonly schrijver?: Label;
  /** Whom "zij" is: the one named last before it. */
  readonly wie?: Kandidaat | undefined;
}

/** A stretch of words between two marks, as far as it tells of people and information. */
export interface Zinsdeel {
  readonly woorden: Woord[];
  vraag: boolean;
}

const THEY = new Set('hij zij ze die ie'.split(' '));
/** "mag ik haar bellen", and not "haar moeder" or "over haar": somebody who is told. */
const THEM = new Set('hem haar hen hun'.split(' '));
const TOLD_BY = new Set(['aan', 'met', 'tegen', 'naar']);
const BEHIND = new Set(
  'dat dit het daar daarover hierover ook wel even ff niet nu iets wat hier alles toch eerst straks zelf dan er erover'.split(
    ' ',
  ),
);
const isTold = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]?.w ?? '';
  const next = items[at + 1];
  if (voorzetsels.has(before) && !TOLD_BY.has(before)) return false;
  return (
    next === undefined || isMark(next.w) || BEHIND.has(next.w) || (!next.rol && kindOf(next.woord) !== null)
  );
};
const women = new Set(klassen.moeder?.split(' '));
const men = new Set(klassen.vader?.split(' '));

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

/** "weg van zijn roc", "op school": where somebody is, and nobody who is spoken of again. */
const AT = new Set(['van', 'op', 'in', 'naar']);
const placeOf = ({ code, partij }: Kandidaat): boolean =>
  partij !== undefined && !partij.persoon && isSchool(code) && AT.has(partij.prep ?? '');

/** Who was named last before `at`, and is none of `others`. */
function lastNamed(
  items: readonly Item[],
  all: readonly Kandidaat[],
  at: number,
  others?: ReadonlySet<string>,
): Kandidaat | undefined {
  let last: Kandidaat | undefined;
  let aside: Kandidaat | undefined;
  for (const who of all) {
    if (isWriter(who) || who.tot > at || others?.has(items[who.van]?.w ?? '')) continue;
    if (placeOf(who)) continue;
    if (who.partij?.terzijde) aside = who.tot > (aside?.tot ?? -1) ? who : aside;
    else if (who.tot > (last?.tot ?? -1)) last = who;
  }
  return last ?? aside;
}

const { '@': SOMEBODY, ik: I, die: SHE, vertelt: TELLS } = labels('@', 'ik', 'die', 'vertelt');
/** "hem", "haar": who is told. */
export const HER = label('hem');
const X = labels('X.zelf', 'X.ik');
const me = remembered((name) => ({ label: labelled(name), schrijver: labelled(`X.${name}`) }));

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
      if (!who.zelf) woorden.push({ label: SOMEBODY, at });
      else if (woorden.at(-1)?.schrijver !== X['X.zelf'])
        woorden.push({ label: SOMEBODY, at, schrijver: X['X.zelf'] });
    } else if (ik.has(w)) woorden.push({ label: I, at, schrijver: X['X.ik'] });
    else if (mij.has(w)) {
      const before = items[at - 1]?.w ?? '';
      woorden.push({ ...me(voorzetsels.has(before) ? `${before} mij` : 'mij'), at });
    } else if (THEY.has(w) || theirs(items, at))
      woorden.push({ label: SHE, at, wie: lastNamed(items, all, at) });
    else if (THEM.has(w) && isTold(items, at)) {
      const other = w === 'haar' ? men : w === 'hem' ? women : undefined;
      woorden.push({ label: HER, at, wie: lastNamed(items, all, at, other) });
    } else {
      if (LETS.has(w)) lets = true;
      const label = lets && KNOW.has(w) ? TELLS : kindOf(woord)?.label;
      if (label) woorden.push({ label, at });
    }
  });
  close();
  return found;
}
