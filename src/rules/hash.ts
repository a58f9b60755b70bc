import { createHash } from 'node:crypto';
import type { Regel } from './data/types.ts';

/** Twelve hex digits that change when the data changes, in fours: to read aloud, and unlike a number of somebody. */
export function hashOf(data: unknown): string {
  const digits = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  return [0, 4, 8].map((at) => digits.slice(at, at + 4)).join('-');
}

/** Of a rule without its review: what a jurist read and signed for. */
export function regelHash(regel: Regel): string {
  const { nagekeken: _, ...read } = regel;
  return hashOf(read);
}
