import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import type { Kandidaat } from './candidates.ts';
import type { Zinsdeel } from './clauses-with.ts';
import type { Hypothese } from './hypotheses.ts';
import { kindsBetween } from './word-kinds.ts';

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
export const byStanding = (deler: string, ontvanger: string, company: string): string[] => [
  `${deler} > ${ontvanger}`,
  `${deler} > ${ontvanger}, ${company}`,
];

/** Which parties they are. */
export const byCode = (deler: string, ontvanger: string): string[] => [
  `${deler} > ${ontvanger}`,
  `> ${ontvanger}`,
];

/** How the one who receives is called, against what that comes to. */
export function byName({ items, doel }: Omgeving, { partij, code, van }: Kandidaat, as: string): string[] {
  if (!partij) return [];
  const { rol, w } = items[van] as Item;
  const level = partij.niveau ? ' niveau' : '';
  return [`${code} ${rol?.vorm}${level} > ${as}, doel=${doel ?? NOBODY}`, `"${w}" > ${as}`];
}

/** In which order they are named, and what stands between them. */
export function byOrder(items: readonly Item[], deler: Kandidaat, ontvanger: Kandidaat): string[] {
  const ahead = deler.van < ontvanger.van;
  const first = ahead ? 'deler eerst' : 'ontvanger eerst';
  const [van, tot] = ahead ? [deler.tot, ontvanger.van] : [ontvanger.tot, deler.van];
  let ends = 0;
  for (let i = van; i < tot && ends < 2; i++) if (isEnd((items[i] as Item).w)) ends++;
  const who = standing(deler);
  const out = [`${first} ${who} ${standing(ontvanger)}`, `${first} zinnen=${ends}`];
  const between = ends === 0 ? kindsBetween(items, van, tot) : [];
  if (ends === 0 && between.length < FEW) out.push(`${first} ${who} ${between.join('+')}`);
  return out;
}

/** How far a reading is what one construction says. */
export const byReading = (soort: string, deler: boolean, ontvanger: boolean): string =>
  `${soort}: ${deler ? 'deler ' : ''}${ontvanger ? 'ontvanger' : ''}`;

/** What speaks for or against one reading as a whole, as names of weights. */
export function together(omgeving: Omgeving, hypothese: Hypothese): string[] {
  const { items, kandidaten, lezingen } = omgeving;
  const { deler, ontvanger, delerCode = NOBODY, ontvangerCode = NOBODY } = hypothese;
  return [
    ...byStanding(standing(deler), standing(ontvanger), company(kandidaten)),
    ...byCode(delerCode, ontvangerCode),
    ...(ontvanger ? byName(omgeving, ontvanger, ontvangerCode) : []),
    ...(deler && ontvanger ? byOrder(items, deler, ontvanger) : []),
    ...lezingen.map((one) => byReading(one.soort, one.deler === delerCode, one.ontvanger === ontvangerCode)),
  ];
}
