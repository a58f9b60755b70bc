import type { WegRegel } from '../../../types.ts';

export const eigenTeamGedragswetenschapper: WegRegel = {
  id: 'eigen-team-gedragswetenschapper',
  vraag: 'weg',
  titel: 'Een gedragswetenschapper van school heeft ook tegenover collega’s zwijgplicht',
  rang: 7.1,
  als: { feiten: { ontvanger: ['eigen-team'], deler: ['gedragswetenschapper'] } },
  dan: { toestemming: 'nodig', regime: 'geheim' },
  redenen: [
    {
      tekst:
        'Een psycholoog of pedagoog van school is gebonden aan de eigen beroepscode. Collega’s zijn voor de zwijgplicht gewoon anderen: zij horen het pas met toestemming.',
      bronnen: ['vr-6', 'code-nip', 'code-nvo', 'b6-beroepsgeheim'],
    },
  ],
  voorbeelden: [
    {
      situatie:
        'De schoolpsycholoog wil de mentor vertellen wat uit het onderzoek van een leerling van 10 kwam.',
      feiten: {
        deler: 'gedragswetenschapper',
        ontvanger: 'eigen-team',
        leeftijd: '0-11',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'ouders-samen',
        toestemmingOuders: 'niet-gevraagd',
      },
      bijna: { wijziging: { deler: 'onderwijs' }, waarom: 'Een leerkracht heeft geen beroepsgeheim.' },
    },
  ],
  nagekeken: null,
};
