import { eenVan } from '../woorden.ts';

/** What a body has, is seen to have, or has had done to it, in words that are no names of illnesses. */
export const lichaam: string = eenVan(`
  spierprob* huidprob* oogprob* oorprob* rugprob* knieprob* heupprob* voetprob* gewrichtsprob* blaasprob* plasprob* poepprob* voedingsprob* drinkprob* slikprob*
  ademhalingsprob* gewichtsprob* groeiprob* spraakprob* taalprob* evenwichtsprob* bloedprob* hormoonprob* gezondheidsprob* stemmingsprob* nekprob* schouderprob* keelprob*
  plaszorgen poepzorgen groeizorgen bekkenpijn kniepijn buikgriep griep keelontst* blaasontst* longvirus rs-virus rsvirus gordelroos wratten hoofdluis luizen neten wormpjes
  narcolep* *itis *lepsie *plegie *oedeem *carcinoom *sarcoom spraakgebrek* hartgebrek* spraakstoornis* loensen loenst scheelzien oogafwijk* platvoet* x-benen klapvoet
  buisjes amandelen neusamandel* keelamandel* korset brace zitorthese spalk* orthese kunsthart kunstheup donornier donorhart stamcel* niersteen* galsteen* luieruitslag
  huidplek* wijnvlek zalfje huidziek* puistjes steenpuist* eczeemplek* teek tekenbeet* tekenbeten lymeziek* narcose verdoving hechtingen gehoorschade audiogram* hoortest* oogtest* ogentest*
  echo echos kijkoperatie biopsie punctie ruggenprik hartkatheter* bestraling wisc wppsi wisc-uitslag iqbepaling intelligentiequotient
  belastbaar belastbaarheid groeicurven comadrink* comazuip* comagezopen klysma* ontlasting* stoelgang laxeer* afslankpil* dieetpil* maaltijdvervang* afslankmiddel* knobbel* gezwel* whiplash* koortsstuip* seropositief* hivpositief* drugsbaby* alcoholbaby* alcoholsyndroom pds absences absence epilepsieaanval* toeval kotst kotsen uitkotst
  hartfilm hartslag bloeddruk cholesterol vitaminetekort* ijzertekort* groeiachterst* spierspanning lensje hoorapparatuur ringleiding soloapparatuur kunstgebit
  zuurstof* beademing* canule* tracheo* sondevoeding neusspray* vernevel* injectiepen* suikerpomp* glucose* keratoconus nystagmus staar glaucoom
  motoriek spasmes spasme stuiptrek* trekkingen tremor* rodehond roodvonk hersenvlies* longembolie bloedvergift* sepsis mrsa waterpokken handvoetmond impetigo
  maagverkleining maagbandje borstverkleining sterilis* gesteriliseerd amputatie* geamputeerd* verminkt* ontstoken
`);

/** At most thirty: then a message that names none of them need not be searched. */
const lijf =
  'knie|rug|heup|schouder|enkel|voet|pols|arm|been|hart|longen|nieren|lever|maag|darmen|ogen|oog|oren|oor|gehoor|keel|bekken|nek|gewrichten|huid|spieren|tanden|gebit|blaas|buik';

