import type { FeitDefinitie } from '../types.ts';

/** Where the consent stands, and what weighs against a no. */
export const toestemming: readonly FeitDefinitie[] = [
  {
    sleutel: 'toestemmingOuders',
    naam: 'Toestemming ouders',
    vraag: 'Wat zeggen de ouders, voogd of andere vertegenwoordiger?',
    waarom: 'Hun toestemming kan nodig zijn.',
    opties: [
      {
        waarde: 'niet-gevraagd',
        label: 'Nog niet gevraagd',
        als: 'de ouders nog niet gevraagd zijn',
        ook: ['niet gevraagd'],
      },
      {
        waarde: 'gegeven',
        label: 'Ja, zij stemmen in',
        als: 'de ouders toestemming gaven',
        ook: ['akkoord'],
      },
      {
        waarde: 'een-van-twee',
        label: 'Eén ouder stemt in, de ander is niet gevraagd',
        als: 'één ouder toestemming gaf en de ander niet is gevraagd',
        ook: ['een van twee'],
      },
      {
        waarde: 'geweigerd',
        label: 'Nee, minstens één zegt nee',
        als: 'minstens één ouder weigert',
        ook: ['weigert'],
      },
      {
        waarde: 'niet-te-vragen',
        label: 'Vragen kan niet, of is niet veilig',
        als: 'vragen aan de ouders niet kan of niet veilig is',
        ook: ['onbereikbaar'],
      },
      {
        waarde: 'ingetrokken',
        label: 'Gaven toestemming, maar trokken die in',
        als: 'de ouders hun toestemming introkken',
        ook: ['intrekken'],
      },
    ],
    uitzoeken:
      'Vraag een collega of kijk in het dossier. Ligt er niets, dan is er nog geen toestemming om op te bouwen.',
    stap: 5,
  },
  {
    sleutel: 'toestemmingJeugdige',
    naam: 'Toestemming jongere',
    vraag: 'Wat zegt de jongere zelf?',
    waarom: 'Vanaf 12 jaar telt wat de jongere zelf wil, vanaf 16 beslist de jongere.',
    opties: [
      {
        waarde: 'niet-gevraagd',
        label: 'Nog niet gevraagd',
        als: 'de jongere nog niet gevraagd is',
        ook: ['niet gevraagd'],
      },
      {
        waarde: 'gegeven',
        label: 'Ja, de jongere stemt in',
        als: 'de jongere toestemming gaf',
        ook: ['akkoord'],
      },
      { waarde: 'geweigerd', label: 'Nee', als: 'de jongere weigert', ook: ['weigert'] },
      {
        waarde: 'niet-te-vragen',
        label: 'Vragen kan niet, of is niet veilig',
        als: 'vragen aan de jongere niet kan of niet veilig is',
        ook: ['onbereikbaar'],
      },
      {
        waarde: 'ingetrokken',
        label: 'Gaf toestemming, maar trok die in',
        als: 'de jongere de toestemming introk',
        ook: ['intrekken'],
      },
    ],
    uitzoeken: 'Vraag het de jongere, of vraag een collega die de jongere sprak.',
    stap: 5,
  },
  {
    sleutel: 'belang',
    naam: 'Zwaarwegend belang',
    vraag: {
      deler: 'Staat er volgens jou iets zwaarwegends op het spel?',
      ontvanger: 'Staat er volgens jou iets zwaarwegends op het spel?',
      ander: 'Staat er volgens de betrokken professional iets zwaarwegends op het spel?',
    },
    waarom: 'Alleen dan kun je afwegen om zonder toestemming toch te delen.',
    opties: [
      {
        waarde: 'zwaarwegend',
        label: 'Ja, zoals de veiligheid van het kind of een ander',
        als: 'er een zwaarwegend belang is, zoals veiligheid',
        ook: ['zwaarwegend', 'veiligheid'],
      },
      { waarde: 'geen', label: 'Nee', als: 'er geen zwaarwegend belang is' },
    ],
    uitzoeken:
      'Bespreek het met een collega, de aandachtsfunctionaris of anoniem met Veilig Thuis (0800-2000).',
    stap: 6,
    pasNa: ['toestemmingOuders', 'toestemmingJeugdige'],
  },
];
