import type { Item } from '../patterns/item.ts';
import { isEnd } from '../text/tokens.ts';
import type { Kandidaat } from './candidates.ts';
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
  readonly lezingen: readonly Lezing[];
  readonly doel: string | undefined;
}

const FEW = 5;
const MANY = 3;
const kindOfPerson = (who: Kandidaat | undefined): string =>
  who === undefined ? 'niemand' : who.zelf ? 'zelf' : who.soort;

function order(items: readonly Item[], deler: Kandidaat, ontvanger: Kandidaat): string[] {
  const first = deler.van < ontvanger.van ? 'deler eerst' : 'ontvanger eerst';
  const [van, tot] = deler.van < ontvanger.van ? [deler.tot, ontvanger.van] : [ontvanger.tot, deler.van];
  let ends = 0;
  for (let i = van; i < tot; i++) if (isEnd((items[i] as Item).w)) ends++;
  const out = [
    `${first} ${kindOfPerson(deler)} ${kindOfPerson(ontvanger)}`,
    `${first} zinnen=${Math.min(ends, 2)}`,
  ];
  const between = ends === 0 ? kindsBetween(items, van, tot) : [];
  if (ends === 0 && between.length < FEW) out.push(`${first} ${kindOfPerson(deler)} ${between.join('+')}`);
  return out;
}

/** What speaks for or against one reading as a whole, as names of weights. */
export function together({ items, kandidaten, lezingen, doel }: Omgeving, hypothese: Hypothese): string[] {
  const { deler, ontvanger, delerCode = '-', ontvangerCode = '-' } = hypothese;
  const known = kandidaten.some(({ zelf }) => zelf) ? 'schrijver bekend' : 'schrijver onbekend';
  const others = new Set<string>();
  for (const { zelf, soort, code } of kandidaten) if (!zelf && soort === 'partij') others.add(code);
  const who = `${kindOfPerson(deler)} > ${kindOfPerson(ontvanger)}, ${known}`;
  const out = [
    who,
    `${who}, anderen=${Math.min(others.size, MANY)}`,
    `${delerCode} > ${ontvangerCode}`,
    `> ${ontvangerCode}`,
  ];
  if (ontvanger?.partij) {
    const { rol, w } = items[ontvanger.van] as Item;
    const level = ontvanger.partij.niveau ? ' niveau' : '';
    out.push(`${ontvanger.code} ${rol?.vorm}${level} > ${ontvangerCode}, doel=${doel ?? '-'}`);
    out.push(`"${w}" > ${ontvangerCode}`);
  }
  if (deler && ontvanger) out.push(...order(items, deler, ontvanger));
  for (const lezing of lezingen) {
    const same = `${lezing.deler === delerCode ? 'deler ' : ''}${lezing.ontvanger === ontvangerCode ? 'ontvanger' : ''}`;
    out.push(`${lezing.soort}: ${same}`);
  }
  return out;
}
