import type { WegRegel } from '../../../types.ts';

export const oudersVerzuim1617: WegRegel = {
  id: 'ouders-verzuim-16-17',
  vraag: 'weg',
  titel: 'Ouders van een 16- of 17-jarige mogen over verzuim worden ingelicht',
  rang: 8.1,
  als: {
    feiten: {
      ontvanger: ['ouders'],
      leeftijd: ['16-17'],
      doel: ['verzuim'],
      deler: ['onderwijs', 'mbo', 'leerplicht'],
    },
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'verzuimgegevens' },
  redenen: [
    {
      tekst:
        'Over verzuim mag je de ouders van een minderjarige inlichten zonder toestemming van de jongere. Meldt de school het verzuim, dan moeten de ouders het daarvóór weten. Alleen over het verzuim, niet over iets anders dat de jongere niet gedeeld wil zien.',
      bronnen: ['sd-casus7'],
    },
    {
      tekst: 'Praat eerst met de jongere zelf. Benader ouders niet buiten de jongere om.',
      bronnen: ['sd-casus7'],
    },
  ],
  twijfel:
    'Staat in het eigen verzuimprotocol dat de student moet instemmen, dan gaat dat protocol voor. Dat is geen feit in deze regels; het antwoord zegt het erbij.',
  voorbeelden: [
    {
      situatie: 'Een mbo-school vertelt de ouders van een 17-jarige over het verzuim.',
      feiten: {
        deler: 'mbo',
        ontvanger: 'ouders',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'verzuim',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { doel: 'ondersteuning' },
        waarom: 'Over andere dingen beslist een 16- of 17-jarige zelf.',
      },
    },
  ],
  nagekeken: null,
};
