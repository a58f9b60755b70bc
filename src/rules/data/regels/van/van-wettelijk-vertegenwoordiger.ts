import type { VanRegel } from '../../types.ts';

export const vanWettelijkVertegenwoordiger: VanRegel = {
  id: 'van-wettelijk-vertegenwoordiger',
  vraag: 'van',
  titel: 'Vanaf 16 jaar en wilsonbekwaam: de wettelijk vertegenwoordiger',
  rang: 1,
  als: { feiten: { leeftijd: ['16-17', '18+'], wilsonbekwaam: [true] } },
  dan: { van: ['wettelijk-vertegenwoordiger'] },
  redenen: [
    {
      tekst:
        'Kan de jongere dit niet zelf overzien, of is er een curator of mentor, dan beslist de wettelijk vertegenwoordiger. Bij 16 en 17 jaar is dat wie het gezag heeft, vanaf 18 de curator of mentor. Betrek de jongere zo veel als kan.',
      bronnen: ['sd-reglement-15', 'bw-7:465', 'jw-7.3.15', 'bw-1:381'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een student van 19 staat onder curatele en een stagebedrijf wil iets weten.',
      feiten: {
        deler: 'mbo',
        ontvanger: 'derde',
        leeftijd: '18+',
        gegevens: 'gewoon',
        doel: 'stage',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: true,
        toestemmingOuders: 'gegeven',
      },
      bijna: { wijziging: { wilsonbekwaam: false }, waarom: 'Wie het zelf kan overzien, beslist zelf.' },
    },
  ],
  nagekeken: null,
};
