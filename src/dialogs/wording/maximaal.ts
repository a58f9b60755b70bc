import type { Maximaal } from '../../rules/index.ts';

/** The most that may be shared, in plain words. Complete sentences, whoever is asking. */
export const MAXIMUM: Readonly<Record<Maximaal, string>> = {
  'niet-herleidbaar':
    'Alleen wat niet naar het kind te herleiden is: geen naam, geen klas, geen opvallende details.',
  'dat-informatie':
    'Alleen dát er contact of hulp is. Bij verzuim ook wanneer het kind daardoor niet op school kan zijn. Niet waarvoor.',
  signaal: 'Alleen dat er een signaal is, en wie de melder is. Niet wat er aan de hand is.',
  verzuimgegevens: 'Alleen wat bij het verzuim hoort: wanneer, hoe vaak, en wat er al is gedaan.',
  'algemene-bewoordingen':
    'Alleen in algemene woorden: wat de ander moet weten om te handelen. Geen details.',
  procesinformatie: 'Alleen dat er een procedure loopt en hoe ver die is. Niet de inhoud.',
  'feiten-en-vermoedens-gescheiden':
    'Wat nodig is om het vermoeden te onderzoeken. Houd feiten en vermoedens uit elkaar.',
  noodzakelijk: 'Alleen wat nodig is voor dit doel. Wat handig is om te weten, blijft weg.',
  niets: 'Niets, zolang dit het antwoord is.',
};
