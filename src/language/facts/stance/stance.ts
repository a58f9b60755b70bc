import { onwetend, zinsdelen } from '../../data/zinsdelen.ts';
import { compile } from '../../patterns/compile.ts';
import type { Item } from '../../patterns/item.ts';
import { finder } from '../../patterns/shared.ts';
import { has, set, wordAt as word } from '../../text/words.ts';
import type { Clause } from './clauses.ts';

const denies = set(zinsdelen.ontkent);
const supposes = set(zinsdelen.stelt);
const wonders = set(`${zinsdelen.stelt} wie hoe waar welk welke`);
/** "niet gewoon", in a question: nothing is denied, it is proposed. */
const PROPOSED = new Set(['gewoon', 'beter', 'ook']);
const asks = set(zinsdelen.vraagt);
const meant = set(zinsdelen.vindt);
const yes = set(zinsdelen.ja);
const no = set(zinsdelen.nee);
/** Before "dat" these hand on what is denied: "ik vind niet dat het nodig is". */
const HANDS_ON = set('vind vinden denk denken geloof geloven lijkt is zie zien zo wil willen');
const BEING = set(
  'enige school ouder moeder vader voogd mentor gezin docent leerkracht team organisatie gemeente hulpverlener behandelaar arts',
);
/** "niet alleen", "niet zozeer": nothing is denied. */
const ALONE = new Set(['alleen', 'zozeer', 'slechts', 'langer']);
/** "moeder (alleen gezag) zegt nee": what she says no to is something else. */
const SAYS = set('zegt zei zeggen zeiden');
/** How far behind a question the answer to it begins. */
const ANSWER = 3;
/** A question longer than this is not answered with one word. */
const SHORT = 9;

export const onwetendPatronen = compile(onwetend, true);
const ignorance = finder(onwetendPatronen);

/** How it is said: so, not so, not known, or not said at all. */
export type Stance = 'ja' | 'nee' | 'onbekend' | 'open';

/** "als mentor", "als enige": what somebody is, and no condition. */
const asIs = (items: readonly Item[], i: number): boolean =>
  word(items, i) === 'als' && (items[i + 1]?.rol !== undefined || BEING.has(word(items, i + 1)));
const condition = (items: readonly Item[], from: number, to: number, words: ReadonlySet<string>): boolean => {
  for (let i = from; i < to; i++) if (words.has(word(items, i)) && !asIs(items, i)) return true;
  return false;
};

/**
 * Whether the words of a clause deny what stands at `van` up to `tot`. "niet zonder" denies nothing.
 *
 * @param eigen the words themselves hold a denial, which is no denial of them
 */
function denied(items: readonly Item[], clause: Clause, van: number, tot: number, eigen: boolean): boolean {
  let [denials, without] = [0, 0];
  for (let i = clause.van; i < clause.tot; i++) {
    if (eigen && i >= van && i < tot) continue;
    const w = word(items, i);
    const next = word(items, i + 1);
    if (w === 'nee' && SAYS.has(word(items, i - 1))) continue;
    if (!denies.has(w) || ALONE.has(next) || (clause.vraag && PROPOSED.has(next))) continue;
    const that = i < van ? indexOf(items, 'dat', i + 1, van) : -1;
    if (that >= 0 && !has(items, clause.van, that, HANDS_ON)) continue;
    if (w === 'zonder') without++;
    else denials++;
  }
  return denials > 0 !== without > 0;
}

function indexOf(items: readonly Item[], w: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (word(items, i) === w) return i;
  return -1;
}

/** Whether somebody says in the sentence of the clause that they do not know. */
const unknown = (items: readonly Item[], { begin, eind }: Clause): boolean =>
  ignorance(items).some(({ van, tot }) => van >= begin && tot <= eind);

/** The answer given to the short question of which the clause is the end. */
function answered(items: readonly Item[], { van, eind }: Clause): Stance | undefined {
  if (eind - van > SHORT) return undefined;
  const at = eind + 1;
  if (ignorance(items).some(({ van }) => van >= at && van <= at + ANSWER)) return 'onbekend';
  if (yes.has(word(items, at))) return 'ja';
  return no.has(word(items, at)) ? 'nee' : undefined;
}

interface Reading {
  /** What is supposed counts as said. */
  readonly als?: boolean;
  /** The words hold their own denial. */
  readonly eigen?: boolean;
  /** Is so, also when it is asked or supposed. */
  readonly vast?: boolean;
}

/**
 * How what stands at `van` up to `tot` of a clause is said.
 */
export function stanceOf(
  items: readonly Item[],
  clause: Clause,
  { van, tot }: { readonly van: number; readonly tot: number },
  { als = false, eigen = false, vast = false }: Reading,
): Stance {
  const opens = Math.max(clause.van, van - 8);
  const wondered = condition(items, opens, van, wonders) || wonders.has(word(items, van));
  if (wondered && unknown(items, clause)) return 'onbekend';
  const supposed = condition(items, opens, van, supposes) || supposes.has(word(items, van));
  // "als de rechter al een ots heeft uitgesproken": then it is so.
  const settled = vast || indexOf(items, 'al', opens, van) >= 0;
  if (supposed && !settled && !(als && word(items, clause.van) !== 'of')) return 'open';
  if (clause.vraag && !vast) {
    const answer = clause.tot === clause.eind ? answered(items, clause) : undefined;
    if (answer) return answer;
    const bare = clause.begin === clause.van && clause.tot === clause.eind && clause.tot - clause.van <= 3;
    if (bare) return 'open';
    const first = word(items, clause.van);
    const head = turnsAside(first) ? word(items, clause.van + 1) : first;
    const form = asks.has(head) && (clause.tot === clause.eind || clause.van === clause.begin);
    if (form && !has(items, clause.van, clause.eind, meant) && !proposes(items, clause)) return 'open';
  }
  return denied(items, clause, van, tot, eigen) ? 'nee' : 'ja';
}

/** "kunnen ze het niet gewoon zelf vragen?" */
function proposes(items: readonly Item[], { van, tot }: Clause): boolean {
  for (let i = van; i < tot; i++)
    if (word(items, i) === 'niet' && PROPOSED.has(word(items, i + 1))) return true;
  return false;
}

const turnsAside = (w: string): boolean => w === 'maar' || w === 'dus' || w === 'en' || w === 'want';
