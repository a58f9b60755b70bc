import type { Besluit, Feiten } from '../../rules/index.ts';
import { BLANK } from '../record/lines.ts';
import { known } from '../record/without-consent.ts';
import { personChoices } from './persons.ts';
import type { Veld } from './veld.ts';

/** An own reference: how a record is found again. */
export const KENMERK: Veld = {
  id: 'kenmerk',
  label: 'Kenmerk',
  soort: 'tekst',
  verplicht: true,
  leeg: 'Vul een kenmerk in, zodat je dit terugvindt. Een eigen zaaknummer bijvoorbeeld.',
  uitleg: 'Je eigen zaak- of dossiernummer. Geen naam of initialen.',
  plaats: 'Bijvoorbeeld: 2026-014',
  cijfer: true,
  hooguit: 60,
};

const prefilled = (feiten: Feiten, sleutel: 'ontvanger' | 'doel'): { vooraf?: string } => {
  const answer = known(feiten, sleutel);
  return answer === BLANK ? {} : { vooraf: answer };
};

/** To whom it goes, by what they are. */
export const aanWie = (feiten: Feiten): Veld => ({
  id: 'aanWie',
  label: 'Aan wie',
  soort: 'tekst',
  verplicht: true,
  leeg: 'Vul in aan wie. Een functie of organisatie is genoeg.',
  uitleg: 'De functie of organisatie. Geen naam.',
  ...prefilled(feiten, 'ontvanger'),
});

/** Which information, by its kind. */
export const informatie: Veld = {
  id: 'informatie',
  label: 'Welke informatie',
  soort: 'lang',
  verplicht: true,
  leeg: 'Vul in om welke informatie het gaat.',
  uitleg: 'Alleen de soort, niet de inhoud. Bijvoorbeeld: het advies uit het verslag.',
};

/** A day that has been. */
export const op = (label: string): Veld => ({
  id: 'op',
  label,
  soort: 'datum',
  verplicht: true,
  leeg: 'Kies een datum.',
  voorbij: true,
});

/** What it is for. */
export const waarvoor = (feiten: Feiten): Veld => ({
  id: 'waarvoor',
  label: 'Waarvoor',
  soort: 'tekst',
  verplicht: true,
  leeg: 'Vul in waarvoor.',
  ...prefilled(feiten, 'doel'),
});

/** Who of a few people, by what they are. */
export const person = (
  van: Pick<Besluit, 'van'>,
  feiten: Feiten,
  veld: Pick<Veld, 'id' | 'label' | 'leeg'>,
): Veld => ({
  ...veld,
  soort: 'meer',
  verplicht: true,
  opties: personChoices(van, feiten),
});

/** What was done. */
export const gedaan = (label: string): Veld => ({
  id: 'gedaan',
  label,
  soort: 'lang',
  verplicht: true,
  leeg: 'Vul in wat je deed.',
});
