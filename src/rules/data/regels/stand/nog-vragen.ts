import type { StandRegel } from '../../types.ts';

export const nogVragen: StandRegel = {
  id: 'nog-vragen',
  vraag: 'stand',
  titel: 'Nog niet iedereen gevraagd: vraag eerst toestemming',
  rang: 5,
  als: {},
  dan: { advies: 'vraag-toestemming', maximaal: 'niets' },
  redenen: [
    {
      tekst:
        'Er is nog geen toestemming van iedereen van wie die nodig is. Vraag die zodra duidelijk is dat delen nodig is. Zwijgen is geen ja.',
      bronnen: ['cv-6', 'b6-toestemming', 'sd-toestemming', 'avg-7'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Ouders van een leerling van 14 stemden in, de jongere is nog niet gevraagd.',
      feiten: {
        deler: 'jeugdhulp',
        ontvanger: 'onderwijs',
        leeftijd: '12-15',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        gezag: 'ouders-samen',
        toestemmingOuders: 'gegeven',
        toestemmingJeugdige: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { toestemmingJeugdige: 'gegeven' },
        waarom: 'Nu is iedereen gevraagd en akkoord.',
      },
    },
  ],
  nagekeken: null,
};
