import {
  type Afweging,
  type Feiten,
  type FeitSleutel,
  type FeitWaarde,
  feitDefinitie,
  type Optie,
  type Perspectief,
  WEET_NIET,
} from '../../rules/index.ts';

/** The name of a fact in a list: "Leeftijd". */
export const nameOf = (sleutel: FeitSleutel): string => feitDefinitie(sleutel).naam;

/** The question of a fact in the wording for who is asking. */
export function questionOf(sleutel: FeitSleutel, perspectief: Perspectief): string {
  const { vraag } = feitDefinitie(sleutel);
  return typeof vraag === 'string' ? vraag : vraag[perspectief];
}

const allYes = (afweging: Afweging) => Object.values(afweging).every((antwoord) => antwoord === true);

/** The choice a value stands for; the five answers of a weighing count as all yes or not all yes. */
export function optionOf(sleutel: FeitSleutel, waarde: FeitWaarde): Optie | undefined {
  const code = typeof waarde === 'object' ? (allYes(waarde) ? 'alle-ja' : 'niet-alle-ja') : waarde;
  return feitDefinitie(sleutel).opties.find((optie) => optie.waarde === code);
}

/** A value in plain words: "12 tot en met 15". */
export const answerOf = (sleutel: FeitSleutel, waarde: FeitWaarde): string =>
  waarde === WEET_NIET
    ? 'weet ik niet'
    : isOpen(waarde)
      ? 'Nog niet af: bij minstens één weet ik het niet'
      : (optionOf(sleutel, waarde)?.label ?? 'onbekend');

/** A weighing without a no, in which not all is known. */
const isOpen = (waarde: FeitWaarde): boolean =>
  typeof waarde === 'object' && !allYes(waarde) && !Object.values(waarde).includes(false);

/** A value within a sentence: "als de jongere 12 tot en met 15 is". */
export const ifOf = (sleutel: FeitSleutel, waarde: FeitWaarde): string =>
  `als ${optionOf(sleutel, waarde)?.als ?? `${nameOf(sleutel).toLowerCase()} nog niet bekend is`}`;

/** The facts that were given, in the order of the contract. */
export const given = (feiten: Feiten): [FeitSleutel, FeitWaarde][] =>
  Object.entries(feiten).filter((entry): entry is [FeitSleutel, FeitWaarde] => entry[1] !== undefined);

/** The answers as lines of a list, without any name. */
export const answerLines = (feiten: Feiten): string[] =>
  given(feiten).map(([sleutel, waarde]) => `${nameOf(sleutel)}: ${answerOf(sleutel, waarde)}`);
