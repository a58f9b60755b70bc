import type { RegelVersie } from '../types.ts';

/** Every version of the rules that was ever published, oldest first. Only ever append: a code holds a place in this list. */
export const regelVersies: readonly RegelVersie[] = [{ versie: '1.0.0', datum: '2026-11-22' }];
