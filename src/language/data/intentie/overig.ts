/** What things are, or how many there are: general knowledge, that asks nothing about sharing. */
const weetjes: readonly string[] = [
  'verschil|verschillen tussen <lidw>? ots|ondertoezichtstelling|voogdij*|@rol en <lidw>? ~3 EIND',
  'BEGIN wat is|zijn|doet|doen een|de <bijv>? @rol eigenlijk|precies|allemaal|nou|zoal? EIND',
  'BEGIN hoeveel leerlingen|kinderen|scholen|docenten|mensen|leraren|studenten ~8 gemiddelde|gemiddeld|nederland|land',
  'BEGIN hoeveel verdient|verdien|verdienen|kost ~6 EIND',
  'BEGIN hoe laat|wanneer begint|start|sluit|eindigt|gaat|is <bep>? school|les|pauze|schooldag ~3 EIND',
  'BEGIN wat is|zijn de|het taak|taken|rol|functie|werk van <lidw>? @rol eigenlijk|precies? EIND',
];

/** Talk that is over, or for somebody else: nothing is asked, whatever it names. */
export const afgedaan: readonly string[] = [
  ...weetjes,
  'BEGIN laat maar',
  'laat maar zitten|hoor',
  'al|zelf|inmiddels ~1 opgelost|opgepakt|geregeld|afgehandeld SLOT',
  'verkeerde chat|gesprek|groep|kanaal|persoon',
  'voor iemand anders bedoeld',
  'fijn|prettig|goed weekend|vakantie',
  'studiedag|teamuitje|lunch|personeelsuitje|borrel|pauzedienst',
  'gaat ~3 iemand ~1 mee',
];

/** Talk about anything but sharing: with these words and no question, the message is not for the rules. */
export const anders: readonly string[] = [
  ...weetjes,
  'mijn|mn <bijv>? dochter|zoon|zoontje|dochtertje|kind|vrouw|man',
  'kinderen van groep',
  'bedankt|dankjewel|dank|thanks|thx|dankje|merci',
  'al opgelost',
  'goedemorgen|goedemiddag|goedenavond EIND',
  'werk ~3 thuis',
  'lunch|koffie|taart|verjaardag|borrel|vergadering|teamvergadering|kamp|schoolreis|studiedag|vakantie|weekend|printer|wachtwoord|inloggen|lokaal|rooster',
];
