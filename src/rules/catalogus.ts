import { doen } from './data/aanwijzingen/doen.ts';
import { geheimhoudingen } from './data/aanwijzingen/geheimhouding.ts';
import { grondslagen } from './data/aanwijzingen/grondslag.ts';
import { informeren } from './data/aanwijzingen/informeren.ts';
import { letOp } from './data/aanwijzingen/let-op.ts';
import { vastleggen } from './data/aanwijzingen/vastleggen.ts';
import { bijlage6 } from './data/bronnen/bijlage6.ts';
import { convenant } from './data/bronnen/convenant.ts';
import { gezag } from './data/bronnen/gezag.ts';
import { inBeweging } from './data/bronnen/in-beweging.ts';
import { nji } from './data/bronnen/nji.ts';
import { onderwijsrecht } from './data/bronnen/onderwijsrecht.ts';
import { overleg } from './data/bronnen/overleg.ts';
import { privacyrecht } from './data/bronnen/privacyrecht.ts';
import { servicedocument } from './data/bronnen/servicedocument.ts';
import { vragen } from './data/bronnen/vragen.ts';
import { zwijgplicht } from './data/bronnen/zwijgplicht.ts';
import { afweging, afwegingVragen } from './data/feiten/afweging.ts';
import { beslissers } from './data/feiten/beslissers.ts';
import { omstandigheden } from './data/feiten/omstandigheden.ts';
import { situatie } from './data/feiten/situatie.ts';
import { toestemming } from './data/feiten/toestemming.ts';
import { begrippen } from './data/regels/begrippen.ts';
import type { Bron, FeitDefinitie } from './data/types.ts';
import type { Rulebook } from './engine/rulebook.ts';
import { regels, standRegels, vanRegels, wegRegels } from './regels.ts';

/** All facts, in the order in which they are asked. */
export const feitDefinities: readonly FeitDefinitie[] = [
  ...situatie,
  ...omstandigheden,
  ...beslissers,
  ...toestemming,
  ...afweging,
];

export const bronnen: readonly Bron[] = [
  ...bijlage6,
  ...vragen,
  ...convenant,
  ...servicedocument,
  ...nji,
  ...privacyrecht,
  ...zwijgplicht,
  ...gezag,
  ...onderwijsrecht,
  ...inBeweging,
];

/** Sources about meetings, which no rule rests on. */
export const overlegBronnen: readonly Bron[] = overleg;

/** The whole law of this product, as data. */
export const rulebook: Rulebook = {
  feiten: feitDefinities,
  weg: wegRegels,
  van: vanRegels,
  begrippen,
  stand: standRegels,
  aanwijzingen: [...grondslagen, ...geheimhoudingen, ...informeren, ...doen, ...letOp, ...vastleggen],
};

export { afwegingVragen, regels };
