import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import type { Woorden } from './spoken.ts';

/** Whoever decides on something, and whose consent is not meant here. */
const OFFICE = set(
  'directie bestuur schoolbestuur rechter kinderrechter rechtbank inspectie leidinggevende teamleider directeur manager collega officier wethouder jurist baas chef rector conrector burgemeester gemeenteraad medezeggenschapsraad mr fg or',
);
/** Who got consent did not give it. */
const RECEIVES = set(
  'gekregen krijgen krijgt krijg kreeg kregen ontvangen nodig gevraagd vraagt vragen vroeg',
);
const UNDER = set('aan met bij tegen naar voor over namens van door dat');
const BY = set('door van');
const FAR = 8;

const isOther = (items: readonly Item[], i: number): boolean =>
  items[i]?.rol !== undefined || OFFICE.has(items[i]?.w ?? '');

/** "de directie geeft geen toestemming", "toestemming van de rechter": theirs, and not of whom the question is about. */
export function ofAnother(items: readonly Item[], { van, tot, value }: Woorden): boolean {
  for (let i = tot; i < tot + 3; i++)
    if (BY.has(items[i]?.w ?? '')) return isOther(items, i + 1) || isOther(items, i + 2);
  // "niemand heeft toestemming gegeven"
  const none = value.stand !== 'niet-gevraagd';
  if (none && items.slice(Math.max(0, van - 2), tot).some(({ w }) => w === 'niemand')) return true;
  if (items.slice(van, tot + 2).some(({ w }) => RECEIVES.has(w))) return false;
  for (let i = van - 1; i >= Math.max(0, van - FAR); i--) {
    if (isMark((items[i] as Item).w)) return false;
    if (isOther(items, i)) return ![items[i - 1], items[i - 2]].some((item) => UNDER.has(item?.w ?? ''));
  }
  return false;
}
