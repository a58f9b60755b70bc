import { type Bron, bron } from '../../rules/index.ts';
import type { TurnContext } from '../types.ts';
import { bilateraal } from './data/bilateraal.ts';
import { deelnemers } from './data/deelnemers.ts';
import { loketOnderwijs } from './data/loket-onderwijs.ts';
import { loketVoorschool } from './data/loket-voorschool.ts';
import { mbo } from './data/mbo.ts';
import { mdo } from './data/mdo.ts';
import { teamSchoolondersteuning } from './data/team-schoolondersteuning.ts';
import { thuiszitterstafel } from './data/thuiszitterstafel.ts';
import { vot } from './data/vot.ts';
import type { Bronverwijzing, Deelnemer, Overlegvorm } from './overlegvorm.ts';

/** The kinds of overleg everybody gets: three of the field, five of convenant Bijlage 3. */
export const STANDAARD_OVERLEGVORMEN: readonly Overlegvorm[] = [
  mdo,
  mbo,
  bilateraal,
  thuiszitterstafel,
  loketOnderwijs,
  teamSchoolondersteuning,
  loketVoorschool,
  vot,
];

/** The kinds of overleg of this organisation: its own in the place of a standard one with the same id, or added. */
export function vormenVan({
  overlegvormen = [],
}: Pick<TurnContext, 'overlegvormen'>): readonly Overlegvorm[] {
  const own = new Map(overlegvormen.map((vorm) => [vorm.id, vorm]));
  const standard = STANDAARD_OVERLEGVORMEN.map((vorm) => own.get(vorm.id) ?? vorm);
  return [
    ...standard,
    ...overlegvormen.filter(({ id }) => !STANDAARD_OVERLEGVORMEN.some((s) => s.id === id)),
  ];
}

/** Who can sit at a table of this kind: the usual ones first, then everybody else the field knows. */
export function mogelijkeDeelnemers(vorm: Overlegvorm): readonly Deelnemer[] {
  const usual = new Set(vorm.deelnemers.map(({ id }) => id));
  const others: readonly Deelnemer[] = Object.values(deelnemers);
  return [...vorm.deelnemers, ...others.filter(({ id }) => !usual.has(id))];
}

/** Sources as the rules show them; one an organisation names itself looks the same. */
export const bronnenVan = (verwijzingen: readonly Bronverwijzing[]): Bron[] =>
  verwijzingen.flatMap((verwijzing) => {
    if (typeof verwijzing === 'string') return bron(verwijzing) ?? [];
    const { titel, artikel, datum } = verwijzing;
    const eigen: Bron = {
      id: `eigen:${titel}:${artikel}`,
      soort: 'document',
      titel,
      kort: titel,
      artikel,
      datum,
      status: 'actueel',
    };
    return [eigen];
  });
