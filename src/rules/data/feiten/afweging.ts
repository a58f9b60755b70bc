import type { AfwegingVraag } from '../../contract.ts';
import type { FeitDefinitie } from '../types.ts';

/** One of the five questions of bijlage 6, phrased so that yes speaks for sharing. */
export interface AfwegingDefinitie {
  readonly sleutel: AfwegingVraag;
  readonly naam: string;
  readonly vraag: string;
  /** What to think of before answering. */
  readonly denkAan: string;
}

export const afwegingVragen: readonly AfwegingDefinitie[] = [
  {
    sleutel: 'vitaalBelang',
    naam: 'Zwaarwegend belang',
    vraag: 'Bescherm je met delen een zwaarwegend belang van het kind of een ander?',
    denkAan: 'Benoem welk belang: veiligheid, gezondheid, ernstige schade. Van wie?',
  },
  {
    sleutel: 'nietAnders',
    naam: 'Niet anders te bereiken',
    vraag: 'Is er geen andere manier om dat belang te beschermen?',
    denkAan: 'Anoniem advies vragen, zelf meer hulp bieden, via familie, met minder informatie.',
  },
  {
    sleutel: 'voldoendeIngespannen',
    naam: 'Genoeg gedaan om toestemming te krijgen',
    vraag: 'Heb je genoeg gedaan om toestemming te krijgen, of is vragen echt niet veilig of mogelijk?',
    denkAan: 'Heb je uitgelegd waarom? Nog eens gevraagd? Kan het gesprek veilig, voor iedereen?',
  },
  {
    sleutel: 'weegtOp',
    naam: 'Weegt op tegen geheimhouding',
    vraag: 'Weegt veiligheid, bescherming of hulp zwaarder dan het belang van geheimhouding?',
    denkAan: 'Wat gebeurt er als je zwijgt? Wat doet spreken met het vertrouwen?',
  },
  {
    sleutel: 'gericht',
    naam: 'Gericht delen',
    vraag: 'Weet je aan wie je precies welke informatie moet geven om het echt beter te maken?',
    denkAan: 'Wie kan nu iets doen? Wat heeft die daarvoor minimaal nodig?',
  },
];

export const afweging: readonly FeitDefinitie[] = [
  {
    sleutel: 'afweging',
    naam: 'Jouw afweging',
    vraag: {
      deler: 'Jouw afweging, in vijf vragen',
      ontvanger: 'De afweging van wie de informatie heeft, in vijf vragen',
      ander: 'De afweging van de betrokken professional, in vijf vragen',
    },
    waarom: 'Zonder toestemming delen mag alleen na een zorgvuldige eigen afweging.',
    // The two values stand for the object of five: all yes, or at least one no.
    opties: [
      {
        waarde: 'alle-ja',
        label: 'Alle vijf: ja',
        als: 'alle vijf vragen van de afweging met ja zijn beantwoord',
      },
      {
        waarde: 'niet-alle-ja',
        label: 'Minstens één: nee',
        als: 'een van de vijf vragen van de afweging met nee is beantwoord',
      },
    ],
    uitzoeken:
      'Weeg niet alleen: bespreek het met een collega, de aandachtsfunctionaris of anoniem met Veilig Thuis (0800-2000).',
    stap: 7,
    pasNa: ['belang'],
  },
];
