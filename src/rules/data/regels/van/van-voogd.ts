import type { VanRegel } from '../../types.ts';

export const vanVoogd: VanRegel = {
  id: 'van-voogd',
  vraag: 'van',
  titel: 'Is er een voogd, dan beslist de voogd',
  rang: 6,
  als: { feiten: { gezag: ['voogd'] } },
  dan: { van: ['voogd'] },
  redenen: [
    {
      tekst:
        'Een voogd beslist zoals een ouder met gezag. Ouders zonder gezag en pleegouders geven geen toestemming.',
      bronnen: ['nji-zonder-gezag', 'bw-1:245', 'b6-leeftijd'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'De gemeente wil details van de jeugdhulp over een kind met een voogd.',
      feiten: {
        deler: 'jeugdhulp',
        ontvanger: 'gemeente',
        leeftijd: '0-11',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'voogd',
        toestemmingOuders: 'niet-gevraagd',
      },
      bijna: { wijziging: { gezag: 'een-ouder' }, waarom: 'Dan beslist de ouder met gezag.' },
    },
  ],
  nagekeken: null,
};
