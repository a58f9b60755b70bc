/** Who plays which part, where the parties are plain but the sentence turns them round: asked to do something, left out, told as "haar". */

/** S writes and asks O to do something: O gets to know whom it is about. */
export const ENGAGES: readonly string[] = [
  'Ik wil {O} vragen om eens met een jongen van 14 te praten. Mag ik zijn naam doorgeven? {S}',
  'Mag ik {O} vragen om bij een gezin langs te gaan? ik ben {S}',
  '{S} hier. Wij willen {O} verzoeken contact op te nemen met ouders. Moeten die dat eerst weten?',
  'kan ik {O} vragen mee te kijken naar een kind van 6, of moet moeder dat goedvinden? {S}',
  'Als {S} zou ik {O} willen vragen of ze haar kunnen zien. Mag ik zeggen om wie het gaat?',
  'Moet ik toestemming hebben om {O} te vragen een meisje van 12 uit te nodigen? {S}',
  'wil {O} vragen of zij op huisbezoek kunnen gaan, kan ik het adres geven? {S}',
  'Mag ik {O} inschakelen voor een jongen van 16? {S}',
  'Ik vraag {O} om een kind eens te onderzoeken. Mag ik dan vertellen wat ik zie? {S}',
  '{S}: we willen {O} erbij halen voor een meisje van 10, mag dat met naam?',
  'Ik wil graag dat {O} een keer met hem praat. Moet ik zijn ouders bellen voor ik zijn naam geef? {S}',
  'Aanmelden bij {O}, kan ik dat als {S} doen zonder dat ouders het weten?',
];

/** S writes and tells O, in other turns of phrase. */
export const TURNS_TO: readonly string[] = [
  'Er staat iemand van {O} voor de deur met vragen over een jongen van 11. {S}',
  'een mevrouw van {O} belt mij, {S}, of een meisje van 6 vaak moe is',
  'Morgen zit ik met {O} om tafel over een meisje van 10. mag ik haar naam noemen? {S}',
  'Ik hoorde van {B} dat het thuis misgaat. Mag ik dat als {S} met {O} bespreken?',
  'Mag ik wat {B} mij vertelde doorgeven aan {O}? {S}',
  '{O} wil van mij als {S} een vragenlijst terug. Mag ik die invullen?',
  'met wie mag ik als {S} praten over een kind met blauwe plekken? ik dacht aan {O}',
  'Wij krijgen van {O} de vraag of er zorgen zijn. {S}',
  'moet ik wachten op de handtekening van vader voor ik {O} terugbel? {S}',
  'Op verzoek van ouders bel ik {O}, maar wat mag ik zeggen over de andere kinderen? {S}',
  'Moeder vraagt of ik als {S} met {O} wil praten over haar dochter van 5',
  'Ik wil het verslag dat ik van {B} kreeg doorsturen aan {O}. {S}',
  '{O} kwam bij mij als {S} met de vraag waarom hij zo stil is',
  'Mag {O} bij ons komen kijken naar een kind van 9? {S}',
];

/** S writes and hears it from O, of whom it is told what they do for the young person. */
export const WHO_COMES_THERE: readonly string[] = [
  'Kan {O} die bij een kind van 14 thuis komt aan mij als {S} vertellen hoe het daar gaat?',
  'Mag {O} waar een jongen van 9 heen gaat mij als {S} vertellen wat er speelt?',
  'Zou {O} die een meisje begeleidt met mij ({S}) mogen bespreken hoe het gaat?',
  'Mag {O}, die het gezin al jaren kent, aan ons doorgeven wat er aan de hand is? wij zijn {S}',
  'Is het goed als {O} mij als {S} op de hoogte houdt?',
  'Mag wat {O} weet met mij gedeeld worden? Ik ben {S}',
  'wil als {S} van {O} van een jongen horen wanneer hij er was',
  'zou als {S} van {O} willen weten hoe ze in de groep is',
  'mag {O} ons vertellen waarom hij vorig jaar wegbleef? {S} hier',
  'kan {O} ons zeggen wat er is met een meisje van 12? {S} hier, ze is er nu gewoon',
  'Ik wil bellen met {O} waar een kind vorig jaar was, zij weten tenminste wat er was. {S}',
  'Wil even informeren bij {O} hoe het vroeger ging, ben {S}',
  'Zou graag {O} bellen om te vragen hoe zij het deden. {S}',
  'Kan {O} die haar behandelt mij, haar {S}, zeggen of ze vooruitgaat?',
  '{O} wil graag een overdracht doen met mij. Ik ben {S}',
  '{O} heeft gebeld dat er iets gebeurd is. Mogen wij weten wat? {S}',
  'Ik vraag {O} om het verslag van een meisje van 14, ik ben {S}',
  'Ik heb een jongen van 15 aangemeld bij {O}. Laten ze mij weten of hij is geweest? {S}',
  '{O} wil ons niets vertellen, mag ik hun collega bellen? wij zijn {S}',
  '{O} weigert ons te vertellen hoe het gaat. Mag dat? Ik ben {S}',
  'Er zit bij {O} een dossier over een jongen van 16. Mag ik dat inzien als {S}?',
  'Mag ik als {S} bij {O} checken of hij echt ziek is?',
  'Mag {O} terugkoppelen aan mij hoe de gesprekken lopen? ({S})',
];

