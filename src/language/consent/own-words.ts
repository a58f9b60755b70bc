import { delen } from '../data/toestemming/elders.ts';
import type { Item } from '../patterns/item.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import { isPerson } from './person-words.ts';
import { REACH, type Woorden } from './spoken.ts';

const SAYS = set(
  'zegt zei zeggen zeiden gezegd vindt vinden vond vonden riep roept roepen riepen : volgens appt appte mailt mailde antwoordt antwoordde meent menen',
);
const CONCERN = set('aangaat aangaan maken');
const GOES = set('gaat gaan ging');
const NOTHING = set('niks niets niemand');
const MY_VIEW = set('lijkt denk vind dunkt geloof meen');
const ME = set('me mij ik');

/** "gaat niemand iets aan", "heeft er niks mee te maken". */
function ofConcern(items: readonly Item[], { van, tot }: Woorden): boolean {
  const words = items.slice(van, tot).map(({ w }) => w);
  if (!words.some((w) => NOTHING.has(w))) return false;
  return words.some((w) => CONCERN.has(w)) || (words.includes('aan') && words.some((w) => GOES.has(w)));
}

const OPENS = set('dat :');
/** "hij zegt dat zijn ouders er niks mee te maken hebben": who is spoken of behind this place says nothing. */
export function saidBefore(items: readonly Item[], hit: Woorden): number | undefined {
  if (hit.value.stand !== 'geweigerd' || !ofConcern(items, hit)) return undefined;
  for (let i = hit.tot - 1; i >= Math.max(0, hit.van - REACH) && !isEnd(items[i]?.w ?? '.'); i--)
    if (OPENS.has(items[i]?.w ?? '') && !GOES.has(items[i + 1]?.w ?? '')) return i;
  return undefined;
}

/** "dat gaat haar niets aan", "heeft er niks mee te maken": a refusal only when somebody says so. */
export function writerThinks(items: readonly Item[], hit: Woorden, subject: number): boolean {
  const { van, tot, value } = hit;
  if (value.stand !== 'geweigerd') return false;
  if (!ofConcern(items, hit)) return false;
  const near = items.slice(tot, tot + 3);
  if (near.some(({ w }, i) => MY_VIEW.has(w) && ME.has(near[i + 1]?.w ?? ''))) return true;
  for (let i = Math.min(van, subject); i < tot; i++) if (SAYS.has(items[i]?.w ?? '')) return false;
  // "zegt moeder: dat gaat niemand aan"
  for (let i = Math.min(van, subject) - 1, n = 0; i >= 0 && n < 3 && !isEnd(items[i]?.w ?? '.'); i--, n++)
    if (SAYS.has(items[i]?.w ?? '')) return false;
  return true;
}

const SHARING = new Set(delen);
const OF = 'van';
const EITHER = set('niet wel');
const CONSENT = set(
  'akkoord toestemming goed mag mogen getekend ondertekend instemmen instemt eens delen bellen weten vertellen horen',
);
/** "of vader gezag heeft? Moeder zegt van niet": the answer to what was wondered, and that was not consent. */
export function answersElse(items: readonly Item[], { van, tot }: Woorden): boolean {
  if (items[tot - 2]?.w !== OF || !EITHER.has(items[tot - 1]?.w ?? '')) return false;
  let ends = 0;
  let consent = false;
  for (let i = van - 1; i >= Math.max(0, van - REACH); i--) {
    const { w } = items[i] as Item;
    if (isEnd(w) && ++ends > 1)
      return ends === 2 && !consent && items[van - 1] !== undefined && asked(items, i, van);
    consent ||= CONSENT.has(w) || SHARING.has(w);
    if (w === 'of') return !consent;
  }
  return false;
}

/** "Was hij op school? Moeder zegt van wel": what stands before it was asked. */
const asked = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to).some(({ w }) => w === '?');

const ASKS = set('vraag vroeg vroegen vragen');
const MINE = set('ik wij we');
/** "zei nee toen ik vroeg of hij ziek was": the answer to something else. */
export function answersOther(items: readonly Item[], { van, tot, value }: Woorden): boolean {
  if (value.stand !== 'gegeven' && value.stand !== 'geweigerd') return false;
  if (!items.slice(van, tot).some(({ w }) => w === 'ja' || w === 'nee')) return false;
  const asks = items.slice(tot, tot + 5).findIndex(({ w }) => ASKS.has(w));
  if (asks < 0 || items[tot + asks + 1]?.w !== 'of') return false;
  for (let i = tot + asks + 2; i < items.length && i < tot + REACH && !isMark((items[i] as Item).w); i++) {
    const { w } = items[i] as Item;
    if (SHARING.has(w) || CONSENT.has(w) || MINE.has(w)) return false;
  }
  return true;
}

const FIRM = set('absoluut zeker echt beslist vooral');
const MAY_STAND = set(
  'zelf wil willen wilde wilden wou zegt zei zeggen zeiden liever nog ook dus : maar en ( ) juist van het dit dat mag mogen jaar t dan die de een zijn haar',
);
/** "snapt de vraag echt niet": what else is done not at all is no refusal. */
export function otherVerb(items: readonly Item[], { van, tot }: Woorden): boolean {
  if (tot - van !== 2 || items[tot - 1]?.w !== 'niet' || !FIRM.has(items[van]?.w ?? '')) return false;
  for (let i = van - 1; i >= 0; i--) {
    const { w, rol } = items[i] as Item;
    if (isMark(w) && w !== '(' && w !== ')') return false;
    if (!MAY_STAND.has(w) && !isPerson(w) && !rol && !(w >= '0' && w < ':')) return true;
  }
  return false;
}
