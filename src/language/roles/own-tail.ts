import type { Item } from '../patterns/item.ts';

const IN = new Set('van uit in binnen op bij'.split(' '));
const OURS = new Set('ons onze mijn mn hetzelfde dezelfde zelfde eigen'.split(' '));
const BETWEEN = new Set('het de eigen directe vaste'.split(' '));
const PLACE = new Set(
  'team afdeling praktijk organisatie locatie instelling dienst bureau kantoor vestiging stichting groep unit bouw sectie school opleiding kdv bso wijkteam buurtteam'.split(
    ' ',
  ),
);
const WRITER = new Set(['ben', 'als', 'was']);
const NEAR = 3;

/** "van het eigen team", "van mijn directe team" */
const LONGEST = 5;

/** "de doktersassistente van ons team": whether what stands behind somebody says that they work where the writer does. */
export function worksWithUs(items: readonly Item[], at: number): boolean {
  if (!IN.has(items[at]?.w ?? '')) return false;
  let ours = false;
  for (let i = at + 1; i < at + LONGEST; i++) {
    const w = items[i]?.w ?? '';
    if (PLACE.has(w)) return ours;
    if (OURS.has(w)) ours = true;
    else if (!BETWEEN.has(w)) return false;
  }
  return false;
}

/** "ik ben de muziekdocent van onze school": the writer, and no colleague. */
export function isTheWriter(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= at - NEAR; i--) if (WRITER.has(items[i]?.w ?? '')) return true;
  return false;
}
