import { begrijp } from '../../language/index.ts';
import type { Event } from '../check/event.ts';
import { RECORD_LATER } from './lines.ts';

const SHARE_LATER = 'Delen kan zodra er een uitkomst is. We beginnen met de vragen.';

/** What somebody wants, where no fact is said. `running` tells whether there is a check to go on with. */
export function readIntent(text: string, running: boolean): Event | undefined {
  const begin = (notice: string): Event => ({ verb: 'begin', perspectief: 'deler', notice, typed: true });
  switch (begrijp(text).intent) {
    case 'hulp':
      return { verb: 'hulp', typed: true };
    case 'vastleggen':
      return running
        ? { verb: 'vastleggen', typed: true }
        : begin(`${RECORD_LATER} We beginnen met de vragen.`);
    case 'delen':
      return running ? undefined : begin(SHARE_LATER);
    default:
      return undefined;
  }
}
