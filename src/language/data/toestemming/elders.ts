/** What people want or do not want that has nothing to do with sharing: "wil niet slapen", "wil niet terug naar huis". */
export const elders: readonly string[] = (
  'gaan komen slapen eten wonen luisteren leren werken blijven verhuizen stoppen leven douchen spelen zwemmen sporten ' +
  'gymmen opstaan lopen fietsen drinken slikken huilen vechten trouwen logeren leveren meedoen afwassen studeren oefenen ' +
  ' opruimen rijden roken blowen gamen aankleden naar huiswerk therapie medicatie medicijnen pillen behandeling ' +
  'opname huis bed trouwen samenwonen scheiden omgang bezoekregeling eetkamer gym zwemles kamp overnachten zakken blijven ' +
  'wassen poetsen bewegen dansen zingen lezen schrijven rekenen jas pet sokken bril hoofddoek'
).split(' ');
