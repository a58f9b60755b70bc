import type { Item } from '../patterns/item.ts';

/** What somebody is called who may work at a place that says more of what they are. */
const AT: Readonly<Record<string, readonly string[]>> = {
  jeugdhulp: ['jeugdbescherming', 'medisch'],
  kinderopvang: ['jeugdbescherming', 'jeugdhulp'],
  onderwijs: ['mbo'],
};
/** Whether the place where somebody works says what they are, and not what they are called there. */
export const decides = (place: string, code: string): boolean => AT[code]?.includes(place) === true;

const THERE = new Set(['daar', 'er']);
const WORK = new Set('werk werkzaam ben sta'.split(' '));
const NEAR = 2;
/** How far behind it they say what they are there. */
const SAID = 5;

/**
 * "Hij zit in een gesloten instelling. Ik werk daar": the organisation named before, as an item.
 *
 * @param alone only where they do not say what they are there
 */
export function workplaceBefore(items: readonly Item[], alone: boolean): number | undefined {
  const at = items.findIndex(
    ({ w }, i) =>
      THERE.has(w) &&
      nearby(items, i, (one) => one === 'ik') &&
      nearby(items, i, (one) => WORK.has(one)) &&
      !(alone && items.slice(i, i + SAID).some(({ rol }) => rol)) &&
      // "ik ben er niet", "ik sta er alleen voor"
      (w === 'daar' || items[i + 1]?.w === 'als'),
  );
  for (let i = at - 1; i >= 0; i--) if (items[i]?.rol?.vorm === 'organisatie') return i;
  return undefined;
}

function nearby(items: readonly Item[], at: number, wanted: (w: string) => boolean): boolean {
  for (let i = at - NEAR; i <= at + NEAR; i++) if (wanted(items[i]?.w ?? '')) return true;
  return false;
}
