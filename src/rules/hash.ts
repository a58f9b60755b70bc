import { createHash } from 'node:crypto';
import type { Regel } from './data/types.ts';

/** Twelve hex digits that change when the data changes. */
export function hashOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12);
}

/** Of a rule without its review: what a jurist read and signed for. */
export function regelHash(regel: Regel): string {
  const { nagekeken: _, ...read } = regel;
  return hashOf(read);
}