/** S writes and tells O; B is left out. */
export const LEFT_OUT: readonly string[] = [
  'Ik wil {B} niet inlichten maar wel {O}. Is daar toestemming voor nodig? {S}',
  'niet {B} maar {O} wil ik bellen over een kind van 6, ben {S}',
  '{B} hoeft het niet te weten, {O} wel. Mag ik dat vertellen? {S}',
  '{B} wil ik er niet bij hebben, wel wil ik {O} iets zeggen over een gezin. {S}',
  'Ik ga het niet aan {B} vertellen, alleen aan {O}. Mag dat? {S}',
  'Wij willen niet {B} informeren maar alleen {O}. Ik ben {S}',
  '{B} sla ik over, ik wil het direct aan {O} doorgeven. {S}',
  'liever {O} dan {B} inlichten over een jongen van 15, kan dat? {S}',
  'Mag ik {O} iets vertellen dat {B} niet mag weten? {S}',
  '{S} hier. In plaats van {B} wil ik {O} bellen.',
  'Kan ik {O} inlichten zonder dat {B} het hoort? ik ben {S}',
  'Met {B} deel ik niets, met {O} wel een klein stukje. Mag dat? {S}',
];

/** S writes and tells parents, who are spoken of as "ze", "haar", "hem". */
export const AS_THEM: readonly string[] = [
  'De ouders van een jongen van 17 weten nog niet dat hij weg is. Mag ik ze dat melden terwijl hij daar tegen is? {S}',
  'Ouders van een meisje van 15 hebben geen idee. Mag ik hun dat laten weten? {S}',
  'Hij blowt en zijn moeder heeft daar nooit iets van gehoord. Ik wil haar bellen ({S}). mag dat als hij dat niet wil?',
  'Vader heeft niks in de gaten. Mag ik hem bellen? {S}',
  '{S}. Haar moeder weet van niks, mag ik haar inlichten als zij nee zegt?',
  'pa en ma werken allebei. mag ik ze vertellen dat hij hele dagen thuis zit? {S}',
  'Ik ben {S} en moeder is ongerust en belt steeds. Hij is 16 en wil niet dat ik haar iets vertel.',
  'Ben ik als {S} verplicht het hun te vertellen? Ouders van dit meisje (14) weten nergens van.',
  'Zijn ouders merken niks. Moeten zij het van ons horen? wij zijn {S}',
  'De moeder van een jongen van 17 weet niet dat hij gestopt is. Kan ik haar dat zeggen? {S}',
  '{S}, ouders bellen, jongen 15 wil niet',
  '{S} -> ouders inlichten, meisje 17 zegt nee',
  'Een vader staat bij mij op de stoep over zijn zoon van 14. Wat mag ik tegen hem zeggen als {S}?',
  'Mag ik als {S} aan pa en ma vertellen wat ze mij vertelde? Zij wil dat niet.',
  'Hij wil niet dat ik zijn vader bel, maar ik vind dat die het moet weten. {S}',
  'Ouders horen alles als laatste. Mag ik hen nu inlichten? {S}',
];

