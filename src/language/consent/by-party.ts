import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import type { Persoon } from './person-words.ts';
import { ASKED, type Woorden } from './spoken.ts';

const SAYS = set(
  'zegt zei zeggen zeiden vindt vinden vond vonden wil willen wilt wilde wilden wou weigert weigerde weigeren stemt heeft had hebben geeft gaf gaven',
);
const BEING = set('is was zijn waren blijft raakte ging heeft hebben had');
const ADVERBS = set('eerder al ook gewoon wel net gisteren toen nu zelf eerst');
const OPENS = set('en maar want terwijl omdat doch alleen');
const UNDER = set('aan met bij tegen naar voor over door volgens dat of van op in uit vanuit via namens');
/** Words that may stand before the name of an organisation. */
const MOST = 3;

/** "school heeft nee gezegd", "de voormalige school is buiten beeld": an organisation opens the clause, and it is about that. */
export function byOrganisation(items: readonly Item[], nearest: Persoon, { van, value }: Woorden): boolean {
  const verb = ADVERBS.has(items[van - 1]?.w ?? '') ? van - 2 : van - 1;
  const being = BEING.has(items[verb]?.w ?? '');
  const at = being ? verb - 1 : van - 1;
  if (items[at]?.rol?.vorm !== 'organisatie' || nearest.item >= at) return false;
  // "ouders weigeren, leerplicht niet geïnformeerd"
  if (!being && !SAYS.has(items[van]?.w ?? '') && !ASKED.has(value.stand)) return false;
  for (let i = at - 1; i >= nearest.item && at - i <= MOST + 1; i--) {
    const { w, rol } = items[i] as Item;
    if (isMark(w) || OPENS.has(w)) return i > nearest.item;
    if (UNDER.has(w) || rol) return false;
  }
  return false;
}

const KIN = set(
  'advocaat advocate zus zusje broer broertje tante oom oma opa vriend vriendin vriendje vriendinnetje buurvrouw buurman begeleider begeleidster behandelaar hulpverlener hulpverleenster coach therapeut trainer stiefvader stiefmoeder bonusvader bonusmoeder partner neef nicht klasgenoot stagebegeleider stagebaas baas werkgever',
);
const LEADS = set('de het een n t mijn onze ons die dat deze dit');
const ELSE = set('die dat en maar wie welke of');
const CLOSE = 2;

/** The words between, without what stands in brackets. */
function between(items: readonly Item[], from: number, to: number): string[] {
  const words: string[] = [];
  let depth = 0;
  for (let i = from; i < to; i++) {
    const { w } = items[i] as Item;
    if (w === '(') depth++;
    else if (w === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) words.push(w);
  }
  return words;
}

/** "de advocaat van de jongen is ertegen": somebody of theirs says it, and not they. */
export function byTheirs(items: readonly Item[], nearest: Persoon, { van }: Woorden): boolean {
  if (nearest.wie !== 'jeugdige' || nearest.verwijst || nearest.item >= van) return false;
  let at = nearest.item - 1;
  if (LEADS.has(items[at]?.w ?? '')) at--;
  if (items[at]?.w !== 'van' && items[at]?.w !== 'vd') return false;
  const owner = items[at - 1];
  if (!owner || !(owner.rol?.vorm === 'persoon' || KIN.has(owner.w))) return false;
  const before = items[at - 2]?.w ?? '.';
  // "ik ben de mentor van een jongen van 15": who writes.
  if (
    before === 'ben' ||
    items[at - 3]?.w === 'ben' ||
    UNDER.has(before) ||
    UNDER.has(items[at - 3]?.w ?? '.')
  )
    return false;
  const rest = between(items, nearest.item + 1, van);
  return rest.length <= CLOSE && !rest.some((w) => isMark(w) || ELSE.has(w));
}
