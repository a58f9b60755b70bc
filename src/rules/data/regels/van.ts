import type { VanRegel } from '../types.ts';

/** Whose consent, under the school rule and under secrecy. */
export const vanRegels: readonly VanRegel[] = [
  {
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
  },
  {
    id: 'van-jeugdige-16',
    vraag: 'van',
    titel: 'Vanaf 16 jaar beslist de jongere zelf',
    rang: 2,
    als: { feiten: { leeftijd: ['16-17', '18+'] } },
    dan: { van: ['jeugdige'] },
    redenen: [
      {
        tekst: 'Vanaf 16 jaar geeft de jongere zelf toestemming. De ouders hoeven niet in te stemmen.',
        bronnen: ['b6-leeftijd', 'nji-leeftijd', 'uavg-5', 'bw-7:447'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een jongere van 16 stemt in dat de jeugdhulp met school praat.',
        feiten: {
          deler: 'jeugdhulp',
          ontvanger: 'onderwijs',
          leeftijd: '16-17',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          wilsonbekwaam: false,
          toestemmingJeugdige: 'gegeven',
        },
        bijna: { wijziging: { leeftijd: '12-15' }, waarom: 'Onder 16 beslissen ouders mee.' },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'van-voogd-en-jeugdige',
    vraag: 'van',
    titel: '12 tot 16 jaar in de hulpverlening: de voogd én de jongere',
    rang: 3,
    als: {
      feiten: { leeftijd: ['12-15'], wilsonbekwaam: [false], gezag: ['voogd'] },
      begrippen: { regime: ['geheim'] },
    },
    dan: { van: ['voogd', 'jeugdige'] },
    redenen: [
      {
        tekst:
          'In de hulpverlening stemmen bij 12 tot 16 jaar de jongere en de wettelijk vertegenwoordiger allebei in. De voogd staat hier op de plaats van de ouders.',
        bronnen: ['b6-leeftijd', 'nji-zonder-gezag', 'jw-7.3.4', 'bw-7:447'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een jeugdhulpverlener wil school inlichten; jongere van 14 met een voogd.',
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
          gezag: 'voogd',
          toestemmingOuders: 'gegeven',
          toestemmingJeugdige: 'gegeven',
        },
        bijna: { wijziging: { leeftijd: '0-11' }, waarom: 'Onder 12 beslist de voogd alleen.' },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'van-beide-ouders-en-jeugdige',
    vraag: 'van',
    titel: '12 tot 16 jaar in de hulpverlening, gescheiden ouders: beide ouders én de jongere',
    rang: 4,
    als: {
      feiten: {
        leeftijd: ['12-15'],
        wilsonbekwaam: [false],
        gezag: ['ouders-gescheiden'],
        gescheidenUitzondering: [true],
      },
      begrippen: { regime: ['geheim'] },
    },
    dan: { van: ['beide-ouders', 'jeugdige'] },
    redenen: [
      {
        tekst:
          'Bij 12 tot 16 jaar stemmen ouders en jongere allebei in. En omdat dit de andere ouder raakt, daar gevoelig ligt of grote gevolgen heeft, vraag je beide ouders zelf.',
        bronnen: ['b6-leeftijd', 'b6-gescheiden', 'bw-1:251', 'jw-7.3.4', 'bw-7:447'],
      },
    ],
    voorbeelden: [
      {
        situatie:
          'Een orthopedagoog wil de ggz bellen over een leerling van 14; bij vader ligt het gevoelig.',
        feiten: {
          deler: 'gedragswetenschapper',
          ontvanger: 'medisch',
          leeftijd: '12-15',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          wilsonbekwaam: false,
          gezag: 'ouders-gescheiden',
          gescheidenUitzondering: true,
          toestemmingOuders: 'gegeven',
          toestemmingJeugdige: 'gegeven',
        },
        bijna: {
          wijziging: { gescheidenUitzondering: false },
          waarom: 'Zonder uitzondering mag je afgaan op de ouder die ja zegt.',
        },
      },
    ],
    nagekeken: null,
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
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
  },
];
