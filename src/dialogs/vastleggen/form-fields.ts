import type { Besluit, Feiten } from '../../rules/index.ts';
import { BLANK } from '../record/lines.ts';
import { known } from '../record/without-consent.ts';
import type { Vorm } from './form-kind.ts';
import { personChoices } from './persons.ts';
import type { Veld } from './veld.ts';

export const KENMERK: Veld = {
  id: 'kenmerk',
  label: 'Kenmerk',
  soort: 'tekst',
  verplicht: true,
  leeg: 'Vul een kenmerk in, zodat je dit terugvindt. Een eigen zaaknummer bijvoorbeeld.',
  uitleg: 'Je eigen zaak- of dossiernummer. Geen naam of initialen.',
  plaats: 'Bijvoorbeeld: 2026-014',
  cijfer: true,
};

const GEBOORTEMAAND: Veld = {
  id: 'geboortemaand',
  label: 'Geboren in maand en jaar',
  soort: 'maand',
  uitleg: 'Mag leeg blijven. Ik gebruik het om je te waarschuwen bij 12, 16 en 18. De dag vraag ik niet.',
  plaats: 'Bijvoorbeeld: 03-2013',
};

const prefilled = (feiten: Feiten, sleutel: 'ontvanger' | 'doel'): { vooraf?: string } => {
  const answer = known(feiten, sleutel);
  return answer === BLANK ? {} : { vooraf: answer };
};

const aanWie = (feiten: Feiten): Veld => ({
  id: 'aanWie',
  label: 'Aan wie',
  soort: 'tekst',
  verplicht: true,
  leeg: 'Vul in aan wie. Een functie of organisatie is genoeg.',
  uitleg: 'De functie of organisatie. Geen naam.',
  ...prefilled(feiten, 'ontvanger'),
});

const informatie: Veld = {
  id: 'informatie',
  label: 'Welke informatie',
  soort: 'lang',
  verplicht: true,
  leeg: 'Vul in om welke informatie het gaat.',
  uitleg: 'Alleen de soort, niet de inhoud. Bijvoorbeeld: het advies uit het verslag.',
};

const op = (label: string): Veld => ({
  id: 'op',
  label,
  soort: 'datum',
  verplicht: true,
  leeg: 'Kies een datum.',
  voorbij: true,
});

const waarvoor = (feiten: Feiten): Veld => ({
  id: 'waarvoor',
  label: 'Waarvoor',
  soort: 'tekst',
  verplicht: true,
  leeg: 'Vul in waarvoor.',
  ...prefilled(feiten, 'doel'),
});

/** Whether those it is about know, and if not why. */
export const GEINFORMEERD: readonly Veld[] = [
  {
    id: 'geinformeerd',
    label: 'Weten kind en ouders ervan',
    soort: 'keuze',
    verplicht: true,
    leeg: 'Kies of zij het weten.',
    opties: [
      { waarde: 'vooraf', label: 'Ja, vooraf verteld' },
      { waarde: 'achteraf', label: 'Ja, achteraf verteld' },
      { waarde: 'een-van-beiden', label: 'Een van hen weet het' },
      { waarde: 'nog-niet', label: 'Nog niet' },
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

/** How consent was given. */
export const HOE: Veld = {
  id: 'hoe',
  label: 'Hoe',
  soort: 'keuze',
  verplicht: true,
  leeg: 'Kies hoe de toestemming is gegeven.',
  opties: [
    { waarde: 'schriftelijk', label: 'Schriftelijk, met een formulier' },
    { waarde: 'mondeling', label: 'Mondeling, in een gesprek' },
    { waarde: 'telefonisch', label: 'Telefonisch' },
    { waarde: 'digitaal', label: 'Per mail, app of portaal' },
  ],
};

const person = (besluit: Besluit, feiten: Feiten, veld: Pick<Veld, 'id' | 'label' | 'leeg'>): Veld => ({
  ...veld,
  soort: 'meer',
  verplicht: true,
  opties: personChoices(besluit, feiten),
});

const gedaan = (label: string): Veld => ({
  id: 'gedaan',
  label,
  soort: 'lang',
  verplicht: true,
  leeg: 'Vul in wat je deed.',
});

const FIELDS: Record<Vorm, (besluit: Besluit, feiten: Feiten) => readonly Veld[]> = {
  toestemming: (besluit, feiten) => [
    person(besluit, feiten, {
      id: 'gaf',
      label: 'Wie gaf toestemming',
      leeg: 'Kies wie toestemming gaf.',
    }),
    HOE,
    op('Wanneer gegeven'),
    waarvoor(feiten),
    informatie,
    aanWie(feiten),
    {
      id: 'tot',
      label: 'Tot wanneer',
      soort: 'datum',
      verplicht: true,
      leeg: 'Kies tot wanneer de toestemming geldt.',
      uitleg: 'Ik waarschuw je als die dag in de buurt komt, zolang ik dit bewaar.',
      komend: true,
    },
  ],
  'zonder-toestemming': (_, feiten) => [
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
  ],
  wettelijk: (_, feiten) => [aanWie(feiten), informatie, op('Wanneer gedeeld'), ...GEINFORMEERD],
  geweigerd: (besluit, feiten) => [
    person(besluit, feiten, { id: 'weigerde', label: 'Wie zei nee', leeg: 'Kies wie nee zei.' }),
    {
      id: 'geweigerd',
      label: 'Wat is geweigerd of ingetrokken',
      soort: 'lang',
      verplicht: true,
      leeg: 'Vul in wat er niet gedeeld mag worden.',
    },
    op('Wanneer'),
    gedaan('Wat is er toen gedaan'),
  ],
  anoniem: (_, feiten) => [
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
  ],
  'niet-gedeeld': () => [
    gedaan('Wat gebeurt er nu'),
    {
      id: 'tot',
      label: 'Wanneer kijk je opnieuw',
      soort: 'datum',
      uitleg: 'Mag leeg blijven. Ik waarschuw je als die dag in de buurt komt, zolang ik dit bewaar.',
      komend: true,
    },
  ],
};

/** The fields of a form, the reference first and the month of birth last; nothing the outcome does not ask for. */
export function fieldsOf(vorm: Vorm, besluit: Besluit, feiten: Feiten): readonly Veld[] {
  const month = feiten.leeftijd === '18+' ? [] : [GEBOORTEMAAND];
  return [KENMERK, ...FIELDS[vorm](besluit, feiten), ...month];
}
