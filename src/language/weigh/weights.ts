import type { ByName, Seen } from './seen.ts';

/** The sum of the weights of what is seen; what was never learnt counts for nothing. */
export class Sum implements Seen {
  sum = 0;

  constructor(private readonly weights: ByName<number>) {}

  see(what: string, how = ''): void {
    const weight = this.weights.get(what)?.get(how);
    if (weight !== undefined) this.sum += weight;
  }
}

/** What a part of reading weighs. */
export function weigh(weights: ByName<number>, look: (seen: Seen) => void): number {
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
