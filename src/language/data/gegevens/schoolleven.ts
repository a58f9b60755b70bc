import { precies } from '../woorden.ts';

/** Whom it is about, with an age behind it: "zijn zoontje (5)". */
const wie = '<bep>? <kind>|<hij>|die|knul|ventje|zoontje|dochtertje|kindje|peuter|kleuter|tweeling (? #? )?';
const aard =
  'druk|onrustig|stil|verlegen|brutaal|lastig|beweeglijk|rustig|dromerig|teruggetrokken|ongeconcentreerd|afgeleid|snel|vrolijk|gemotiveerd|moe|boos|ongehoorzaam|beleefd|netjes|zelfstandig';
const doet =
  'slaat|bijt|schopt|krabt|duwt|spuugt|knijpt|pest|plaagt|scheldt|luistert|meedoet|meespeelt|kletst';
const deed =
  'gebeten|geslagen|geschopt|gekrabd|geduwd|gespuugd|geknepen|gepest|geplaagd|gescholden|gevochten|geluisterd|meegedaan';
const les = 'les|lessen|klas|groep|kring|pauze|plein|schoolplein|gym|gymles|gymlessen|bso|opvang|school';
const kan =
  'lezen|rekenen|schrijven|spelling|spelen|taal|leren|engels|wiskunde|gym|eten|slapen|wennen|leeswerk';

