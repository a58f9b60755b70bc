import { derden } from './derden.ts';
import { instellingen } from './instellingen.ts';
import { jeugdhulp } from './jeugdhulp.ts';
import { kinderopvang } from './kinderopvang.ts';
import { medisch } from './medisch.ts';
import { onderwijs } from './onderwijs.ts';
import { overheid } from './overheid.ts';
import { overleg } from './overleg.ts';
import type { RolWoorden } from './types.ts';

export { geenPartij } from './geen-partij.ts';
export type { RolWoorden } from './types.ts';

/** How every kind of party is called. */
export const rollen: readonly RolWoorden[] = [
  ...onderwijs,
  ...instellingen,
  ...jeugdhulp,
  ...medisch,
  ...overheid,
  ...kinderopvang,
  ...overleg,
  ...derden,
];
