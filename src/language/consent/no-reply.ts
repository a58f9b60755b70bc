import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import type { Persoon } from './person-words.ts';
import type { Woorden } from './spoken.ts';

const REPLY = set('reactie antwoord gehoor respons');
/** How somebody was approached: "ouders gemaild en er komt geen reactie". */
const APPROACHED =
  /^(gemail|gebel|gevraagd|benader|geprobeerd|gestuurd|verstuurd|aangeschreven|uitgenodigd|uitnodig|geappt|mail|brief|brieven|contact|vragen|vroeg|opgeroepen|oproep|bereiken|toestemming|verzoek|formulier|voorgelegd|gesproken|ingesproken|app|berichten|bericht|bel|bellen|belde|mailde|appte)/;
const BEFORE = 5;

/** "hij is al weken weg en er komt geen reactie": of whoever was written to, and that is not said. */
export function noReplyOf(
  items: readonly Item[],
  of: readonly Persoon[],
  { van, tot, value }: Woorden,
): boolean {
  const one = of.at(-1);
  if (value.stand !== 'niet-te-vragen' || !one || one.item >= van) return false;
  if (!items.slice(van, tot).some(({ w }) => REPLY.has(w))) return false;
  let apart = false;
  for (let i = Math.max(0, one.item - BEFORE); i < van; i++) {
    const { w } = items[i] as Item;
    if (APPROACHED.test(w)) return false;
    apart ||= i > one.item && (w === 'en' || w === 'maar' || (isMark(w) && w !== '(' && w !== ')'));
  }
  return apart;
}
