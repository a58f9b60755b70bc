import type { Token } from '../text/tokens.ts';
import type { Persoonsgegeven } from '../types.ts';
import { addressesIn } from './addresses.ts';
import { type Known, namesIn, writtenDates } from './names.ts';
import { numbersIn } from './numbers.ts';

const ADDRESS_CHAR = /[a-z0-9._%+-]/i;
/** No address is longer on either side of the @; a longer run is not looked through. */
const LONGEST = 64;

function emailsIn(text: string): Persoonsgegeven[] {
  const found: Persoonsgegeven[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let van = at;
    while (van > 0 && at - van < LONGEST && ADDRESS_CHAR.test(text.charAt(van - 1))) van--;
    let tot = at + 1;
    while (tot < text.length && tot - at < LONGEST && ADDRESS_CHAR.test(text.charAt(tot))) tot++;
    while (tot > at && text.charAt(tot - 1) === '.') tot--;
    const host = text.slice(at + 1, tot);
    if (van < at && host.lastIndexOf('.') > 0)
      found.push({ soort: 'e-mail', van, tot, woorden: text.slice(van, tot) });
  }
  return found;
}

const overlaps = (a: Persoonsgegeven, b: Persoonsgegeven) => a.van < b.tot && b.van < a.tot;

/** What in a message says who somebody is, with where it stands; `known` tells words that are no names. Never part of a fact. */
export function findPersonal(text: string, tokens: readonly Token[], known: Known): Persoonsgegeven[] {
  const kept = emailsIn(text);
  const rest = [
    ...numbersIn(text),
    ...writtenDates(text, tokens),
    ...namesIn(text, tokens, known),
    ...addressesIn(text, tokens),
  ];
  // Both lists are in order of place, so an address is compared with what lies near it only.
  let next = 0;
  const mails = [...kept];
  for (const one of rest.sort((a, b) => a.van - b.van)) {
    while (next < mails.length && (mails[next] as Persoonsgegeven).tot <= one.van) next++;
    const mail = mails[next];
    if (!mail || !overlaps(mail, one)) kept.push(one);
  }
  return kept.sort((a, b) => a.van - b.van);
}
