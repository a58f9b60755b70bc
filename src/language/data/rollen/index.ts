import { andereSchool } from './andere-school.ts';
import { derden } from './derden.ts';
import { instantiesBuiten } from './derden-instanties.ts';
import { omgeving } from './derden-omgeving.ts';
import { eigenTeam } from './eigen-team.ts';
import { instellingen } from './instellingen.ts';
import { jeugdbeschermingWoorden } from './jeugdbescherming.ts';
import { jeugdhulp } from './jeugdhulp.ts';
import { jeugdhulpFuncties } from './jeugdhulp-functies.ts';
import { kinderopvang } from './kinderopvang.ts';
import { mboWoorden } from './mbo.ts';
import { medisch } from './medisch.ts';
import { medischFuncties } from './medisch-functies.ts';
import { onderwijs } from './onderwijs.ts';
import { overheid } from './overheid.ts';
import { overheidFuncties } from './overheid-functies.ts';
import { overleg } from './overleg.ts';
import { samenstellingen } from './samenstellingen.ts';
import { schoolFuncties } from './school-functies.ts';
import { tafels } from './tafels.ts';
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
  ...omgeving,
  ...instantiesBuiten,
  ...schoolFuncties,
  ...mboWoorden,
  ...andereSchool,
  ...medischFuncties,
  ...jeugdhulpFuncties,
  ...jeugdbeschermingWoorden,
  ...overheidFuncties,
  ...tafels,
  ...eigenTeam,
  ...samenstellingen,
];
