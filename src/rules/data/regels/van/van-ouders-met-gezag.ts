import type { VanRegel } from '../../types.ts';

export const vanOudersMetGezag: VanRegel = {
  id: 'van-ouders-met-gezag',
  vraag: 'van',
  titel: 'De ouders met gezag beslissen',
  rang: 8,
  als: {},
  dan: { van: ['ouders-met-gezag'] },
  redenen: [
    {
      tekst:
        'Onder 12 jaar beslissen de ouders met gezag. Zijn zij gescheiden, dan spreekt de ouder die ja zegt meestal ook voor de ander. Zegt er één nee, dan is er geen toestemming.',
      bronnen: ['b6-leeftijd', 'b6-gescheiden', 'bw-1:245'],
    },
    {
      tekst:
        'Buiten de hulpverlening blijft dat zo tot 16 jaar. De mening van de jongere telt vanaf 12 steeds meer mee.',
      bronnen: ['nji-leeftijd', 'uavg-5', 'ivrk-12'],
    },
  ],
  twijfel:
    'Bij 12 tot 16 jaar op school zeggen convenant en bijlage 6 dat ouders en jongere de rechten samen uitoefenen. Wij volgen NJi voor wie toestemming geeft en vragen om de jongere te horen.',
  voorbeelden: [
    {
      situatie: 'Een school zonder convenant wil een leerling van 15 bespreken zonder ouders aan tafel.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'casusoverleg',
        leeftijd: '12-15',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        convenant: false,
        aanwezig: false,
        gezag: 'een-ouder',
        toestemmingOuders: 'niet-gevraagd',
      },
      bijna: { wijziging: { gezag: 'voogd' }, waarom: 'Dan beslist de voogd.' },
    },
  ],
  nagekeken: null,
};
