import type { Feiten } from '../../rules/index.ts';
import { child } from '../wording/personen.ts';
import { monthsBetween, readDate, readMonth } from './dates.ts';
import { nextAge } from './milestone.ts';
import type { Veld } from './veld.ts';

/** The month in which somebody reaches the age from which somebody else may decide. A birth date is never asked. */
export function reachField(feiten: Feiten): Veld[] {
  if (feiten.leeftijd === '18+') return [];
  const age = nextAge(feiten.leeftijd);
  return [
    {
      id: 'wordt',
      label: `Maand waarin ${child(feiten)} ${age ?? '12, 16 of 18'} wordt`,
      soort: 'maand',
      uitleg: `Mag leeg blijven. Ik gebruik het om je op tijd te waarschuwen.${age ? '' : ' Kies de eerste die nog komt.'} De dag vraag ik niet.`,
      plaats: 'Maand en jaar, zoals 03-2028',
      hooguit: 40,
    },
  ];
}

/** How many months away it can be: from one age to the next, or to the first of them. */
const MOST_MONTHS: Readonly<Record<number, number>> = { 12: 144, 16: 48, 18: 24 };

/** What is wrong with that month, if anything. */
export function reachProblem(feiten: Feiten, waarde: string, vandaag: string): string | undefined {
  const month = readMonth(waarde);
  if (!month)
    return readDate(waarde)
      ? 'Een geboortedatum bewaar ik niet. Alleen de maand en het jaar: 03-2028.'
      : 'Dit kan ik niet lezen. Schrijf maand en jaar, zoals 03-2028.';
  const age = nextAge(feiten.leeftijd);
  const away = monthsBetween(vandaag, month);
  const which = `${child(feiten)} ${age ?? '12, 16 of 18'} wordt`;
  if (away < 0) return `Deze maand is al voorbij. Ik zoek de maand waarin ${which}.`;
  if (away > (MOST_MONTHS[age ?? 12] ?? 0))
    return `Dit past niet bij de leeftijd in de check. Klopt de maand, of wijzig je antwoord in de check?`;
  return undefined;
}
