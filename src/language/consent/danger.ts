import { contact } from '../data/toestemming/contact.ts';
import type { StandZin } from '../data/toestemming/types.ts';
import type { Item } from '../patterns/item.ts';
import type { Hit } from '../patterns/match.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import { isPerson } from './person-words.ts';

const IF = set('als zodra wanneer');
const WRITER = set('ik wij we');
const ASK = set(
  `${contact.doen} ${contact.doe} tafel vraag bespreek vertel zeg inlicht informeer voorleg aankaart praat praten overleg`,
);
/** What follows from asking when asking is not safe. */
const DANGER = set(
  'gevaar gevaarlijk onveilig mishandelt slaat vermoordt vermoord klappen escaleert vlucht doodslaan geslagen slaag uitgehuwelijkt eerwraak',
);
const NOT = set('niet geen nooit');
const FAR = 24;

/** That asking is not safe: said by what would come of it. */
export const FEARED: StandZin = { stand: 'niet-te-vragen', zinnen: [] };

/**
 * "als ik dit met ouders bespreek, breng ik de kinderen in gevaar": what may not be asked, said by what would come of
 * it. The asking is supposed, that it cannot be is said.
 */
export function dangerous(items: readonly Item[]): Hit<StandZin>[] {
  const hits: Hit<StandZin>[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!IF.has((items[i] as Item).w) || !WRITER.has(items[i + 1]?.w ?? '')) continue;
    let person: number | undefined;
    let ask = false;
    for (let j = i + 2; j < Math.min(items.length, i + FAR); j++) {
      const { w, rol } = items[j] as Item;
      if (isEnd(w) || (rol && person === undefined)) break;
      if (person === undefined && isPerson(w)) person = j;
      else if (person !== undefined && NOT.has(w) && !isMark(w)) break;
      ask ||= ASK.has(w);
      if (person === undefined || !ask || !DANGER.has(w)) continue;
      // From the asking on: what stands before it supposes.
      hits.push({ value: FEARED, van: person, tot: j + 1, rol: undefined });
      break;
    }
  }
  return hits;
}
