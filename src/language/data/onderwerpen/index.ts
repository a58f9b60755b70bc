import { onderwerpen as aanwezig } from './aanwezig.ts';
import { onderwerpen as bekwaam } from './bekwaam.ts';
import { onderwerpen as belang } from './belang.ts';
import { onderwerpen as convenant } from './convenant.ts';
import { onderwerpen as gezag } from './gezag.ts';
import { onderwerpen as herkomst } from './herkomst.ts';
import { onderwerpen as kanAnders } from './kan-anders.ts';
import { onderwerpen as noodzakelijk } from './noodzakelijk.ts';
import type { Onderwerp } from './onderwerp.ts';
import { onderwerpen as ots } from './ots.ts';
import { onderwerpen as uitzondering } from './uitzondering.ts';

/** All that a clause may be about. */
export const onderwerpen: readonly Onderwerp[] = [
  ...noodzakelijk,
  ...kanAnders,
  ...aanwezig,
  ...belang,
  ...gezag,
  ...bekwaam,
  ...convenant,
  ...ots,
  ...uitzondering,
  ...herkomst,
];
