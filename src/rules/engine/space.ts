import { AFWEGING_VRAGEN, type FeitSleutel } from '../contract.ts';
import type { FeitDefinitie } from '../data/types.ts';

/**
 * The order in which a decision looks at the facts: what settles most comes first. It has no influence on the
 * answer or on the order of asking, only on how small the compiled rules are.
 */
const ORDER: readonly FeitSleutel[] = [
  'gegevens',
  'ontvanger',
  'ots',
  'deler',
  'doel',
  'verzuim',
  'leeftijd',
  'herkomst',
  'noodzakelijk',
  'kanAnders',
  'convenant',
  'aanwezig',
  'wilsonbekwaam',
  'gezag',
  'gescheidenUitzondering',
  'toestemmingOuders',
  'toestemmingJeugdige',
  'belang',
  'afweging',
];

/** Of the weighing: not weighed yet. A state of its own, since the rules have an answer for it. */
export const NIET_GEWOGEN = 'nog-niet';

/** The facts as numbered variables with numbered values. */
export interface Space {
  readonly keys: readonly FeitSleutel[];
  readonly index: Readonly<Record<FeitSleutel, number>>;
  readonly values: readonly (readonly (string | boolean)[])[];
}

/** @throws when a definition is missing: then the data is broken */
export function spaceOf(definitions: readonly FeitDefinitie[]): Space {
  const values = ORDER.map((key) => {
    const definition = definitions.find((d) => d.sleutel === key);
    if (!definition) throw new Error(`Feit zonder definitie: ${key}`);
    const own = definition.opties.map((o) => o.waarde);
    return key === 'afweging' ? [NIET_GEWOGEN, ...own] : own;
  });
  const index = Object.fromEntries(ORDER.map((key, i) => [key, i])) as Record<FeitSleutel, number>;
  return { keys: ORDER, index, values };
}

/** The five answers of the weighing as they count: all yes, at least one no, or open (null). */
export function weighingValue(answers: Readonly<Record<string, unknown>>): 'alle-ja' | 'niet-alle-ja' | null {
  if (AFWEGING_VRAGEN.every((q) => answers[q] === true)) return 'alle-ja';
  const all = AFWEGING_VRAGEN.every((q) => answers[q] !== undefined);
  return all && AFWEGING_VRAGEN.some((q) => answers[q] === false) ? 'niet-alle-ja' : null;
}
