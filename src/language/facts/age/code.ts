/** Ages as the rules divide them. */
export function ageCode(age: number): string {
  if (age < 12) return '0-11';
  if (age < 16) return '12-15';
  return age < 18 ? '16-17' : '18+';
}
