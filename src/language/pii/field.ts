import type { Persoonsgegeven } from '../types.ts';
import { certainIn } from './certain.ts';
import { namesInField } from './field-names.ts';

/** Fields are short; what is longer is not read, and not kept either. */
export const LANGSTE_VELD = 1000;

/**
 * What in a field of a form says who somebody is. Stricter on names than for a chat message: a field is kept, so a
 * doubtful word is asked about. A name is never certain; a number, address, date of birth or mail address is.
 *
 * @param jaar the year it is now: an older date is taken for one of birth, unless the words before it say what it is
 */
export function vindInVeld(tekst: string, jaar: number): Persoonsgegeven[] {
  const text = tekst.slice(0, LANGSTE_VELD);
  const certain = certainIn(text, jaar);
  const names = namesInField(text).filter((name) => !certain.some((one) => overlaps(one, name)));
  return [...certain, ...names].sort((a, b) => a.van - b.van);
}

const overlaps = (a: Persoonsgegeven, b: Persoonsgegeven) => a.van < b.tot && b.van < a.tot;
