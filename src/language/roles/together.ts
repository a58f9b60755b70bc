import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import { type Label, label, labelled, labels, named } from '../weigh/labels.ts';
import type { Seen } from '../weigh/seen.ts';
import type { Kandidaat } from './candidates.ts';
import type { Zinsdeel } from './clauses-with.ts';
import type { Hypothese } from './hypotheses.ts';
import { betweenOf, itself, kindsBetween } from './word-kinds.ts';

const WHAT = labels(
  'soorten',
  'wie',
  'aan wie',
  'onder elkaar',
  'collega is',
  'heet',
  'is',
  'deler eerst',
  'ontvanger eerst',
);

/** What one construction of one sentence says by itself, or the rules over all of them: codes, `-` for nobody. */
export interface Lezing {
  readonly soort: string;
  readonly deler: string;
  readonly ontvanger: string;
}

/** What a message tells of its people apart from each of them. */
export interface Omgeving {
  readonly items: readonly Item[];
  readonly kandidaten: readonly Kandidaat[];
  readonly zinsdelen: readonly Zinsdeel[];
  readonly lezingen: readonly Lezing[];
  readonly doel: string | undefined;
  /** A pupil comes to the writer's school. */
  readonly instroom: boolean;
}

export const NOBODY = '-';
const FEW = 5;
const MANY = 3;

/** How somebody stands in the message, in a word. */
export const standing = (who: Kandidaat | undefined): string =>
  who === undefined ? 'niemand' : who.zelf ? 'zelf' : who.soort;

/** Whether the writer is known, and how many others there are: the same for every reading of a message. */
export function company(kandidaten: readonly Kandidaat[]): string {
  const known = kandidaten.some(({ zelf }) => zelf) ? 'schrijver bekend' : 'schrijver onbekend';
  const others = new Set<string>();
  for (const { zelf, soort, code } of kandidaten) if (!zelf && soort === 'partij') others.add(code);
  return `${known}, anderen=${Math.min(others.size, MANY)}`;
}

/** Of what kind those are who share and receive. */
export function byStanding(deler: string, ontvanger: string, company: string, seen: Seen): void {
  seen.see(WHAT.soorten, labelled(`${deler} > ${ontvanger}`));
  seen.see(WHAT.soorten, labelled(`${deler} > ${ontvanger}, ${company}`));
}

/** Which parties they are. */
export function byCode(deler: string, ontvanger: string, seen: Seen): void {
  seen.see(WHAT.wie, labelled(`${deler} > ${ontvanger}`));
  seen.see(WHAT['aan wie'], labelled(ontvanger));
}

/** Of one trade: colleagues, or two who work elsewhere. */
export function sameTrade(
  items: readonly Item[],
  deler: Kandidaat,
  ontvanger: Kandidaat,
  as: string,
  seen: Seen,
): void {
  if (deler.code !== ontvanger.code) return;
  const same = items[deler.van]?.w === items[ontvanger.van]?.w ? 'zelfde naam' : 'andere naam';
  const before = items[ontvanger.van - 1]?.w ?? '';
  const apart = ELSEWHERE.has(before) || ELSEWHERE.has(items[ontvanger.tot]?.w ?? '');
  seen.see(WHAT['onder elkaar'], labelled(`${standing(deler)} ${same}${apart ? ' elders' : ''} ${as}`));
  seen.see(WHAT['onder elkaar'], labelled(`${ontvanger.partij?.collega ? 'collega' : 'ander'} ${as}`));
}
const ELSEWHERE = new Set('ander andere nieuwe nieuw tweede volgende daar elders ene'.split(' '));

/** How the one who receives is called, against what that comes to. */
export function called({ items, doel, instroom }: Omgeving, who: Kandidaat, as: string, seen: Seen): void {
  const { partij, code, van } = who;
  const is = named(as);
  if (instroom) seen.see(labelled(`instroom ${standing(who)}`), is);
  if (!partij) return;
  const { rol, woord } = items[van] as Item;
  const level = partij.niveau ? ' niveau' : '';
  seen.see(WHAT.is, labelled(`${code} ${rol?.vorm}${level}`), labelled(`${as}, doel ${doel ?? NOBODY}`));
  if (partij.collega) seen.see(WHAT['collega is'], is);
  seen.see(WHAT.heet, itself(woord), is);
}

const STANDINGS = ['niemand', 'zelf', 'partij', 'ouder', 'zwak', 'wenk', 'onbekend'];
const SENTENCES = ['in een zin', 'in twee zinnen', 'verder uiteen'].map(label);
/** "deler eerst partij": who is named first, and of what kind the one who shares is. */
const order = (first: string): ReadonlyMap<string, Label> =>
  new Map(STANDINGS.map((standing) => [standing, label(`${first} ${standing}`)]));
const AHEAD = order('deler eerst');
const BEHIND = order('ontvanger eerst');

/** In which order they are named, and what stands between them. */
export function byOrder(items: readonly Item[], deler: Kandidaat, ontvanger: Kandidaat, seen: Seen): void {
  const ahead = deler.van < ontvanger.van;
  const [van, tot] = ahead ? [deler.tot, ontvanger.van] : [ontvanger.tot, deler.van];
  let ends = 0;
  for (let i = van; i < tot && ends < 2; i++) if (isEnd((items[i] as Item).w)) ends++;
  const who = (ahead ? AHEAD : BEHIND).get(standing(deler)) as Label;
  seen.see(who, named(standing(ontvanger)));
  seen.see(ahead ? WHAT['deler eerst'] : WHAT['ontvanger eerst'], SENTENCES[ends]);
  const between = ends === 0 ? kindsBetween(items, van, tot) : [];
  if (ends === 0 && between.length < FEW) seen.see(who, betweenOf(between));
}

/** How far a reading is what one construction says. */
export const byReading = (soort: string, deler: boolean, ontvanger: boolean, seen: Seen): void =>
  seen.see(labelled(soort), labelled(`${deler ? 'deler ' : ''}${ontvanger ? 'ontvanger' : ''}` || 'geen'));

/** What speaks for or against one reading as a whole. */
export function together(omgeving: Omgeving, hypothese: Hypothese, seen: Seen): void {
  const { items, kandidaten, lezingen } = omgeving;
  const { deler, ontvanger, delerCode = NOBODY, ontvangerCode = NOBODY } = hypothese;
  byStanding(standing(deler), standing(ontvanger), company(kandidaten), seen);
  byCode(delerCode, ontvangerCode, seen);
  if (ontvanger) called(omgeving, ontvanger, ontvangerCode, seen);
  if (deler && ontvanger) byOrder(items, deler, ontvanger, seen);
  if (deler && ontvanger) sameTrade(items, deler, ontvanger, ontvangerCode, seen);
  for (const one of lezingen)
    byReading(one.soort, one.deler === delerCode, one.ontvanger === ontvangerCode, seen);
}