/** S writes and tells O; parents are asked, or not, and told nothing. */
export const PARENTS_ASKED: readonly string[] = [
  'Mag ik {O} bellen als ouders dat niet willen? {S}',
  'Ouders heb ik nog niet gebeld. Mag ik {O} al inlichten? {S}',
  'Moeder zegt nee, vader is niet bereikbaar. Kan ik {O} iets vertellen? {S}',
  'Ik heb haar moeder gesproken, zij vindt het goed dat ik {O} bel. {S}',
  'Moet ik ze vragen of ik {O} mag inlichten? Ouders zijn gescheiden. {S}',
  'Zijn ouders willen niet dat ik hem met {O} bespreek. {S}',
  'mogen we het dossier doorsturen naar {O} als ouders dat niet willen? wij zijn {S}',
  'Mag ik {O} haar naam geven of moet ik ouders eerst bellen? {S}',
  'vader weet van niks en moeder is tegen. {O} belt, mag ik ze iets zeggen? {S}',
  'Ouders weten van niks. Mag ik met {O} overleggen zonder het ze te zeggen? {S}',
  'Zijn moeder wil niet dat ik het met {O} bespreek, ik heb haar twee keer gebeld. {S}',
  'Moeten ouders het weten voor ik {O} inschakel? {S}',
];

/** G is where the writer works, named as such; O has it. */
export const OURS_NEEDS: readonly string[] = [
  'Voor het plan heeft {G} informatie nodig van {O} over een meisje van 9. Ik werk bij {G}.',
  '{G} wil van {O} weten hoe het gaat. Ik zit zelf bij {G}.',
  'Ik ben van {G}. Voor de aanvraag hebben wij stukken nodig van {O}.',
  'voor een passende plek moet {G} weten wat {O} gezien heeft. ik werk bij {G}, mogen we dat vragen?',
];
/** G is where the writer works; O asks there. */
export const OURS_GIVES: readonly string[] = [
  'Kan {O} van ons als {G} krijgen wat er getest is?',
  'Mag {O} van ons als {G} horen wie er nog niet was?',
  '{O} heeft voor het plan informatie nodig van {G}. Ik werk bij {G}.',
  'een mevrouw aan de telefoon, van {O}, wil van {G} weten of een jongen te laat komt. ik werk bij {G}',
  '{O} wil dat {G} vertelt hoe het gaat. Wij zijn van {G}, moet dat?',
];
/** Where somebody may work, as they name it. */
export const PLACES: readonly (readonly [words: string, code: string])[] = [
  ['de gemeente', 'gemeente'],
  ['het wijkteam', 'jeugdhulp'],
  ['het swv', 'samenwerkingsverband'],
  ['de ggz', 'medisch'],
  ['het kdv', 'kinderopvang'],
  ['de basisschool', 'onderwijs'],
  ['het roc', 'mbo'],
  ['leerplicht', 'leerplicht'],
];

/** By what the writer calls the young person it shows where they work; nothing else says so. */
export const HINTS: readonly (readonly [words: string, code: string])[] = [
  ['een leerling uit groep 4', 'onderwijs'],
  ['een jongen uit mijn klas', 'onderwijs'],
  ['een student van mij', 'mbo'],
  ['een peuter van onze groep', 'kinderopvang'],
  ['een patiënt van mij', 'medisch'],
  ['een cliënt van ons', 'jeugdhulp'],
];
/** H writes and tells O. */
export const HINTED_TELLS: readonly string[] = [
  'Mag ik met {O} bellen over {H}?',
  'Mag {O} van mij horen hoe het gaat met {H}?',
  'mijn duo en ik willen {O} mailen over {H}',
  'Samen met mijn collega wil ik {O} vertellen wat er speelt bij {H}',
  'Er staat iemand van {O} voor de deur over {H}, wat mag ik zeggen?',
  '{O} vraagt hoe het gaat met {H}',
];
/** H writes and hears it from O. */
export const HINTED_HEARS: readonly string[] = [
  'Mag {O} mij vertellen hoe het gaat met {H}?',
  'Wil even informeren bij {O} waar {H} vandaan komt',
  'Ik wil bellen met {O} waar {H} vorig jaar was, om te vragen wat hielp',
  'Kan {O} waar {H} heen gaat aan mij doorgeven hoe het loopt?',
  'Graag zou ik van {O} horen wat er is met {H}',
];

/** O tells T; the writer works at G and has no part in it. */
export const LOOKS_ON: readonly string[] = [
  '{O} wil gegevens naar {T} sturen. Ik werk bij {G}, kan dat zo?',
  '{O} wil {T} inlichten over een meisje van 9. Ik zit bij {G} en vraag me af of dat mag',
  'Mag {O} een lijst met namen mailen naar {T}? Ik ben zelf van {G} en twijfel',
  'Ik zit bij {G}. {O} heeft {T} verteld wat er thuis speelt. Mocht dat?',
];

