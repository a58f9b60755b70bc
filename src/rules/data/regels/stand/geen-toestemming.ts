import type { StandRegel } from '../../types.ts';

export const geenToestemming: StandRegel = {
  id: 'geen-toestemming',
  vraag: 'stand',
  titel: 'Geen toestemming en geen zwaarwegend belang: niet delen',
  rang: 3,
  als: {
    of: [{ begrippen: { standOuders: ['tegen'] } }, { begrippen: { standJeugdige: ['tegen'] } }],
    feiten: { belang: ['geen'] },
    begrippen: { anoniemZolang: ['nee'] },
  },
  dan: { advies: 'niet-delen', maximaal: 'niets' },
  redenen: [
    {
      tekst:
        'Zegt iemand nee van wie toestemming nodig is, trekt die de toestemming in of kun je het niet vragen, dan deel je niet. Eén nee is genoeg.',
      bronnen: ['b6-gescheiden', 'b6-zonder', 'vr-8', 'cv-6'],
    },
  ],
  twijfel:
    'Het servicedocument (2020) laat een school na een nee nog wegen of haar publieke taak het delen toch vraagt. Wij volgen bijlage 6 (2025): zonder zwaarwegend belang geldt het nee.',
  voorbeelden: [
    {
      situatie: 'Ouders willen een onderzoek niet delen met school.',
      feiten: {
        deler: 'gedragswetenschapper',
        ontvanger: 'onderwijs',
        leeftijd: '0-11',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'ouders-samen',
        toestemmingOuders: 'geweigerd',
        belang: 'geen',
      },
      bijna: { wijziging: { toestemmingOuders: 'gegeven' }, waarom: 'Met een ja mag het wel.' },
    },
  ],
  nagekeken: null,
};
