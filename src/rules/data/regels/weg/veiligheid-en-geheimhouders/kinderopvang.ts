import type { WegRegel } from '../../../types.ts';

export const kinderopvang: WegRegel = {
  id: 'kinderopvang',
  vraag: 'weg',
  titel: 'De kinderopvang deelt met toestemming van de ouders',
  rang: 12,
  als: { feiten: { deler: ['kinderopvang'] } },
  dan: { toestemming: 'nodig', regime: 'school' },
  redenen: [
    {
      tekst:
        'De kinderopvang heeft geen wettelijke taak om informatie te delen zoals een school die heeft. Zij deelt met toestemming van de ouders en is daar open over.',
      bronnen: ['cv-4.6'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een kinderdagverblijf meldt een peuter aan bij het loket.',
      feiten: {
        deler: 'kinderopvang',
        ontvanger: 'casusoverleg',
        leeftijd: '0-11',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'ouders-samen',
        toestemmingOuders: 'gegeven',
      },
      bijna: {
        wijziging: { ontvanger: 'eigen-team' },
        waarom: 'Binnen het eigen team is geen toestemming nodig.',
      },
    },
  ],
  nagekeken: null,
};
