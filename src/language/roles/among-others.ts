import { type Label, label, labels } from '../weigh/labels.ts';
import type { Seen } from '../weigh/seen.ts';
import type { Kandidaat } from './candidates.ts';

const WHAT = labels('rang', 'zelfde');
const RANK = labels('enige', 'eerste', 'laatste', 'midden');
const COUNTS = ['0', '1', '2', '3'].map(label);
const MANY = 3;
/** A number of people, as far as it matters. */
export const countOf = (count: number): Label => COUNTS[Math.min(count, MANY)] as Label;

/** Which of the parties named somebody is. */
export function amongOthers(who: Kandidaat, all: readonly Kandidaat[], seen: Seen): void {
  let [at, parties, same] = [-1, 0, 0];
  for (const one of all) {
    if (one.soort !== 'partij') continue;
    if (one === who) at = parties;
    if (one.code === who.code) same++;
    parties++;
  }
  if (at < 0) return;
  const last = at === parties - 1 ? RANK.laatste : RANK.midden;
  seen.see(WHAT.rang, parties === 1 ? RANK.enige : at === 0 ? RANK.eerste : last);
  seen.see(WHAT.zelfde, countOf(same));
}
