import type { Persoonsgegeven } from '../types.ts';
import { addressesInField } from './field-addresses.ts';
import { namesInField } from './field-names.ts';
import { numbersInField, writtenBirthDates } from './field-numbers.ts';

const MAIL = /[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,64}(?:\.[\w-]{1,32})+/gi;

const mailsIn = (text: string): Persoonsgegeven[] =>
  [...text.matchAll(MAIL)].map(({ 0: woorden, index }) => ({
    soort: 'e-mail',
    van: index,
    tot: index + woorden.length,
    woorden,
  }));

/** Fields are short; what is longer is not read, and not kept either. */
export const LANGSTE_VELD = 1000;

const overlaps = (a: Persoonsgegeven, b: Persoonsgegeven) => a.van < b.tot && b.van < a.tot;

/**
 * What in a field of a form says who somebody is. Stricter than for a chat message: a field is kept, so a doubtful
 * word is asked about. A name is never certain; a number, address, date of birth or mail address is.
 *
 * @param jaar the year it is now: an older date is taken for one of birth
 */
export function vindInVeld(tekst: string, jaar: number): Persoonsgegeven[] {
  const text = tekst.slice(0, LANGSTE_VELD);
  const certain = [
    ...mailsIn(text),
    ...numbersInField(text, jaar),
    ...writtenBirthDates(text, jaar),
    ...addressesInField(text),
  ];
  const names = namesInField(text).filter((name) => !certain.some((one) => overlaps(one, name)));
  return [...certain, ...names].sort((a, b) => a.van - b.van);
}
