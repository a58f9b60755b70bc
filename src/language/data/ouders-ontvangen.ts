/** Parents who ask to know. Not: parents who are asked. */
export const ouderVraagt: readonly string[] = [
  '<ouder> zonder gezag ~~14 wil|vraagt|belt|mailt|eist',
  '<ouder> ~~14 wil|wilde weten|horen ~1 hoe|of|wat|waarom',
  '<ouder> ~~12 appt|appte|belt|belde|mailt|mailde|vraagt|vroeg|wil|wilde ~4 hoe|of|wat|waarom|waar <bep>? ~1 dochter|zoon|zoontje|dochtertje|kind|het|hij|zij|ze|er',
  '<ouder> ~6 belt|belde|mailt|mailde|appt|appte|vraagt|vroeg|hangt ~3 over|naar|om ~5 cijfers|rapport|dochter|zoon|zoontje|dochtertje|kind|uitslag|resultaten|voortgang',
  'wil|wilde|vraagt|eist <bep>? <ouder> ~5 uitslag|resultaten|verslag|dossier|rapport|cijfers|weten|horen',
  'hij|zij|ze|die vraagt|wil|belt|appt|mailt ~3 hoe|of|wat|naar|over <bep>? zoon|dochter|zoontje|dochtertje',
  '<ouder> zonder|met gezag ~~6 vraagt|belt|wil|mailt|appt|eist',
  '<ouder> wil|willen|wilde ~3 te? woord|weten|horen|inzage',
  '<hem> te woord staan',
  'voogd ~6 wil|vraagt|eist|belt|mailt|opvraagt ~4 weten|rapport|verslag|dossier|cijfers|inzage|inzien|informatie|info|of|hoe|naar|om|wat',
  '<ouder> van ~~7 bellen|mailen|vragen|belt|mailt over|naar|om|of|hoe',
  '<ouder> ~~8 wil ~2 cijfers|rapport|dossier|verslag|inzage|informatie|info',
  '<ouder> van ~~7 vraagt|belt|mailt|wil|eist|willen|vragen|bellen ~4 op|om|naar|of|hoe|weten|inzien|inzage|wat|dossier|cijfers',
  '<ouder> ~2 aan de lijn|telefoon|balie|deur|poort',
  '<ouder> ( ~3 ) wil|vraagt|eist|belt|mailt',
  '<ouder> ~3 vraagt|vragen|eist ~5 op SLOT',
  '<ouder> ~4 belt|mailt|vraagt|belde|mailde|vroeg @rol',
  '<ouder> ~3 belt|belde|mailt|mailde|vraagt|vroeg|appt mij|me|ons|hoe|wat|waarom|of|naar|om|nu|steeds',
  '<ouder> ~3 belt|belde|mailde , ~2 wil weten|horen',
  '<ouder> ~~5 wil|willen|wilt|wilde|wenst|wensen ~6 weten|horen|inzien|inzage|zien|rapport|cijfers|dossier|verslag|lezen|informatie|info|kopie',
  '<ouder> ~3 eist|eisen|vragen|vraagt|verzoekt|willen|wil ~3 inzage|informatie|info|dossier|rapport|verslag|cijfers|kopie|afschrift',
  '<ouder> belt|belde EIND',
  '<ouder> ~~8 inzage|kopie|afschrift|informatie ~1 eist|wil|vraagt|willen|vragen|eisen',
  '<ouder> belt|belde|mailt|mailde|bellen|mailen|appen ~3 :|boos|bezorgd|overstuur|ongerust|hoe|wat|waar|waarom|of|mij|me|ons',
  '<ouder> ~1 vragen mij|me|ons',
  'wil|willen|vraagt|vragen|eist <bep>? <ouder> ~4 weten|horen|inzien|inzage|dossier|rapport|verslag|cijfers|informatie|info',
  'recht|recht hebben|heeft <bep>? <ouder> op ~3 informatie|inzage|dossier',
  '<ouder> ~4 die|dat ~6 vraagt|belt|wil|mailt|eist',
  'mag|mogen <bep>? <ouder> ~4 weten|horen|inzien|lezen|zien|meekijken|inkijken|opvragen',
];

/** Parents to whom the writer wants to tell something. Not: whom they want to ask. */
export const ouderKrijgt: readonly string[] = [
  '<ouder> bellen|inlichten|informeren|mailen omdat|dat|want',
  'BEGIN wil|ga|moet|zal ~3 <bep>? <ouder> ~4 vertellen|zeggen|informeren|inlichten|bellen|doorgeven|waarschuwen|melden|mailen',
  'is|en|maar|dus|, wil|ga|moet vanmiddag|vandaag|morgen|straks|nu|even <bep>? <ouder> ~4 vertellen|informeren|inlichten|bellen|waarschuwen|mailen',
  'mag|kan|moet|mogen <bep>? @onderwijs|@mbo|@jeugdhulp|@medisch|@leerplicht|@kinderopvang ~4 <bep>? <ouder> ~7 bellen|informeren|inlichten|vertellen|waarschuwen',
  'mag|mogen|moet|moeten|kan|kunnen|wil|willen|ga|zou|hoef|hoeven ~1 ik|wij|we ~4 aan|met|tegen <bep>? <ouder> ~4 vertellen|zeggen|delen|doorgeven|melden|laten|mailen|geven|sturen|bespreken|praten|terugkoppelen',
  'mag|mogen|moet|moeten|kan|kunnen|wil|willen|ga|zou|hoef|hoeven ~1 ik|wij|we ~2 <bep>? <ouder> ~7 vertellen|zeggen|informeren|inlichten|bellen|doorgeven|waarschuwen|laten|hoogte|geven|sturen|melden|mailen',
  'ik|wij|we ~4 wil|willen|moet|moeten|ga|gaan|zou ~1 <bep>? <ouder> ~7 vertellen|informeren|inlichten|bellen|waarschuwen|hoogte',
  'ik|wij|we ~5 aan|tegen <bep>? <ouder> ~2 vertellen|zeggen|doorgeven|melden|geven|sturen',
  '<ouder> informeren|inlichten|waarschuwen|vertellen over|van|dat|wat|of|VRAAGTEKEN',
  'vertellen|zeggen|doorgeven|melden aan|tegen <bep>? <ouder>',
];

/** The parent who asks or is told has no authority. */
export const zonderGezag: readonly string[] = [
  '<ouder> zonder <lidw>? ouderlijk? gezag',
  '<ouder> ~3 geen ~1 gezag',
  '<ouder> ~3 gezag niet',
  '<ouder> niet gezaghebbend',
  'niet gezaghebbende <ouder>',
  '<ouder> ~3 uit gezag gezet|ontheven',
  '<ouder> ~3 gezag kwijt',
];
