/** What people want or do not want that has nothing to do with sharing: "wil niet slapen", "wil niet terug naar huis". */
export const elders: readonly string[] = (
  'inleveren teruggeven ruilen betalen kopen afgeven opruimen gaan komen slapen eten wonen luisteren leren werken blijven verhuizen stoppen leven douchen spelen zwemmen sporten ' +
  'gymmen opstaan lopen fietsen drinken slikken huilen vechten trouwen logeren leveren meedoen afwassen studeren oefenen ' +
  ' opruimen rijden roken blowen gamen aankleden naar huiswerk therapie medicatie medicijnen pillen behandeling ' +
  'opname huis bed trouwen samenwonen scheiden omgang bezoekregeling eetkamer gym zwemles kamp overnachten zakken blijven ' +
  'wassen poetsen bewegen dansen zingen lezen schrijven rekenen jas pet sokken bril hoofddoek'
).split(' ');

/** What is done in sharing: where one of these stands, the wish is about that. */
export const delen: readonly string[] = (
  'weet weten hoort horen deel deelt delen gedeeld bel belt bellen gebeld vertel vertelt vertellen verteld zeg zegt zeggen gezegd ' +
  'praat praten overleg overlegt overleggen informeer informeert informeren inlicht inlichten ingelicht doorgeef doorgeeft doorgeven ' +
  'doorgegeven bespreek bespreekt bespreken besproken noem noemt noemen genoemd meld meldt melden gemeld mail mailt mailen gemaild ' +
  'belde vertelde sprak overlegde inlichtte informeerde mailde deelde school hoogte inschakel inschakelt inschakelen benader benaderen spreek spreken regel regelt aanvraag aanvragen aanmeld aanmelden toelicht uitleg uitleggen leest lezen krijgt krijgen stuur stuurt sturen gestuurd opvraag opvragen meekijkt meekijken contact info informatie ' +
  'gegevens dossier verslag rapport'
).split(' ');
