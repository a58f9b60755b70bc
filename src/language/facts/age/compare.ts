import { jaar, maat } from '../../data/leeftijd.ts';
import type { Item } from '../../patterns/item.ts';
import { wordAt as word } from '../../text/words.ts';
import { ageCode } from './code.ts';
import { numberAt } from './number.ts';

const TWELVE = 12;
const SIXTEEN = 16;
const ADULT = 18;
const BELOW = new Set(['onder', 'beneden']);
const ABOVE = new Set(['boven']);
const THE = new Set(['de', 'dan']);
const years = new Set(jaar);
const measure = new Set(maat);

/** "nog geen 16 uur": something else is counted. */
const counts = (items: readonly Item[], i: number): boolean =>
  measure.has(word(items, i + 1)) && !years.has(word(items, i + 1));

/** "nog geen 18", "net geen 18". */
const nearly = (items: readonly Item[], i: number): boolean =>
  word(items, i - 1) === 'geen' && (word(items, i - 2) === 'nog' || word(items, i - 2) === 'net');

/** "nog geen 12", "onder de 12", "ouder dan 18": an age by where it ends or begins; undefined when it says too little. */
export function compared(items: readonly Item[], i: number): string | undefined {
  const n = numberAt(items, i)?.n;
  if (n === undefined || counts(items, i)) return undefined;
  const [one, two] = [word(items, i - 1), word(items, i - 2)];
  if (nearly(items, i)) return below(n, true);
  if (!THE.has(one)) return undefined;
  if (BELOW.has(two) || two === 'jonger') return below(n, false);
  return (ABOVE.has(two) || two === 'ouder') && n >= ADULT ? '18+' : undefined;
}

/** "nog geen 16" is nearly that; "onder de 16" may be 8. */
function below(n: number, almost: boolean): string | undefined {
  if (n <= TWELVE) return '0-11';
  if (!almost) return undefined;
  if (n === SIXTEEN) return '12-15';
  return n === ADULT ? '16-17' : undefined;
}

/** "leerlingen van 12 tot 18": from and up to, and not the age of one. */
function fromUpTo(items: readonly Item[], i: number): boolean {
  const [from, upTo] = [numberAt(items, i), numberAt(items, i + 2)];
  return (
    word(items, i + 1) === 'tot' &&
    from !== undefined &&
    upTo !== undefined &&
    ageCode(from.n) !== ageCode(upTo.n - 1)
  );
}

/** Whether the number at `i` is only a bound, and nobody's age. */
export function isBound(items: readonly Item[], i: number): boolean {
  const [one, two] = [word(items, i - 1), word(items, i - 2)];
  return (
    nearly(items, i) ||
    fromUpTo(items, i) ||
    (THE.has(one) && (BELOW.has(two) || ABOVE.has(two) || two === 'jonger' || two === 'ouder'))
  );
}
