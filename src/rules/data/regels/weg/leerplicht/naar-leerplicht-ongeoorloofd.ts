import type { WegRegel } from '../../../types.ts';

export const naarLeerplichtOngeoorloofd: WegRegel = {
  id: 'naar-leerplicht-ongeoorloofd',
  vraag: 'weg',
  titel: 'Over ongeoorloofd verzuim mag leerplicht worden ingelicht',
  rang: 13.1,
  als: {
    feiten: {
      ontvanger: ['leerplicht'],
      deler: ['onderwijs', 'mbo', 'samenwerkingsverband', 'gemeente'],
      verzuim: ['ongeoorloofd'],
    },
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'verzuimgegevens' },
  redenen: [
    {
      tekst:
        'Bij ongeoorloofd verzuim overlegt leerplicht met wie bij de leerling betrokken is. Deel alleen wat met het verzuim en het terugdringen ervan te maken heeft.',
      bronnen: ['lpw-16', 'cv-4.1', 'sd-casus9'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Het samenwerkingsverband bespreekt gemeld verzuim met leerplicht.',
      feiten: {
        deler: 'samenwerkingsverband',
        ontvanger: 'leerplicht',
        leeftijd: '12-15',
        gegevens: 'gewoon',
        doel: 'verzuim',
        verzuim: 'ongeoorloofd',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { deler: 'onderwijs' },
        waarom: 'Voor een school is het melden zelfs een plicht.',
      },
    },
  ],
  nagekeken: null,
};
