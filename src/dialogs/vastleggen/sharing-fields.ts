import type { Velden } from './form-fields.ts';
import { aanWie, informatie, op } from './shared-fields.ts';
import type { Veld } from './veld.ts';

/** Whether those it is about know, and if not why. */
export const GEINFORMEERD: readonly Veld[] = [
  {
    id: 'geinformeerd',
    label: 'Weten kind en ouders ervan',
    soort: 'keuze',
    verplicht: true,
    leeg: 'Kies of zij het weten.',
    opties: [
      { waarde: 'vooraf', label: 'Ja, vooraf verteld', ook: ['vooraf', 'ja vooraf', 'van tevoren'] },
      { waarde: 'achteraf', label: 'Ja, achteraf verteld', ook: ['achteraf', 'ja achteraf'] },
      {
        waarde: 'een-van-beiden',
        label: 'Een van hen weet het',
        ook: ['een van hen', 'een van beiden', 'alleen een van hen'],
      },
      { waarde: 'nog-niet', label: 'Nog niet', ook: ['nee nog niet', 'later'] },
      { waarde: 'nee', label: 'Nee' },
    ],
  },
  {
    id: 'reden',
    label: 'Zo niet: waarom niet',
    soort: 'lang',
    uitleg: 'Alleen nodig als nog niet iedereen het weet.',
  },
];

/** The six of bijlage 6. */
export const zonderToestemming: Velden = (_, feiten) => [
  {
    id: 'waarom',
    label: '1. Waarom toestemming vragen of krijgen niet lukte',
    soort: 'lang',
    verplicht: true,
    leeg: 'Vul in waarom dat niet lukte.',
  },
  {
    id: 'afweging',
    label: '2. De afweging',
    soort: 'lang',
    verplicht: true,
    leeg: 'Vul in wat de doorslag gaf.',
    uitleg: 'Je vijf antwoorden bewaar ik erbij. Zet hier wat de doorslag gaf.',
  },
  {
    id: 'geraadpleegd',
    label: '3. Wie is geraadpleegd',
    soort: 'lang',
    verplicht: true,
    leeg: 'Vul in met wie je overlegde, of dat je met niemand overlegde.',
    uitleg: 'De functie, de datum en het advies. Geen naam.',
  },
  { ...aanWie(feiten), label: '4. Aan wie' },
  { ...informatie, label: '5. Welke informatie' },
  ...GEINFORMEERD.map((veld) =>
    veld.id === 'geinformeerd' ? { ...veld, label: '6. Weten kind en ouders ervan' } : veld,
  ),
];

/** To whom and what, by law; who knows of it. */
export const wettelijk: Velden = (_, feiten) => [
  aanWie(feiten),
  informatie,
  op('Wanneer gedeeld'),
  ...GEINFORMEERD,
];

/** What was talked over without names. */
export const anoniem: Velden = (_, feiten) => [
  { ...aanWie(feiten), label: 'Met wie' },
  {
    id: 'informatie',
    label: 'Wat is besproken',
    soort: 'lang',
    verplicht: true,
    leeg: 'Vul in wat je besprak.',
    uitleg: 'Zo dat niemand weet om wie het gaat.',
  },
  { ...op('Wanneer'), id: 'op' },
];
