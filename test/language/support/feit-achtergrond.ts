import type { FeitSleutel } from '../../../src/rules/index.ts';

/** Facts that are only told of on the way, or said of somebody else (`undefined`), and beside them where they are meant. */
export const FEIT_ACHTERGROND: readonly (readonly [
  feit: FeitSleutel,
  waarde: string | boolean | undefined,
  zinnen: readonly string[],
])[] = [
  [
    'herkomst',
    undefined,
    [
      "De ib'er zei dat vader niet meewerkt. Mag ik als smw de huisarts bellen?",
      'De vervoerder heeft me verteld dat er van alles loopt. Mag ik als leerkracht met de jeugdarts overleggen over haar gehoor?',
      'Wij hoorden van leerplicht dat hij eruit ligt. Kan ik als jeugdhulpverlener de school bellen over zijn plan?',
      'De jeugdarts meldde dat zij geen tijd heeft. Mag ik als ib’er het wijkteam bellen over een kind van 8',
      'Moeder hoorde van de school dat er een melding is gedaan. Mag ik als jeugdbeschermer haar uitleg geven',
      'Hij kreeg van de mentor te horen dat hij geschorst is. Mag ik als leerplicht met de school overleggen?',
      'Van de pleegmoeder hoor ik weinig. Mag de voogd mij iets over de achtergrond vertellen?',
      'Zijn oude mentor had al verteld dat ik in beeld ben. Zijn nieuwe teamleider belt wat hij kan verwachten.',
      'We hebben een verzoek gekregen van de huisarts, mag ik dat delen?',
    ],
  ],
  [
    'herkomst',
    'andere-partij',
    [
      'Het wijkteam heeft me verteld dat er schulden zijn. Mag ik dat als ib’er aan de school doorgeven?',
      'De politie zei tegen mij dat de broer vastzit, mag ik dat als mentor aan de decaan zeggen',
      'Wij horen van de ggz dat hij suïcidaal is. Mag ik dat met de mentor delen? zorgco',
      'Onze leerkracht hoorde van de jeugdarts dat een kind epilepsie heeft. De gymleraar vraagt ernaar.',
      'Wij hebben van de school begrepen dat ze denken aan autisme, mag ik dat aan de ggz meegeven? wijkteam',
      'Het verslag is dus eigenlijk van de ggz, mag ik (ib’er) het doorsturen naar de gemeente',
    ],
  ],
  [
    'herkomst',
    'eigen',
    ['Ik heb dit zelf vastgesteld, het komt niet van een ander. Mag ik als jeugdarts bellen?'],
  ],
  [
    'aanwezig',
    undefined,
    [
      'mdo voorbereiden, het wijkteam zit er niet bij. jongen van 16',
      'Zorgoverleg, lpa en politie zitten er ook bij. jongen van 15',
      'mdo gehad, ouders wilden dat niet en de pleegzorg was erbij',
      'Ons mdo: iedereen wil aan tafel over een tiener van 15',
    ],
  ],
  [
    'aanwezig',
    false,
    [
      'mdo over een meisje van 15, ze weet ervan maar schuift zelf niet aan',
      'mdo voorbereiden: ouders weten ervan en komen niet',
      'Overleg voorbereiden, leerplicht schuift aan, ouders niet',
      'Casusoverleg: mag ik dit bespreken nu ouders er niet bij zijn',
    ],
  ],
  [
    'doel',
    undefined,
    [
      'Docenten moeten weten dat een student van 20 schulden heeft, vindt de praktijkopleider ook. Mag ik (slb’er) mijn team inlichten?',
      'Gemeente vraagt mij als schoolleider naar de religie van een gezin. Heeft niks met de hulpvraag te maken.',
      'Ze slaat andere kinderen, mag ik als juf de bso bellen?',
      'Vader zonder gezag wil het IQ-rapport dat ik als schoolpsycholoog maakte.',
      'Student stapt over naar een ander roc, de intaker belt ons als mbo hoe hij was',
    ],
  ],
  [
    'doel',
    'veiligheid',
    [
      'Mag ik de wijkagent bellen over een leerling die dealt op het plein? Het gaat om de veiligheid van de leerlingen',
    ],
  ],
  [
    'noodzakelijk',
    false,
    [
      'Hoe thuis gaat heb ik voor de beschikking helemaal niet nodig, mag de jeugdhulp dat mij sturen?',
      'Mag ik de juf bellen? nodig voor de begeleiding is het ook niet',
    ],
  ],
  ['noodzakelijk', true, ['Mag ik het met de docenten delen, het is nodig anders escaleert het steeds']],
  [
    'noodzakelijk',
    undefined,
    ['Leerplicht belt of een jongen bij ons komt, meer hoeft hij niet te weten. jeugdhulp'],
  ],
  [
    'verzuim',
    'geen',
    [
      'Leerplicht vraagt ons naar een jongen van 13, 0 uur gemist',
      'Over een leerling die hier nooit verzuimt',
    ],
  ],
  ['ots', false, ['OTS is nog maar aangevraagd, niet uitgesproken. Mag ik de jeugdbeschermer inlichten?']],
  ['gezag', 'een-ouder', ['De moeder (enig gezag) wil niet dat de school wat vertelt']],
  ['belang', 'zwaarwegend', ['Ik wil Veilig Thuis bellen. Het is echt gevaarlijk daar.']],
  ['belang', undefined, ['De gymles is gevaarlijk, mag ik de jeugdarts bellen?']],
];