/** How a day at school or at the nursery goes, in the words for what is written of it and for what somebody does there. */
export const schoolleven: readonly string[] = [
  precies(`lesgedrag groepsgedrag klassengedrag schoolgedrag speelgedrag spelgedrag werkgedrag leergedrag studiegedrag gedragsnotitie gedragsnotities gedragskaart gedragskaarten
    gedragsobservatie gedragsobservaties klassenobservatie klassenobservaties lesobservatie lesobservaties groepsobservatie groepsobservaties leerhouding leerachterstand leerachterstanden
    didactische toetsgegevens leergegevens leerontwikkeling leerlingkaart leesontwikkeling rekenontwikkeling taalontwikkeling speelontwikkeling spelontwikkeling groepsoverdracht
    lvs-uitdraai lvsuitdraai lvsgegevens lvs-gegevens nawgegevens naw-gegevens hobbys hobbies vriendenkring vrijetijdsbesteding pestgedrag ruziegedrag schooldag
    lesdagen schooldagen strafwerk schoolwerk werkjes inlogcode inlogcodes woordenschattoets
    leerlingoverdracht opdrachten werkstuk werkstukken pestdossier bso-dag`),
  '<bez> ruzies|ruzie|vriendjes|vrienden|vriendinnen|schoolwerk|lesgedrag|streken ~1 op|in|met|tijdens|bij',
  `hoe gaat|ging|verloopt|loopt|vordert <bep>? ${kan}`,
  `hoe <bep>? ${kan} ~8 gaat|verloopt|vordert|loopt|ging`,
  `of ${wie} ~4 heeft|hebben|had ${deed}`,
  `of ${wie} ~4 ${deed} heeft|hebben|had|is`,
  `of ${wie} ~5 ook|weer|nog|vaak|soms|eens|veel|vaker ${doet}`,
  `of|hoe ${wie} ~7 ook|zo|zon|nog|erg|heel|vaak|wat ${aard} ~1 is|was|doet|blijft`,
  `hoe ${aard} ${wie} ~5 is|was|doet`,
  `${aard} ~2 in|op|tijdens <bep>? ${les} ~1 is|was|doet|zit SLOT`,
  `${aard} is|was in|op|tijdens <bep>? ${les}`,
  `in|op|tijdens <bep>? ${les} ~2 ${aard} ~1 is|was|doet`,
  `of ${wie} ~4 meekomt|meedraait|meekan|bijblijft|opschiet`,
  'hoe staat|stond <bep>? <kind>|<hij>|die ~3 school|ervoor|voor',
  'hoe doet <bep>? <kind>|<hij>|die het ~3 school|klas|les|lessen|groep',
  'hoe <bez> dag|week|schooldag ~3 was|ging|is',
  'wie <bez> vriendinnen|vrienden|vriendjes|vriendinnetjes|klasgenoten',
  'wat voor niveau',
  `dat ${wie} ~3 niet|geen ~2 kan|leert|wil lezen|rekenen|schrijven|zwemmen|tellen|praten|luisteren`,
  `${wie} zit|speelt|staat|loopt ~1 altijd|vaak|steeds|meestal alleen`,
  `alleen ~1 in|tijdens <bep>? pauze|pauzes|kring`,
  `of ${wie} ~3 kan lezen|rekenen|schrijven|zwemmen|tellen|fietsen|spellen`,
  `of ${wie} ~4 huilt|huilde|gehuild`,
  'hoe|wat <kind>|<hij>|die ~3 eet|slaapt|gegeten|geslapen|speelt',
  'wie|welke ~4 gebeten|geslagen|geschopt|gepest|gevochten|ruzie heeft|hebben|had|hadden',
  'wie <bez> kind|kindje|zoon|dochter|zoontje|dochtertje ~1 heeft? gebeten|geslagen|geschopt|gepest|geduwd|gekrabd ~1 heeft?',
  'diploma|certificaat ~3 gaat|halen|haalt',
  'hoeveel|vaak ~4 eruit|uit ~2 gestuurd|gezet',
  `of ${wie} ~3 in|tijdens|op <bep>? ${les} ~4 praten|meedoen|spelen|luisteren|werken|lezen|praat|meedoet|speelt|luistert|werkt|leest`,
  `of|dat|hoe ${wie} ~6 weigert|weigeren te? ~2 werken|luisteren|gymmen ~2 in|tijdens <bep>? ${les}`,
  'over|naar|tijdens <bep>? gymles|gymlessen|zwemles|zwemlessen|schoolzwemmen|gym',
  'over|naar|rond <bez>|het gedrag',
  'gedrag van <bep>? <kind>',
  'met wie <kind>|<hij>|die ~3 omgaat|speelt|optrekt',
  'welke sport|sporten|hobby|club|vereniging ~4 doet|heeft|zit|beoefent',
  'door ~2 les|instructie|uitleg heen ~1 praat|kletst|roept',
  'spullen|speelgoed|eten van ~2 kinderen|klasgenoten|anderen ~1 af ~1 pakt|pikt|neemt',
  'pakt|pikt ~2 spullen|speelgoed|eten ~1 af',
  '<hij>|<kind> weigert te werken',
  `hoe ${wie} ~2 in|tijdens|op <bep>? ${les} ~2 praat|vertelt|luistert|reageert|meedoet|deelneemt`,
  `dat ${wie} ~3 gepest|geplaagd|buitengesloten|genegeerd|uitgescholden ~1 wordt|werd|is|word`,
  `dat|of ${wie} ~3 slecht|weinig|goed|amper|lekker|veel ~1 gegeten|geslapen|gespeeld|gedronken`,
  `lijst ~2 met namen|adressen|leerlingen|telefoonnummers`,
  `of|dat ${wie} (? #? )? ~2 al|goed|vlot ~1 leest|rekent|schrijft|lezen|rekenen|zwemt`,
  `of|dat|hoe <bep>? <kind>|<hij>|die|kleine ~4 ruzie had|heeft|maakte|maakt|kreeg|zocht`,
  `wat|hoe <kind>|<hij>|die ~4 met|bij|aan rekenen|lezen|taal|spelling|schrijven|gym|engels|wiskunde ~2 doet|presteert|haalt|doen|kan`,
  `of <bep>? kleine|kleintje ~4 ${deed}`,
  `voorbeelden|stukjes|foto ~1 van ~1 schoolwerk|werk|werkjes|schriften`,
  `hoe <bez> werkhouding|houding|inzet|motivatie|concentratie ~3 is|was|gaat`,
  'een|n # voor|op <vak>',
  'klas|jaar|groep|leerjaar overgeslagen|overgedaan|gedoubleerd',
  'gedoubleerd|doubleert|doubleren|doubleerde|afgestroomd|opgestroomd',
  'gymspullen|gymtas|broodtrommel|boeken|agenda ~4 vergeet|vergeten|mee',
  'mobiele|mobiel|nieuwe telefoonnummer|nummer',
  'nummer van <bep>? <ouder>|opa|oma',
  'naam|namen adres|adressen',
  'naam van <bez> mentor|juf|meester|klas|leerkracht|school',
];

/** Of somebody else, or of what is asked here: nothing of how a pupil does. */
export const nietSchoolleven: readonly string[] = [
  '<ouder> ~5 over|naar <bez>|het gedrag',
  'gedrag van <bep>? <ouder>|collega|team|school|personeel',
  'seksueel|grensoverschrijdend|crimineel|suicidaal ~1 gedrag',
  'over|naar <bez>|het gedrag|gedraging van <bep>? <ouder>|collega|leerkracht',
  'school|@onderwijs ~3 weigert te werken',
];
