import type { FeitZin } from '../feit-zinnen.ts';

/** Phrases that say what it is for. */
export const doelZin = (waarde: string | null, zinnen: readonly string[]): FeitZin => ({
  feit: 'doel',
  waarde,
  zinnen,
});
