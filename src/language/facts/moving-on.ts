import { gaatBeginnen, groepAcht, staptOver, voortgezet } from '../data/doel/overstap.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import type { Gelezen } from './state.ts';

const findMoving = finder(compile(staptOver, true));
const findPrimary = finder(compile(groepAcht, true));
const findBeginning = finder(compile(gaatBeginnen, true));

const SECONDARY = new Set(voortgezet);
/** A party of several words is one item: "mentor van de brugklas". */
const isSecondary = ({ w }: Item): boolean => w.split(' ').some((part) => SECONDARY.has(part));

/** Where one sentence says that somebody moves on and another says where to. */
export function movingOn(items: readonly Item[], deler: string | undefined): Gelezen[] {
  const found = (waarde: string, { van, tot }: { van: number; tot: number }): Gelezen[] => [
    { feit: 'doel', waarde, van, tot },
  ];
  const [primary] = findPrimary(items);
  if (primary && items.some(isSecondary)) {
    const [start] = findBeginning(items);
    if (start) return found('overstap-po-vo', start);
  }
  // The school of now speaks of an mbo: that is where they go.
  const [moving] =
    deler === 'onderwijs' && items.some(({ rol }) => rol?.code === 'mbo') ? findMoving(items) : [];
  return moving ? found('overstap-vo-mbo', moving) : [];
}
