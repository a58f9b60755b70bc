import type { StandZin } from '../data/toestemming/types.ts';
import type { Item } from '../patterns/item.ts';
import type { Hit } from '../patterns/match.ts';
import { isEnd } from '../text/tokens.ts';
import { set } from '../text/words.ts';

const IF = set('als zodra wanneer');
const YOU = set('je jij jullie u ik we wij');
const TELLS = set(
  'zegt zeg doet doe vertelt vertel belt bel meldt meld melden bellen vertellen zeggen doen deelt delen doorgeeft doorvertelt mailt praat praten inschakelt inlicht stuurt verklapt doorbrieft',
);
/** What somebody says they will do then. */
const THEN = set(
  'nooit weg loop spring praat vertel haal stap klaag klacht aangifte advocaat verhuis verdwijn vermoord stop kap breek schrijf uitschrijven weggelopen klaar zeg kom',
);
const NO_MORE = set('nooit niet niks niets');
const QUIT = set('weg loop spring stap klacht aangifte advocaat verdwijn verhuis vermoord kap klaar');
const SAYS = set(
  'zegt zei zeggen zeiden dreigt dreigde dreigen dreigden riep roept appte appt mailde : gezegd',
);
const BEFORE = 3;
const FAR = 22;

/** Refused, said by what would come of it. */
export const THREAT: StandZin = { stand: 'geweigerd', zinnen: [] };

/** "zei: als je dit tegen mijn mentor zegt kom ik nooit meer", from the "als" at `i` on. */
function threatAt(items: readonly Item[], i: number): number | undefined {
  let tells = false;
  let then = false;
  for (let j = i + 2; j < Math.min(items.length, i + FAR); j++) {
    const { w } = items[j] as Item;
    if (isEnd(w)) return undefined;
    if (!tells) {
      tells = TELLS.has(w);
      continue;
    }
    if (QUIT.has(w)) return j + 1;
    if (then && NO_MORE.has(w)) return j + 1;
    then ||= THEN.has(w);
  }
  return undefined;
}

/** "als je dat doet praat ik nooit meer met je": who threatens refuses. It has to be said by somebody. */
export function threats(items: readonly Item[]): Hit<StandZin>[] {
  const hits: Hit<StandZin>[] = [];
  for (let i = 1; i < items.length; i++) {
    if (!IF.has((items[i] as Item).w) || !YOU.has(items[i + 1]?.w ?? '')) continue;
    if (!items.slice(Math.max(0, i - BEFORE), i).some(({ w }) => SAYS.has(w))) continue;
    const tot = threatAt(items, i);
    if (tot !== undefined) hits.push({ value: THREAT, van: i, tot, rol: undefined });
  }
  return hits;
}
