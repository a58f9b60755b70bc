import type { Aanwijzing, Begrip, FeitDefinitie, StandRegel, VanRegel, WegRegel } from '../data/types.ts';

/** Everything the rules are made of: data alone. */
export interface Rulebook {
  readonly feiten: readonly FeitDefinitie[];
  readonly weg: readonly WegRegel[];
  readonly van: readonly VanRegel[];
  readonly begrippen: readonly Begrip[];
  readonly stand: readonly StandRegel[];
  readonly aanwijzingen: readonly Aanwijzing[];
}
