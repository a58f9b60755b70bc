import type { RolGroep } from '../roles/group.ts';
import type { Word } from './word.ts';

/** A word as the patterns see it: corrected, and a role of several words taken together. */
export interface Item {
  readonly w: string;
  /** The same, as it is looked up. */
  readonly woord: Word;
  readonly van: number;
  readonly tot: number;
  readonly hoofdletter: boolean;
  /** A word that stands in no list of ours. */
  readonly vreemd: boolean;
  readonly rol: RolGroep | undefined;
}

/** `rol` any role; `persoon` or `organisatie` its form; anything else a code. */
export function roleMatches(wanted: string, { rol }: Item): boolean {
  if (!rol) return false;
  if (wanted === 'rol') return true;
  return wanted === rol.code || wanted === rol.vorm;
}