export const lichaamZinnen: readonly string[] = [
  `met zijn|haar|diens|zn|de ${lijf} ~2 is|heeft|aan`,
  `last|pijn|problemen|iets|moeite|geopereerd|geholpen|onderzocht ~1 aan|van|in|met <bez>|de|het|n? ${lijf}`,
  `nieuw|nieuwe|kunstmatig|kunstmatige|glazen|zwak|zwakke|slecht|slechte|vergroot|ontstoken ${lijf} ~2 heeft|gekregen|krijgt|is`,
  `heeft|kreeg|krijgt|draagt een|n|twee nieuw|nieuwe|kunstmatig|kunstmatige|glazen|zwak|zwakke|slecht|slechte|vergroot ${lijf}`,
  `<bez> ${lijf} ~2 wordt|werd|is|zijn|worden ~2 geopereerd|geholpen|onderzocht|slecht|kapot|versleten|verrot|ontstoken`,
  'het|zijn|haar|diens gehoor|gebit|gezichtsvermogen|zicht van <bep>? <kind>',
  'over|hoe|wat <bep>? gehoor|gebit|gezichtsvermogen|motoriek|groei|lichaam',
  'gehoor|gezichtsvermogen|motoriek van <bep>? ~1 <kind>|baby|dreumes|zuigeling',
  'rotte|verrotte|slechte|rot|zwarte tanden|kiezen|gebit',
  'luier|luiers ~2 draagt|dragen|nodig|om|heeft|gebruikt|aan',
  'draagt|heeft ~4 luier|luiers',
  'nog|nooit|steeds ~2 luier|luiers',
  'een|n|zijn|haar|weer|epileptische aanval|aanvallen krijgt|heeft|had|kreeg|gehad',
  'krijgt|heeft|had|kreeg ~2 aanval|aanvallen',
  'ambulance|ziekenwagen|ziekenauto|traumaheli ~3 afgevoerd|gehaald|opgehaald|weg|meegenomen|gebracht|gekomen',
  'met <lidw> ambulance|ziekenwagen|ziekenauto',
  'spoedeisende hulp geweest|beland|terechtgekomen|lag|ligt',
  'prik|prikje|spuit|spuitje|injectie|injecties ~2 krijgt|nodig|tegen|voor|gekregen',
  'krijgt|kreeg ~4 injectie|injecties|spuitje|prik',
  '<bez> prikken|prik ~3 gehad|gekregen|gehaald|nodig|compleet',
  'zonder|met bril|lenzen ~2 ziet',
  'ziet ~2 niks|niets|bijna|nauwelijks|amper|slecht|weinig ~1 zonder|meer|uit',
  'praat|praten|loopt|lopen|kruipt|zit ~1 nog niet',
  'loopt en praat nog niet',
  'achter|achterloopt|achterblijft|achterstand ~3 motoriek|taal|spraak|ontwikkeling|groei',
  'of|hoe|dat <bep>? <kind>|<hij>|baby|dreumes|zuigeling|peuter ~8 groeit|groeien|aankomt',
  'groeit en gezond',
  'of|hoe <bep>? <kind>|<hij>|die ~6 gezond|ziek ~1 is|was',
  'echt|te|erg|hoe|zo ziek ~1 is|was|voor',
  'lengte en gewicht',
  'na|alles elke|iedere|het|elk eten|maaltijd ~2 overgeven|overgeeft|uitbraakt|braakt|braken',
  'vinger|vingers in <bep>? keel',
  'dieet|medisch ~2 medische|redenen|dieet',
  'eet|drinkt bijna|nauwelijks|amper|haast|niks|niets niks|niets|meer|niet',
  'eet ~1 niet|niks|niets ~1 meer',
  '# kilo weegt|afgevallen|aangekomen|kwijt|lichter|zwaarder|gewicht',
  'is|was|ze|zij|hem <lidw>? <lidw>? # maanden|weken|mnd zwanger|heen|ver',
  '#|twee|drie|vier|vijf|zes|acht|twaalf|enkele maanden|weken ver SLOT',
  'of|dat|omdat <hij>|<kind> ~2 over tijd is|was',
  'kindje|baby|vruchtje|kind laten weghalen|weggehaald|aborteren',
  'prikpil*|noodpil|morningafterpil|pilstrip|condoom|condooms|anticonceptiepil|implanon|koperspiraal',
  'om|aan|met|voor de pil',
  'de pil ~1 wil|wilde|gevraagd|gehaald|begonnen|voorgeschreven|krijgt|kreeg|gebruiken|slikken',
  'soatest|soapoli|vrijt|vreeen|gevreeen|gevrijd',
  'seks|sex ~3 heeft|had|gehad',
  'naar bed ~2 gaat|geweest|ging met',
  'waarom|waardoor|waarvan ~6 hinkt|mank|trilt|schudt|flauwvalt|bloedt|hoest',
  'wat ~6 medisch gezien',
  '<hij>|<kind> ~1 heeft suiker',
  'moet|moeten ~2 prikken ~2 voor|na|tegen ~1 eten|suiker|lunch',
  'plukt|trekt ~3 haren|wimpers|wenkbrauwen ~1 uit',
  'niet|nauwelijks|amper slaapt SLOT',
  'moet|moest ~2 rusten|inrusten|bijkomen|herstellen',
  'uitslag|uitslagen|kweek|test ~4 positief|negatief',
  'kweek|bloedkweek|strottest|keeluitstrijkje|uitstrijkje',
  'etiket|etiketje|stempel|label heeft|hebben|kreeg|gekregen',
  'herstelt|herstellend|herstel ~1 van|na ~2 operatie|ziekte|ongeluk|val|ongeval|breuk',
  'medische|lichamelijke redenen|reden|oorzaak|problemen|situatie|gegevens|informatie|info|toestand|zaken',
  'heeft|krijgt|had|is ms SLOT',
  'dat|omdat <hij>|<kind>|die ms heeft',
  '<kind>|<hij>|jongen|meisje ~4 ms heeft',
  'eet|drinkt ~1 niet|niks|niets|nauwelijks|amper ~1 meer SLOT',
  'niet|niks|niets|nauwelijks|amper|weinig ~1 meer eet|eten ~1 SLOT',
  'weigert|weigeren te? ~1 eten|drinken',
  'slaat|slaan ~2 maaltijden over',
  'maaltijden overslaat|overslaan|weigert|laat',
  '<hij>|<kind> ~4 afgevallen|vermagerd|uitgemergeld|broodmager',
  '<hij>|<kind> ~2 geeft|gaf ~1 over na|tijdens|elke|steeds|vaak',
  'niet|nauwelijks|amper geslapen',
  '<hij>|<kind> ~6 polsen ~1 doorsneed|doorgesneden|opengesneden|doorsnijden',
];
