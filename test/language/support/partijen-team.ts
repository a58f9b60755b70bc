/** Who is of the writer's own team, and which school is another one. */

/** Writers with colleagues of theirs as they call them; C in the phrases below. */
export const COLLEAGUES: readonly (readonly [writer: string, code: string, colleagues: readonly string[]])[] =
  [
    [
      'leerkracht groep 5',
      'onderwijs',
      [
        'mijn duo',
        "onze ib'er",
        'mijn intern begeleider',
        'de juf van de parallelklas',
        'onze gymleraar',
        'de leerkracht van groep 6',
        'de andere leerkracht',
        'mijn directeur',
        'onze onderwijsassistent',
        'mijn collega',
        "onze eigen rt'er",
        'de invaljuf',
        'het team',
      ],
    ],
    [
      'mentor 3 vmbo',
      'onderwijs',
      [
        'de gymdocent',
        'zijn vakdocenten',
        'onze zorgcoördinator',
        'mijn teamleider',
        'de andere docenten',
        'alle docenten van klas 3',
        'een andere mentor',
        'onze conciërge',
        'de docentenvergadering',
        'het docententeam',
        'mijn collega',
      ],
    ],
    [
      'jeugdarts',
      'medisch',
      [
        'de assistente van ons team',
        'mijn waarnemer',
        'een collega',
        'de jeugdverpleegkundige van mijn team',
        'mijn teamgenoot',
      ],
    ],
    [
      'wijkteammedewerker',
      'jeugdhulp',
      [
        'mijn teamgenoot',
        'een collega van mijn team',
        'mijn directe collega',
        'de casuïstiekbespreking van ons team',
        'mijn werkbegeleider',
      ],
    ],
    ["smw'er", 'jeugdhulp', ['mijn collega', 'de intervisie', 'mijn leidinggevende', "een collega-smw'er"]],
    [
      "pm'er op een kdv",
      'kinderopvang',
      [
        'mijn vaste collega',
        'de leidster van de babygroep bij ons',
        'onze invalkracht',
        'het team',
        'mijn locatiemanager',
      ],
    ],
    [
      'lpa',
      'leerplicht',
      ['een collega-leerplichtambtenaar', 'mijn vervanger', 'een mede-leerplichtambtenaar'],
    ],
    [
      'consulent bij het swv',
      'samenwerkingsverband',
      ['mijn collega-consulent', 'ons team', 'mijn teamgenoot'],
    ],
    ['jeugdconsulent', 'gemeente', ['mijn collega-consulent', 'mijn teamgenoot', 'ons werkoverleg']],
    ['gezinsvoogd', 'jeugdbescherming', ['mijn collega', 'mijn vervanger', 'ons team']],
    [
      "slb'er",
      'mbo',
      [
        'mijn collega-docenten',
        'het opleidingsteam',
        'mijn teamleider',
        'de andere docenten',
        'mijn opvolger',
      ],
    ],
  ];

/** S tells C of their own team. */
export const TO_TEAM: readonly string[] = [
  'Ik ben {S}. Mag ik {C} vertellen wat er speelt bij een kind van 9?',
  '{S} hier, mag {C} het dossier inzien van een meisje van 12?',
  'Mag ik als {S} met {C} overleggen over een jongen van 10, zonder dat ouders het weten?',
  '{C} wil weten hoe het gaat. Ik ben {S}. Mag ik dat zeggen?',
  'mag ik {C} bijpraten over een meisje dat hij ook begeleidt? {S}',
  'Ik wil {C} een jongen van 13 voorleggen, mag dat als {S}?',
  'wil {C} laten weten dat hij medicijnen slikt, ik ben {S}',
  'Ik ga met verlof, {C} neemt het over en moet alles weten. {S}',
  'De huisarts belde. Mag ik wat hij zei aan {C} doorgeven? Ik ben {S}',
  'een kind van 8 woont in een pleeggezin. mag {C} dat weten? {S}',
];

