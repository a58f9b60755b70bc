import type { Intent } from '../types.ts';
import { delen } from './intentie/delen.ts';
import { hulp } from './intentie/hulp.ts';
import { hulpBot } from './intentie/hulp-bot.ts';
import { hulpBrief } from './intentie/hulp-brief.ts';
import { hulpGebruik } from './intentie/hulp-gebruik.ts';
import { mdo } from './intentie/mdo.ts';
import { vastleggen } from './intentie/vastleggen.ts';

/** How people say what they want from the bot itself. First that fits, in this order. */
export const intenties: readonly { readonly intent: Intent; readonly zinnen: readonly string[] }[] = [
  { intent: 'hulp', zinnen: [...hulp, ...hulpBot, ...hulpGebruik, ...hulpBrief] },
  { intent: 'vastleggen', zinnen: vastleggen },
  { intent: 'delen', zinnen: delen },
  { intent: 'mdo', zinnen: mdo },
];
