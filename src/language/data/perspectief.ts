/** A colleague asks, through the writer. */
export const collegaVraagt: readonly string[] = [
  'collega|collegas ~5 heeft|hebben|had|hadden ~8 verteld|doorverteld|doorgegeven|gedeeld|gestuurd|gebeld|gemaild|besproken|gezegd|ingelicht|geinformeerd|overlegd',
  'collega|collegas ~3 vertelde|belde|mailde|zei|gaf|stuurde|deelde|besprak',
  'collega|collegas is|werkt ~1 @rol ~~8 hij|zij|ze|die',
  'collega|collegas vroeg|vraagt ~2 erom|hierom|daarom|ernaar|hiernaar',
  'BEGIN collega* vraagt|wil|twijfelt|vroeg|zit|wilde',
  'mijn|een|n <bijv>? collega* ~4 vraagt|twijfelt|wil|mag|vroeg|zit',
  'collega van <mij> , ~~6 twijfelt|vraagt|wil|vroeg',
  'collega van mij|me|ons ~2 vraagt|twijfelt|wil|mag|vroeg|zit',
  'mag|kan|moet mijn|een|n collega* ~~8 vertellen|delen|bellen|doorgeven|informeren|inlichten|bespreken|overleggen|mailen|sturen|zeggen|melden',
  'collega|collegas|iemand ~4 heeft|hebben ~8 verteld|doorverteld|doorgegeven|gedeeld|gestuurd|gebeld ~~15 mocht|mochten|had|mag|kon|klopt',
  'voor een|mijn collega* ~2 vraag|gevraagd|vragen',
  'vraag ~1 voor|namens|van een|mijn|n collega*',
];

/** A parent writes, of their own child. */
export const ouderSchrijft: readonly string[] = [
  'ik ben|was ~2 <ouder>|stiefvader|stiefmoeder|pleegmoeder|pleegvader|pleegouder van|.|,|en|met|zelf',
  'als <ouder>|pleegouder|stiefouder van ~~12 ik|mij|me|mijn',
  'als <ouder> heb|wil|vraag|vind|mag|moet|zou|kan|ben|word ik',
  '<ouder> hier EIND',
  'mijn|mn|onze zoon|zoontje|dochter|dochtertje|pleegkind|pleegzoon|pleegdochter|stiefzoon|stiefdochter|puberzoon|puberdochter',
  'wij zijn <bep>? ouders van',
  'mijn|mn kind is #',
];

/** The writer asks whether they may share. */
export const deelVraag: readonly string[] = [
  'mag|mogen|kan|kunnen|moet|moeten|hoef|hoeven|zou ik|wij|we',
  'wat|hoe|hoeveel|waarover mag|kan|moet|mogen|kunnen ik|wij|we',
  'ik|wij|we wil|willen|moet|moeten|ga|gaan|zou|overweeg ~~8 <vertel>',
  'wil|willen ~8 <vertel>',
  'toestemming nodig',
];
