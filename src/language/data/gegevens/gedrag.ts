/** What children do to each other where a school or nursery sees it. */
const doet = 'bijt|slaat|schopt|duwt|krabt|pest|plaagt|knijpt|bespuugt|uitscheldt|treitert';
const gedaan =
  'gebeten|geslagen|geschopt|geduwd|gekrabd|gepest|geplaagd|geknepen|uitgescholden|gevochten|getreiterd';
const kinderen =
  'kinderen|kindjes|kindje|kind|klasgenoten|klasgenootjes|klasgenootje|leerlingen|leerling|peuters|leidster|ander|anderen|klasgenoot';

/** How somebody behaves in a group, and how somebody fares there. */
export const gedrag: readonly string[] = [
  `${doet}|${gedaan} ~1 andere|een|n|ander|zijn|haar|de|jongere ${kinderen}`,
  `een|n|andere|ander|jongere ~1 ${kinderen} ~1 ${doet}|${gedaan}`,
  `in|op|tijdens <bep>? klas|plein|schoolplein|groep|pauze|kring|gang|gymzaal ~3 ${gedaan}`,
  `${gedaan} ~2 in|op|tijdens <bep>? klas|plein|schoolplein|groep|pauze|kring|gang|gymzaal`,
  '<hij>|<kind>|die ~8 ruzie ~1 maakt|maakte|gemaakt|zoekt|zocht|schopt',
  'ruzie ~1 maakt|maakte|gemaakt|zoekt ~2 met|op|in <bep>? kinderen|klasgenoten|klas|groep|plein',
  'moeilijk|slecht|niet|goed|amper luistert',
  'scheldt|gescholden|vloekt ~4 SLOT',
  'lief|leuk|fijn|goed|gezellig|zoet|veel|weinig ~2 speelt|gespeeld|meespeelt|meegespeeld|meedeed|meedoet|meegedaan|geslapen|gegeten',
  'hoe|of ~8 ~2 in <bep>? klas|les|groep|kring ~1 was|deed|lag|meekwam|meedeed',
  'hoe ~3 in|op|tijdens <bep>? ~1 klas|les|lessen|groep|stamgroep ~1 gaat|ging|loopt|verloopt|reilt',
  'hoe ~4 gaat|ging|loopt in|op|tijdens <bep>? ~1 klas|les|lessen|groep',
  'hoe ~6 in <bep>? groep|klas ligt|valt',
  'zijn|haar|diens|de|hun aanwezigheid ~1 in|op|bij|weten|van|tijdens',
  'aanwezigheid van <bep>? <kind>|student|deelnemer|studente',
  'om|naar|over <bep>? aanwezigheid',
  '<hij>|<kind> ~1 komt|kwam|verschijnt|is|was ~2 te laat',
  'komt|kwam|verschijnt <hij>|<kind> ~2 te laat',
  'hoeveel|welke|wat ~1 lessen|uren ~4 gemist|mist|heeft',
  'of <bep>? <hij>|<kind>|die ~6 op school|les ~1 is|was|zit|zat|geweest|verscheen',
  'of <bep>? <hij>|<kind>|die ~6 in de les|klas ~1 is|was|zit|zat|geweest|verscheen',
  'waar <hij>|<kind>|die ~3 woont|wonen',
  'bij wie|welke ~3 in de klas zit',
  'wie zijn|haar mentor|juf|meester|leerkracht is',
  'pest ~2 ander|anderen|klasgenoten|kinderen|meisje|jongen',
  'foto|fotos|filmpje|filmpjes|video|opname|opnames ~2 van ~1 <kind>|les|lessen|hem|haar|klas|kinderen|leerlingen',
  'namen van <bep>? kinderen|leerlingen|klas',
  'of|hoe ~6 op|in <bep>? school|klas|les ~2 concentreren|concentreert|opletten|meekomen|redt|houdt',
  'straf|strafwerk|nablijven|nazitten ~2 gehad|gekregen|moest|heeft|krijgt|op school',
  'wie ~2 bij <hem> in de klas zit|zitten',
  'wie zit|zitten ~2 bij <hem> in de klas',
  'hoe <lidw> spelen|eten|slapen|brengen|ophalen|wennen ~4 gaat|ging|verloopt',
  'vriendjes|vrienden|vriendinnetjes maakt|heeft|krijgt',
  'opleiding|school|studie ~1 heeft afgemaakt|afgerond|gehaald',
  'opleiding|school|studie ~1 afgemaakt|afgerond|gehaald heeft',
  'nog? niet ~2 delen|spelen|omgaan|wachten|luisteren ~2 met andere|kinderen|klasgenoten',
  'moeite heeft? ~1 met plannen|rekenen|lezen|spelling|samenwerken|opletten|concentreren|stilzitten',
  'in|tijdens <bep>? les|lessen|klas|groep ~3 praat|kletst|droomt|stoort|slaapt|zwijgt|stil|druk|oplet|afleidt|werkt',
  '<hij>|<kind>|die ~2 liegt|afpakt|liegen|treitert|stoort|zeurt|klikt|meppen|mept',
  'spullen|speelgoed ~1 afpakt|afgepakt|kapotmaakt|gooit|kapot',
  'inlogcode|inlogcodes|inloggegevens|wachtwoord|leerlingnummer|studentnummer|magister|parnassys|somtoday ~8 geven|delen|sturen|doorgeven|inzien|zien',
  'adressenlijst|telefoonlijst|bellijst|groepslijst|mailinglijst',
  'rapportgesprek|rapportgesprekken',
  'diploma|certificaat ~2 gehaald|behaald|heeft|krijgt',
  'of <bep>? <kind>|<hij>|kleindochter|kleinzoon|kleinkind|nichtje|neefje ~4 er vandaag|gisteren|nog|morgen|al|toen is|was|geweest',
  'geschorst ~1 is|was|geweest|van',
  'wil|willen|vraagt|vragen|geven|delen|doorgeven ~4 zijn|haar|diens|hun aanwezigheid SLOT',
];

/** Who hits at home is no behaviour in class. */
export const nietGedrag: readonly string[] = [
  'thuis ~1 niet|slecht|moeilijk luistert',
  '<ouder>|partner|ex|stiefvader|stiefmoeder|broer|oom ~4 slaat|schopt|bijt|knijpt|ruzie',
  'aanwezigheid van <bep>? ouders|@jeugdhulp|@medisch|@onderwijs',
];
