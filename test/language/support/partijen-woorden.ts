/** What people call one another, by what they are as the one who gets to know something. Each asks a jeugdarts, or a mentor. */
export const VRAGEN_JEUGDARTS: readonly (readonly [code: string, namen: string])[] = [
  [
    'onderwijs',
    "rt'er, remedial teacher, lio-stagiair, lerarenondersteuner, taalspecialist, schooldecaan, zc'er, unitleider, verzuimmedewerkster, trajectgroepbegeleider, dorpsschool, slb'er, student support, studentenadministratie, bpv-bureau",
  ],
  [
    'jeugdhulp',
    "gezinsbehandelaar, thuisbegeleidster, ouder- en kindadviseur, sociaal werker, ambulante jongerenwerker, iag'er, videohometrainer, pleegzorgconsulent, wijkteammevrouw, jeugdteamlid",
  ],
  ['leerplicht', "leerplichtmevrouw, doorstroompunt, lp'er, verzuimambtenaar, leerplichtcoach"],
  [
    'samenwerkingsverband',
    'toewijzingscommissie, ppo-adviseur, onderwijszorgconsulent, thuiszitterscoördinator',
  ],
  ['gemeente', 'participatieconsulent, gemeentelijk procesregisseur, indicatiesteller, burgerzaken'],
  ['kinderopvang', "bso'er, pm'ster, houder van het kdv, babyleidster, vve-coördinator"],
  ['jeugdbescherming', 'jeugdgevangenis, jeugdinrichting, gezinsvoogdij-instelling, reclasseringsambtenaar'],
  ['politie', 'jeugdofficier, agente, zedenafdeling'],
  [
    'derde',
    'huisgenoot, klasgenote, bokscoach, coach van het boksen, dansleraar, kinderbijslag, raadsman, onderwijsinspectie, huismeester, overblijfkracht, bijlesleraar, mediator, weekendschool',
  ],
  ['pleegouders', 'pleegmama, gezinshuismoeder, crisispleeggezin'],
];

/** Who writes, by nothing but what they call theirs and what they do: as the one who tells or who gets to know. */
export const WIE_SCHRIJFT: readonly (readonly [code: string, tekst: string])[] = [
  ['onderwijs', 'een van onze derdeklassers blowt. mag ik de huisarts dat vertellen?'],
  ['onderwijs', 'tijdens de gymles zag ik blauwe plekken bij een meisje. mag ik de jeugdarts bellen?'],
  ['onderwijs', 'na het tienminutengesprek vroeg oma mij hoe het gaat. mag ik het zeggen'],
  ['onderwijs', 'wij = vo. mag het wijkteam het verzuim weten'],
  ['onderwijs', 'ik draai groep 3, fysio vraagt hoe het schrijven gaat'],
  ['mbo', "mijn bbl'er komt niet meer, mag ik de rmc bellen"],
  ['mbo', 'bij ons op de opleiding zit een meisje van 17, mag ik het wijkteam bellen'],
  ['mbo', 'stud van 18 in mijn klas is depressief, mag ik de ggz bellen'],
  ['medisch', 'op mijn spreekuur kwam een meisje van 15, mag school dat weten'],
  ['medisch', 'ik heb een kind van 8 in behandeling, juf wil weten hoe het gaat'],
  ['jeugdhulp', 'ik begeleid een gezin waar school veel van wil weten'],
  ['jeugdhulp', 'een jongere die bij ons op de groep woont gaat naar school, docent vraagt hoe hij slaapt'],
  ['jeugdbescherming', 'ik voer de ots uit voor een meisje van 12, school wil weten wat er speelt'],
  ['kinderopvang', 'een peuter op onze groep heeft blauwe plekken, mag ik het cb bellen'],
  ['kinderopvang', 'een van mijn gastkinderen bijt. mag ik het cb bellen'],
  ['leerplicht', 'ik moet proces-verbaal opmaken voor een jongen van 15, mag de school weten waarom'],
  ['gemeente', 'wij moeten een beschikking afgeven en willen van school weten hoe het gaat'],
];

/** A parent who asks and has no authority, because it is said or because the other has it alone; and one who has. */
export const GEZAG_VAN_WIE: readonly (readonly [code: string, tekst: string])[] = [
  ['ouder-zonder-gezag', 'vader staat niet in het gezagsregister en vraagt om het rapport. ik ben mentor'],
  ['ouder-zonder-gezag', 'moeder heeft eenhoofdig gezag. vader belt hoe het met zijn zoon gaat. ik ben juf'],
  ['ouder-zonder-gezag', 'alleen moeder heeft gezag, vader vraagt om de cijfers. mentor'],
  ['ouder-zonder-gezag', 'vader is uit de ouderlijke macht gezet en wil het rapport. mentor'],
  ['ouder-zonder-gezag', 'vader heeft kind erkend maar geen gezag. vraagt om het rapport. mentor'],
  ['ouder-zonder-gezag', 'moeder is haar gezag kwijtgeraakt en wil weten hoe het gaat met haar zoon. mentor'],
  ['ouders', 'moeder heeft eenhoofdig gezag en vraagt hoe het met haar zoon gaat. mentor'],
  ['ouders', 'vader heeft gezag en wil de cijfers. mentor'],
  ['ouders', 'allebei de ouders hebben gezag, vader vraagt om het rapport. mentor'],
];

/** Words that are also something else: nobody is named. */
export const NIEMAND: readonly string[] = [
  'ik zat gisteren in de auto te denken: mag dat eigenlijk?',
  'hij heeft gem 6,5 staan, is dat een probleem?',
  'hij kreeg een klap op zijn rechter been, mag ik dat noteren?',
  'zij was beledigd en de rechten van het kind zijn belangrijk, toch?',
  'het kind woont in een kasteel, is dat bijzonder?',
];
