import type { VanRegel } from '../../types.ts';

export const vanOudersEnJeugdige: VanRegel = {
  id: 'van-ouders-en-jeugdige',
  vraag: 'van',
  titel: '12 tot 16 jaar in de hulpverlening: de ouders met gezag én de jongere',
  rang: 5,
  als: { feiten: { leeftijd: ['12-15'], wilsonbekwaam: [false] }, begrippen: { regime: ['geheim'] } },
  dan: { van: ['ouders-met-gezag', 'jeugdige'] },
  redenen: [
    {
      tekst:
        'In de hulpverlening stemmen bij 12 tot 16 jaar de jongere en de ouders met gezag allebei in. Eén van beide is niet genoeg.',
      bronnen: ['b6-leeftijd', 'jw-7.3.4', 'bw-7:447'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een schoolpsycholoog wil onderzoek inbrengen over een leerling van 13.',
      feiten: {
        deler: 'gedragswetenschapper',
        ontvanger: 'casusoverleg',
        leeftijd: '12-15',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        gezag: 'ouders-samen',
        toestemmingOuders: 'niet-gevraagd',
        toestemmingJeugdige: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { wilsonbekwaam: true },
        waarom: 'Kan de jongere het niet overzien, dan beslissen de ouders.',
      },
    },
  ],
  nagekeken: null,
};
