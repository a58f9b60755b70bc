import type { Intent } from '../../../src/language/types.ts';

/** What somebody wants of the bot, in the words of who sees it for the first time. */
export const BEDOELING_GEBRUIK: readonly (readonly [intent: Intent, zinnen: readonly string[]])[] = [
  [
    'hulp',
    [
      'Wat heb je nodig om mij antwoord te geven, hoe gebruik ik dit ding eigenlijk',
      'aub geef aan hoe je werkt en of wat ik typ bewaard blijft',
      'Ik had het net ingevuld maar nu is het weg, waar vind ik het overzicht met functies?',
      'hoi, wat doet deze chat allemaal',
      'ik ben hier voor het eerst, hoe moet dit',
      'waar kan ik hier iets vragen',
      'kun je even uitleggen hoe het werkt',
      'welke informatie moet ik geven aan jou',
      'kan ik mijn antwoorden nog aanpassen',
      'leg eens uit wat je kan',
      'wordt dit gesprek ergens bewaard?',
      'waar is deze tool voor bedoeld',
      'hoe typ ik mijn vraag het handigst in',
      'help, hoe werkt dit',
      'hoe kom ik terug bij het begin',
      'heb je een lijstje van wat je allemaal kunt',
    ],
  ],
  [
    'delen',
    [
      "Mijn ib'er wil het advies dat je net gaf ook zien, hoe stuur ik dat naar haar",
      'Mag ik dit kaartje doorsturen naar een collega die niet in de chat zit',
      'kan mijn directeur dit ook zien?',
      'stuur het resultaat naar mijn collega',
      'kan ik deze uitkomst mailen naar mijn teamleider',
      'hoe krijg ik dit bij mijn collega',
      'deel dit antwoord met het zorgteam',
      'heb je een linkje naar deze uitkomst',
      'ik wil de uitkomst in onze teams groep plaatsen',
      'is er een knop om dit door te sturen',
      "kun je het advies naar de ib'er doorzetten",
    ],
  ],
  [
    'vastleggen',
    [
      'leg vast dat ik de orthopedagoog niets heb verteld omdat de leerling (15) weigerde',
      'zet dit even in het dossier',
      'graag deze afweging bewaren',
      'wil je noteren dat ouders akkoord zijn',
      'kan ik dit ergens opslaan',
      'maak hier een notitie van voor het dossier',
      'dit moet geregistreerd worden',
      'leg dit besluit vast aub',
    ],
  ],
  [
    'mdo',
    [
      'mdo volgende week voorbereiden, hoe',
      'ik moet een zat organiseren over een leerling, waar begin ik',
      'voor het mdo van een student: wie vraag ik vooraf wat?',
      'ik zit donderdag een overleg voor met school, JGZ en de opvang. Wat moet er op de agenda?',
      'rondetafel inplannen met leerplicht en ggz',
      'help me met het plannen van een casusoverleg',
      'wie moeten er allemaal bij het zorgoverleg komen',
      'agenda voor mdo maken',
    ],
  ],
  [
    'overig',
    [
      'bedankt, top',
      'oke dank je wel, hier kan ik mee verder',
      'test 1 2',
      'ff kijken of ie het doet',
      'wat een weer vandaag',
      'prima, dan weet ik genoeg',
    ],
  ],
];
