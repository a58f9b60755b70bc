import { begrijp } from '../../language/index.ts';
import type { Event } from '../check/event.ts';
import { RECORD_LATER } from './lines.ts';

const NO_SHARING =
  'Een uitkomst doorsturen kan hier nog niet. Met *vastleggen* krijg je een tekst zonder namen die je kunt kopiëren.';

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
      return running ? { verb: 'herhaal', notice: NO_SHARING, typed: true } : begin(NO_SHARING);
    default:
      return undefined;
  }
}
