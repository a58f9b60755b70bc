import type { VanRegel } from '../../types.ts';

export const vanBeideOuders: VanRegel = {
  id: 'van-beide-ouders',
  vraag: 'van',
  titel: 'Gescheiden ouders en een uitzondering: vraag beide ouders',
  rang: 7,
  als: { feiten: { gezag: ['ouders-gescheiden'], gescheidenUitzondering: [true] } },
  dan: { van: ['beide-ouders'] },
  redenen: [
    {
      tekst:
        'Meestal mag je ervan uitgaan dat de ouder die ja zegt, dat ook namens de andere ouder doet. Dat geldt niet als delen grote gevolgen kan hebben, over die ouder gaat, of daar gevoelig ligt. Dan vraag je beide ouders zelf.',
      bronnen: ['b6-gescheiden', 'bw-1:251'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'De informatie over een kind van 9 gaat ook over de andere ouder.',
      feiten: {
        deler: 'jeugdhulp',
        ontvanger: 'onderwijs',
        leeftijd: '0-11',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'ouders-gescheiden',
        gescheidenUitzondering: true,
        toestemmingOuders: 'een-van-twee',
      },
      bijna: {
        wijziging: { gescheidenUitzondering: false },
        waarom: 'Zonder uitzondering is één ouder in de regel genoeg.',
      },
    },
  ],
  nagekeken: null,
};
