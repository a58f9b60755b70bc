/** Ways to say who tells whom in which people pass it on, or are spoken of again in other words. */

/** S writes and tells O; others in their own organisation took the question, or want it done. */
export const PASSED_ON: readonly string[] = [
  '{O} belt onze administratie: of ze het plan van een meisje van 9 mogen hebben. {S}',
  '{O} wil een lijstje, zegt onze administratie. Mag ik dat geven? {S}',
  'Onze receptie verbond {O} door naar mij, {S}. Hoe gaat het met hem, willen ze weten',
  'Afstemmen met {O}, dat vraagt mijn leidinggevende van me. {S}',
  'Mijn leidinggevende wil dat ik {O} bijpraat over een kind van 8. {S}',
  'Een collega is ziek en haar vervanger vraagt mij ({S}) om {O} bij te praten',
  '{O} mailde het secretariaat, en nu ligt het bij mij. Ben {S}',
  'Ik moest van mijn baas {O} terugbellen. {S}',
  'Bij ons aan de balie stond {O} met vragen over een gezin, ik ben {S}',
  '{O} stond bij me op kantoor en wil van mij horen waar die jongen uithangt. {S}',
  'zal ik {O} terugbellen? Ze willen weten hoe vaak hij er is. {S}',
  '{O} zoekt contact over een meid van 17. {S} hier',
  'Sparren met {O} over een kind van 10, mag ik dan een naam noemen? {S}',
  'In hoeverre mag ik meedenken met {O} als ik {S} ben?',
  '{S} -> {O}, mag dat? gaat om een kind van 8',
  'even snel: {S} → {O}, kind 7, ouders oké',
  'Heeft {O} er recht op om dit van ons te horen? wij zijn {S}',
  'Omdat ik {O} liet weten dat er iets speelt kreeg ik een klacht. Had dat niet gemogen? {S}',
  'Vanuit {O} is aan mij als {S} gevraagd of ik iets kan zeggen',
  '{O} vraagt me als {S} dingen over een jongen. Zijn moeder mailde dat het goed is.',
  'Wat kan ik kwijt aan {O}? Ik ben {S}. Vader tekende, moeder niet gevraagd.',
  '{O} dringt aan dat wij vertellen wat wij zien, wij zijn {S}',
  '{O} wil dat wij info geven over een meisje van 12. ik ben {S}',
];

/** S writes and wants to know it from O, who is spoken of again. */
export const SPOKEN_OF: readonly string[] = [
  'Ik zou het fijn vinden als {O} mij als {S} laat weten hoe het gaat',
  '{O} laat me weten dat ze mij zonder krabbel niks kunnen zeggen. Krijg ik het dan nooit te horen? Ik ben {S}',
  '{O} heeft afspraken gemaakt die niemand mij vertelt. Mogen ze die aan mij doorgeven? {S}',
  '{S}. {O} houdt informatie achter die ik nodig heb. Mogen ze dat weigeren?',
  'Ik mis het plan van {O}. Mogen zij het mij geven? {S} hier',
  '{O} had een gesprek en nu wil ik graag weten wat er afgesproken is. Mag dat gemaild worden naar mij? {S}',
  '{O} zegt tegen ons dat wij van hen niks mogen horen. Wij zijn {S}. Klopt dat?',
  'Ik wil {O} spreken... nee andersom eigenlijk: mag {O} mij informeren? {S}',
  'Ik zou {O} willen bellen over een jongen van 2. Mogen zij wat zeggen? {S} hier',
  'Moet {O} mij dan antwoord geven? Ik ben {S}',
  'Ik hoop dat {O} mij wil vertellen hoe vaak hij er is. {S}',
  'ik ({S}) vraag {O} wat ze al geprobeerd hebben. Mogen ze antwoorden?',
  '{O} belt mij om raad over een kind. Mogen ze dat met mij bespreken? {S}',
  '{O} weigert ons te laten meelezen, terwijl ik dat als {S} nodig heb',
  'Zou {O} ons willen laten weten of het doorgaat? {S}',
  '{S}: mag {O} mij laten meelezen in het dossier?',
  'Het verhaal ligt bij {O}. Mag hun medewerker mij bijpraten? {S}',
  'Wij hoeven als {S} enkel te weten of er bij {O} iets loopt, maar ze zeggen niks',
  'Kunnen we van {O} horen of er al iets ligt? {S}',
  'Graag zou ik willen dat {O} mij alvast vertelt wat er speelt. {S}',
];

/** S is somebody the writer speaks of, and tells O. */
export const THEY_TELL: readonly string[] = [
  'onze {S} is door {O} gevraagd hoe het gaat met een jongen van 9',
  '{O} heeft onze {S} gevraagd of hij daar bekend is',
  '{O} vraagt aan onze {S} wat er speelt. Mag die antwoorden?',
  'Aan onze {S} is vanuit {O} gevraagd of die iets kan zeggen over een meisje van 14',
  'onze {S} krijgt een mail van {O} met vragen, wat mag zij zeggen?',
  'Mag onze {S} {O} laten weten hoe het gaat?',
  '{O} belde onze {S} en wil dat zij vertelt wat ze ziet',
  'Vader wil niet dat onze {S} {O} inlicht. Mag dat toch?',
  'Wanneer een {S} iets hoort over een kind van 5, mag die dan {O} bellen?',
  'De {S} wordt door {O} verzocht om gegevens te sturen',
  'Onze {S} is erbij gehaald door {O}, die wil dat zij vertelt waarom hij thuis zit',
  'Mijn collega is {S}. Mag zij {O} vertellen wat zij weet?',
];

/** S is somebody the writer speaks of, and hears it from O. */
export const THEY_HEAR: readonly string[] = [
  'Mag {O} onze {S} vertellen wat er speelt?',
  'onze {S} wil van {O} horen hoe het gaat met een meisje van 10',
  'Moet {O} onze {S} antwoord geven?',
  'Graag zou ik zien dat {O} onze {S} alvast bijpraat over een kind',
  'onze {S} vraagt aan {O} wat er uit het onderzoek kwam. Mag {O} die geven?',
  'Mag {O} een {S} laten meelezen in het dossier?',
  'Kan {O} voor onze {S} op papier zetten dat er hulp loopt?',
  'Onze {S} krijgt van {O} niets te horen, terwijl zij dat nodig heeft',
];
