import { type Label, NOTHING } from './labels.ts';
import type { Seen } from './seen.ts';
import type { Table } from './table.ts';

/** The sum of the weights of what is seen; what was never learnt counts for nothing. */
export class Sum implements Seen {
  sum = 0;

  constructor(private readonly weights: Table) {}

  see(what: Label, how = NOTHING, also = NOTHING): void {
    const at = this.weights.find(what, how, also);
    if (at >= 0) this.sum += this.weights.weight(at, 0);
  }
}

/** What a part of reading weighs. */
export function weigh(weights: Table, look: (seen: Seen) => void): number {
  const seen = new Sum(weights);
  look(seen);
  return seen.sum;
}

/** Scores as chances that add up to one. */
export function chances(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}
