import type { RolGroep } from '../roles/group.ts';

/** A word as the patterns see it: corrected, and a role of several words taken together. */
export interface Item {
  readonly w: string;
  readonly van: number;
  readonly tot: number;
  readonly nadruk: boolean;
  readonly hoofdletter: boolean;
  readonly rol?: RolGroep;
}

/** `rol` any role; `persoon` or `organisatie` its form; anything else a code, or a code and form: `medisch/persoon`. */
export function roleMatches(wanted: string, { rol }: Item): boolean {
  if (!rol) return false;
  if (wanted === 'rol') return true;
  const [code, form] = wanted.split('/');
  return (code === rol.code || code === rol.vorm) && (form === undefined || form === rol.vorm);
}
