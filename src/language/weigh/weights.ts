/** The sum of the weights of what was seen; what was never learnt counts for nothing. */
export function weightOf(weights: ReadonlyMap<string, number>, seen: readonly string[]): number {
  let sum = 0;
  for (let i = 0; i < seen.length; i++) sum += weights.get(seen[i] as string) ?? 0;
  return sum;
}

/** Scores as chances that add up to one. */
export function chances(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - highest));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}
