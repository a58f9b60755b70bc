import type { WegRegel } from '../../../types.ts';

export const oudersMetGezagInlichten: WegRegel = {
  id: 'ouders-met-gezag-inlichten',
  vraag: 'weg',
  titel: 'Ouders met gezag over een kind jonger dan 16 mogen worden ingelicht',
  rang: 8.3,
  als: {
    feiten: { ontvanger: ['ouders'] },
    of: [
      { feiten: { leeftijd: ['0-11', '12-15'] } },
      { feiten: { leeftijd: ['16-17'], wilsonbekwaam: [true] } },
    ],
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Ouders met gezag oefenen de rechten van hun kind uit tot 16 jaar, en tot 18 jaar als de jongere het zelf niet kan overzien. Zij zijn geen buitenstaander. Denk bij 12 jaar en ouder ook aan wat de jongere zelf wil.',
      bronnen: ['b6-leeftijd', 'jw-7.3.11', 'bw-7:457', 'uavg-5'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een jeugdverpleegkundige vertelt de ouders van een kind van 8 wat uit het onderzoek kwam.',
      feiten: {
        deler: 'medisch',
        ontvanger: 'ouders',
        leeftijd: '0-11',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { ontvanger: 'ouder-zonder-gezag' },
        waarom: 'Een ouder zonder gezag heeft niet dezelfde rechten.',
      },
    },
  ],
  nagekeken: null,
};
