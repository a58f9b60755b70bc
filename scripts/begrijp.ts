/**
 * Messages in, what they say out: `npm run -s begrijp`. One JSON line for each line, in order. A long input is read by
 * all processors together; a short one is done before another has started. To be run as one file (`bundled.mjs`), which
 * starts itself again to help.
 */
import './begrijp/warm.ts';
import { HELP } from './begrijp/helper.ts';
import { lead } from './begrijp/lead.ts';

if (process.argv[2] === HELP) (await import('./begrijp/help.ts')).help();
else await lead();
