/** Who is named in a message and takes no part: told before or behind what is asked. */

/** Others who may stand around a question. */
export const BYSTANDERS: readonly (readonly [words: string, code: string])[] = [
  ['de huisarts', 'medisch'],
  ['de buurvrouw', 'derde'],
  ['het wijkteam', 'jeugdhulp'],
  ['zijn oma', 'derde'],
  ['de school', 'onderwijs'],
  ['de conciërge', 'onderwijs'],
  ['de wijkagent', 'politie'],
  ['een tante', 'derde'],
  ['de fysiotherapeut', 'medisch'],
  ['het kdv', 'kinderopvang'],
  ['de directeur', 'onderwijs'],
  ['leerplicht', 'leerplicht'],
  ['de voetbaltrainer', 'derde'],
  ['de gemeente', 'gemeente'],
  ['een collega', 'eigen-team'],
  ['de schoolpsycholoog', 'gedragswetenschapper'],
  ['de gezinsvoogd', 'jeugdbescherming'],
  ['de tandarts', 'medisch'],
  ['de gezinscoach', 'jeugdhulp'],
  ['de taxichauffeur', 'derde'],
  ['het swv', 'samenwerkingsverband'],
  ['pleegouders', 'pleegouders'],
  ['de juf', 'onderwijs'],
  ['het ziekenhuis', 'medisch'],
];

/** Told of B and C, before the question. */
export const BEFORE: readonly string[] = [
  '{B} weet er al van.',
  'Hij is ook bekend bij {B}, maar daar gaat het nu niet over.',
  '{B} en {C} vinden er ook iets van.',
  '{B} heeft ons vorige maand al gebeld, dat is afgehandeld.',
  'Via {B} hoorde ik dat het thuis niet lekker loopt.',
  'Vorig jaar was {B} er ook bij betrokken.',
  'We zaten laatst met {B} om tafel over iets anders.',
  'Volgens {B} is het allemaal niet zo erg.',
  '{B} zei dat ik het hier maar moest vragen.',
  'Ik sprak {B} in de gang, die had geen idee.',
  '{B} en {C} hebben niks gemerkt.',
  '{B} klaagt, {C} bemoeit zich ermee, en nu dit.',
  'Haar zus loopt bij {B} en zelf komt ze bij {C}.',
  '{B} zag haar huilen en vertelde dat aan {C}.',
  'Het begon met een opmerking van {B}.',
  '{B} is al maanden uit beeld.',
  'Toen {B} belde heb ik niets gezegd.',
  '{B} heeft {C} al ingelicht.',
  '{B} raadde ouders aan om hulp te zoeken.',
  'Eerst dacht {B} dat het vanzelf over zou gaan.',
  'Moeder was boos op {B} en op {C}.',
  'De oudste zit bij {B}, maar het gaat om de jongste.',
  '{B} vond het een goed plan, {C} twijfelde nog.',
  'Laat {B} er even buiten.',
  'Er is al een onderzoek geweest bij {B}.',
  'Ouders vertelden dat {B} langs is geweest.',
  'Ook {B}, {C} en de buren maken zich zorgen.',
  'Lang verhaal: {B} stuurde hem naar {C} en daar werd niets gedaan.',
  'Een nicht van mij werkt bij {B}, dus die heb ik het eerst gevraagd.',
  'Gisteren stond {B} op de stoep, dat is nu klaar.',
  'Onze afspraak met {B} is pas volgende maand.',
  '{B} kent het gezin goed.',
  'Met {B} heb ik al overlegd, die wist het ook niet.',
  '{B} belde gisteren, {C} vandaag, het houdt niet op.',
  'Ik trek me niets aan van wat {B} vindt.',
  'Wat {B} wil doet er even niet toe.',
  'Van {B} kreeg ik vorige week een oud verslag.',
  'De moeder werkt zelf bij {B}.',
  'Naar {B} hoeft niets, dat is al geregeld.',
  '{B} weet het niet en {C} mag het van mij ook niet weten.',
];

/** Told of B and C, behind the question. */
export const BEHIND: readonly string[] = [
  '{B} weet het ook al.',
  '{B} en {C} staan erbuiten.',
  '{B} komt pas na de vakantie weer.',
  '{B} zei dat het mocht, maar dat weet ik niet zeker.',
  '{B} kent ze ook.',
  'Met {B} is al gesproken.',
  '{B} heeft er nog een oud formulier van liggen.',
  'De vader werkt bij {B}.',
  '{B} hoeft het niet te weten.',
  'Dat heeft {B} indertijd ook gedaan.',
  '{B} vindt het overdreven.',
  'Zijn broertje zit bij {B}.',
  '{B} heeft hem doorverwezen naar {C}.',
  '{B} is er niet meer bij betrokken.',
  'Hij wordt ook gezien door {B}.',
  'Tegen {B} heb ik niets gezegd.',
];

