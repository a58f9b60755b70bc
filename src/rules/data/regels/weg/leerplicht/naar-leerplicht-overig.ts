import type { WegRegel } from '../../../types.ts';

export const naarLeerplichtOverig: WegRegel = {
  id: 'naar-leerplicht-overig',
  vraag: 'weg',
  titel: 'Zonder gemeld verzuim bespreek je een leerling met leerplicht anoniem of met toestemming',
  rang: 13.3,
  als: {
    feiten: { ontvanger: ['leerplicht'], deler: ['onderwijs', 'mbo', 'samenwerkingsverband', 'gemeente'] },
  },
  dan: { toestemming: 'nodig', regime: 'school', anoniemZolang: true },
  redenen: [
    {
      tekst:
        'Leerplicht mag pas op naam van een leerling weten na een melding van ongeoorloofd verzuim. Daarvóór bespreek je de leerling anoniem, of met toestemming. Leerplicht kan dan wel raad geven.',
      bronnen: ['sd-casus9', 'cv-1.16'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een zorgoverleg op het mbo met leerplicht; er is nog geen melding.',
      feiten: {
        deler: 'mbo',
        ontvanger: 'leerplicht',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        verzuim: 'geen',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { verzuim: 'ongeoorloofd' },
        waarom: 'Na een melding mag het op naam, over het verzuim.',
      },
    },
  ],
  nagekeken: null,
};