/** No writer but by what they call theirs: of a school, and told to the team. */
export const SCHOOL_TEAM: readonly string[] = [
  'leerling van 11 met adhd, een collega van de parallelklas neemt mijn klas over, mag die het weten?',
  'Mag ik dit in de docentenvergadering noemen? meisje van 14',
  'Kan het in de teammail aan alle docenten dat een jongen van 15 is geschorst?',
  'Mijn duo wil weten waarom een jongen van 8 bij de psycholoog loopt, mag dat?',
  'mag onze gymleraar weten dat een meisje van 12 een hartafwijking heeft',
  'Alle vakdocenten moeten het weten, gaat om een leerling van 16',
  "Alleen onze eigen rt'er wil ik inlichten en de logopedist niet, jongen van 8",
  'Volgend jaar krijgt een andere leerkracht haar in de klas. Mag ik die vertellen wat er was? Ze is 9',
  'Wil het delen met de leerkracht die hem volgend jaar in de klas krijgt, jongen van 7 uit mijn groep',
  'mag ik haar volgende juf op onze school vertellen dat ze mishandeld is? ze zit nu bij mij in groep 4',
];

/** Schools that are others, as a school calls them; N in the phrases below. */
export const OTHER_SCHOOLS: readonly string[] = [
  'een vso-school in de buurt',
  'een cluster 4-school',
  'een school van een ander bestuur',
  'een ander schoolbestuur',
  'de middelbare school',
  'het vmbo',
  'de brugklasmentor',
  'zijn nieuwe school',
  'de vorige school',
  'de school waar zijn broertje op zit',
  'een school voor speciaal onderwijs',
  'de praktijkschool',
  'de nieuwe juf van haar nieuwe school',
  'het sbo',
];
export const SCHOOLS: readonly string[] = [
  "ib'er op een basisschool",
  'leerkracht groep 8',
  'zorgcoördinator',
  'mentor',
];
/** S, of a school, tells N. */
export const TO_OTHER_SCHOOL: readonly string[] = [
  'Ik ben {S}. {N} vraagt naar een jongen van 11, mag ik iets zeggen?',
  '{N} wil weten waarom hij bij ons weg is. {S}',
  'mag ik {N} het dossier sturen van een meisje van 12? {S}',
  '{S} hier. {N} belt over een leerling die daar misschien geplaatst wordt',
  'Mag ik als {S} met {N} praten over een leerling van 10?',
  'we willen een leerling aanmelden bij {N}, mag ik vast vertellen wat er speelt? {S}',
];
/** The next school, told by somebody who works at none; N as below. */
export const NEXT_SCHOOLS: readonly string[] = [
  'zijn nieuwe school',
  'de school waar hij straks begint',
  'een school die hem misschien wil plaatsen',
  'de beoogde school',
  'zijn toekomstige basisschool',
  'de nieuwe school voor speciaal onderwijs',
  'de vervolgschool',
];
export const TO_NEXT_SCHOOL: readonly string[] = [
  'Mag ik als {S} {N} inlichten over een jongen?',
  '{N} vraagt om zijn dossier. Ik ben {S}',
  'Ik ben {S} en wil {N} vast vertellen wat er speelt',
];
/** A school asks to know of the school before: seen from there it is another one. */
export const FROM_LAST_SCHOOL: readonly string[] = [
  'Wij zijn de nieuwe school van een meisje van 10. Mag haar oude school ons vertellen waarom ze weg moest?',
  'Ik ben mentor van een jongen die sinds maart bij ons zit. Mag ik zijn vorige school bellen over zijn gedrag?',
  "ib'er, mag de vorige school van een leerling die al een jaar bij ons zit vertellen wat er toen was?",
  'Zijn oude school heeft een verslag over hem. Hij zit nu bij mij in de klas, mogen zij dat sturen? mentor',
];