/** What is asked stands in two sentences: who it is about in the first, what is done in the second. */
export const TWO_SENTENCES: readonly string[] = [
  '{O} belde vanmiddag over een jongen van 9. {B} weet er al van. Mag ik ze te woord staan? {S}',
  'Nu stuurt {O} mij een mail: hoe gaat het met haar? Ik ben {S}. {B} en {C} heb ik er niet bij betrokken.',
  'Ik ben {S}. {B} stond op de stoep, {C} belde, maar het gaat mij om {O}: die wil een verslag van me.',
  '{B} moppert, {C} ook, maar de vraag is of ik {O} mag inlichten. {S}',
  'Alleen {O} wil ik iets laten weten, {B} en {C} niet. {S}',
  'Ik heb gehoord van {B} dat het thuis misgaat. Als {S} wil ik dat aan {O} doorgeven.',
  'Toen {O} binnenkwam wilde die alles van me weten. {B} wist het al. Ik ben {S}.',
  'Van {O} kreeg ik de vraag hoe het gaat. {B} heeft gezegd dat ik moest wachten. {S} hier',
  '{B} zegt ja, {C} zegt nee. {O} vraagt mij als {S} om een paar voorbeelden.',
  '{O} heeft ons ({S}) gevraagd te vertellen wat hij zegt. {B}, {C} en de buurman roepen dat het niet mag.',
  'Wat {B} en {C} ervan vinden weet ik. Nu wil {O} op de hoogte blijven, kan dat van mij als {S}?',
  '{S} hier. {B} verwees {O} naar mij, en die wil nu weten hoe het gaat.',
];

/** A meeting is named first, and who comes there; what is said there is asked behind it. */
export const AT_TABLE: readonly string[] = [
  'Ik ben {S}. Morgen is er een mdo met {B} en {C}. Mag ik daar zeggen dat vader drinkt?',
  'De thuiszitterstafel is dinsdag, met {B}, {C} en iemand van de inspectie. Ik ben daar als {S}. Ik wil zeggen hoe lang hij al weg is.',
  'Vanmiddag is er zat met {B} en {C}. Wat mag ik als {S} inbrengen?',
  'In het casusoverleg zitten {B} en {C}. Kan ik, {S}, daar mijn verslag bespreken?',
  'Volgende week rondetafel over een meisje van 11, {B} en {C} schuiven aan. Mag ik er vertellen wat ik zag? {S}',
  '{S} hier. Bij het zorgoverleg komen ook {B} en {C}. Hoeveel kan ik daar kwijt?',
];

/** Told without saying who writes: who asks or is told is known, who shares is not. */
export const NO_WRITER: readonly (readonly [tekst: string, ontvanger: string])[] = [
  [
    'Hij wordt 16. Moet ik zijn ouders vragen of hemzelf als de kinderpsychiater om informatie vraagt?',
    'medisch',
  ],
  ['Vraag ik het aan vader of moeder als de huisarts iets wil weten?', 'medisch'],
  ['moet ik ouders eerst bellen als leerplicht om het verzuim vraagt', 'leerplicht'],
  ['Wie moet er tekenen als het wijkteam informatie van mij wil?', 'jeugdhulp'],
  ['zijn moeder is bereikbaar, de wijkagent vraagt iets, eerst haar bellen?', 'politie'],
  ['18 geworden en pa wil z’n cijferlijst. zij vindt het prima', 'ouders'],
  ['vader wil nog steeds elk rapport, ze is nu 18', 'ouders'],
  ['mam vraagt de absentielijst op. hij is 17. sturen?', 'ouders'],
];

/** Parents are told, by "ze" or in passing. */
export const TO_PARENTS: readonly string[] = [
  '{S}. Jongen van 17 is weg, ouders weten nog van niks. Mogen wij ze bellen of beslist hij dat?',
  'Ouders hebben geen idee. Mag ik hen inlichten? {S}',
  'Is het vertellen van een testuitslag aan ouders van een jongere van 15 iets waar hij over gaat? Ik ben {S}',
  'De ouders van een meisje van 16 weten het nog niet. Licht ik ze in? {S}',
  '{S} hier. Zijn vader en moeder vragen zich af wat er is. Kan ik het ze zeggen?',
];
