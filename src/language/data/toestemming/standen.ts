import { gegeven } from './gegeven.ts';
import { gevraagdOfVerondersteld } from './gevraagd-of-verondersteld.ts';
import { geweigerd } from './geweigerd.ts';
import { ingetrokken } from './ingetrokken.ts';
import { leunend } from './leunend.ts';
import { nietGevraagd } from './niet-gevraagd.ts';
import { nietTeVragen } from './niet-te-vragen.ts';
import { tegenstrijdig } from './tegenstrijdig.ts';
import type { StandZin } from './types.ts';
import { weetNiet } from './weet-niet.ts';

/** All phrases about where consent stands. */
export const standen: readonly StandZin[] = [
  ...leunend,
  { stand: 'weet-niet', zinnen: weetNiet },
  // Of words as long: who regrets having agreed takes it back.
  { stand: 'ingetrokken', zinnen: ingetrokken },
  { stand: 'gegeven', zinnen: gegeven },
  // Of words as long: "nog geen toestemming gegeven" is no refusal.
  { stand: 'tegenstrijdig', zinnen: tegenstrijdig },
  { stand: 'geweigerd', zinnen: geweigerd },
  { stand: 'niet-gevraagd', zinnen: nietGevraagd },
  { stand: 'niet-te-vragen', zinnen: nietTeVragen },
  { stand: null, zinnen: gevraagdOfVerondersteld },
];
