import type { Persoonsgegeven, SoortPersoonsgegeven } from '../types.ts';

/** Something found from one place to another. */
export const found = (
  text: string,
  soort: SoortPersoonsgegeven,
  van: number,
  tot: number,
): Persoonsgegeven => ({ soort, van, tot, woorden: text.slice(van, tot) });

/** How much of the text around a number tells what it is. */
const AROUND = 60;

/** The words just before a place. */
export const before = (text: string, at: number): string => text.slice(Math.max(0, at - AROUND), at);

/** The words just behind a place. */
export const after = (text: string, at: number): string => text.slice(at, at + AROUND);
