import type { Hit } from './match.ts';

/** Words that look like something and are not: the value, or one of its fields, is null. */
function saysNothing(value: unknown): boolean {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const { waarde, stand } = value as { waarde?: unknown; stand?: unknown };
  return waarde === null || stand === null;
}

/** Longer first; of two as long, the one that says nothing. */
function byWeight<T>(a: Hit<T>, b: Hit<T>): number {
  const longer = b.tot - b.van - (a.tot - a.van);
  if (longer !== 0) return longer;
  return Number(saysNothing(b.value)) - Number(saysNothing(a.value)) || a.van - b.van;
}

const byPlace = <T>(a: Hit<T>, b: Hit<T>): number => a.van - b.van;

/** Of hits that share words the longest; words that look like something and are not win when they are as long. */
export function longest<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  if (hits.length < 2) return [...hits];
  let last = 0;
  for (const { tot } of hits) if (tot > last) last = tot;
  const taken = new Uint8Array(last);
  const kept: Hit<T>[] = [];
  for (const hit of [...hits].sort(byWeight)) {
    let free = true;
    for (let i = hit.van; i < hit.tot && free; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, hit.van, hit.tot);
    kept.push(hit);
  }
  return kept.sort(byPlace);
}