/** Of one kind each. */
export const EACH_OF_ITS_KIND: readonly (readonly [tekst: string, deler: string, ontvanger: string])[] = [
  [
    'Ik ben orthopedagoog van een paar basisscholen. Het vmbo vraagt mijn verslag',
    'gedragswetenschapper',
    'andere-school',
  ],
  [
    'Als schoolpsycholoog van de basisschool heb ik een jongen van 11 getest. De vo-school vraagt de uitslag.',
    'gedragswetenschapper',
    'andere-school',
  ],
  ['Ik werk bij het swv als orthopedagoog. De school wil mijn verslag', 'gedragswetenschapper', 'onderwijs'],
  [
    'Alle docenten moeten weten dat een meisje uit 3 havo een pinda-allergie heeft. Mag dat in de mail?',
    'onderwijs',
    'eigen-team',
  ],
  ['Mag ik in de mentorenvergadering vertellen dat een leerling is opgepakt?', 'onderwijs', 'eigen-team'],
  [
    'Een collega van de parallelklas neemt mijn groep over, mag die weten van de adhd van een leerling?',
    'onderwijs',
    'eigen-team',
  ],
  [
    'mag ik aan de leerkracht die hem na de zomer krijgt vertellen dat hij medicijnen slikt? groep 4',
    'onderwijs',
    'eigen-team',
  ],
  [
    'Mag ik mijn notities geven aan een teamgenoot die hetzelfde gezin begeleidt? gezinscoach',
    'jeugdhulp',
    'eigen-team',
  ],
  [
    'Een teamgenoot binnen ons wijkteam doet hetzelfde gezin. Mag die mijn dossier lezen?',
    'jeugdhulp',
    'eigen-team',
  ],
  [
    'Ik ben jeugdverpleegkundige. Mag de andere jeugdverpleegkundige van ons team meelezen?',
    'medisch',
    'eigen-team',
  ],
  [
    'Een leerling is vorig jaar naar een andere middelbare gegaan. Die school wil nu van ons weten of hij gepest werd.',
    'onderwijs',
    'andere-school',
  ],
  ['leerling groep 8 gaat naar de havo. mag het dossier mee?', 'onderwijs', 'andere-school'],
  [
    'Wij willen de Raad verzoeken om een onderzoek. Mag mijn verslag mee? gezinsbegeleider',
    'jeugdhulp',
    'raad',
  ],
  [
    'ik wil bij de raad een verzoek tot onderzoek doen over een jongen die ik begeleid, ben jeugdhulpverlener',
    'jeugdhulp',
    'raad',
  ],
  [
    'een meneer van jeugdzaken van de gemeente wil weten of een jongen van 9 vaak te laat komt, ik sta voor groep 6',
    'onderwijs',
    'gemeente',
  ],
  [
    'Er belt een mevrouw van de gemeente (toegang) over een kind uit mijn klas. De directeur zegt dat het mag',
    'onderwijs',
    'gemeente',
  ],
  [
    'ik val in bij de kleuters en een dame van het wijkteam wil weten of een kind genoeg eet',
    'onderwijs',
    'jeugdhulp',
  ],
  [
    'Ik vervang de juf van groep 8 en er staat iemand van jeugdbescherming voor de deur',
    'onderwijs',
    'jeugdbescherming',
  ],
  [
    'Als gezinsregisseur bij de gemeente wil ik het verslag van de jeugdarts doorsturen naar het swv',
    'gemeente',
    'samenwerkingsverband',
  ],
  [
    'ik ben mentor en wil het verslag dat ik van de ggz kreeg doorsturen aan leerplicht',
    'onderwijs',
    'leerplicht',
  ],
  ['vader heeft geen gezag en wil het rapport. juf groep 4', 'onderwijs', 'ouder-zonder-gezag'],
  [
    'Een moeder zonder gezag belt het kdv voor foto’s van haar kind. Mag de leidster die sturen?',
    'kinderopvang',
    'ouder-zonder-gezag',
  ],
  [
    'De moeder is uit het gezag gezet, er is een voogd. Ze vraagt de juf hoe het gaat. Mag die wat zeggen?',
    'onderwijs',
    'ouder-zonder-gezag',
  ],
];
