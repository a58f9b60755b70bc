/**
 * Messages in, what they say out: `npm run -s begrijp`. One JSON line for each line, in order. A long input is read by
 * all processors together; a short one is done before others have started. To be run as one file (`bundled.mjs`), which
 * starts itself again to help.
 */
import './begrijp/warm.ts';
import { isMainThread } from 'node:worker_threads';
import { lead } from './begrijp/lead.ts';

if (isMainThread) await lead();
else (await import('./begrijp/help.ts')).help();
