import { precies } from '../woorden.ts';

/** What a school knows of how somebody learns. */
export const schoolresultaten: readonly string[] = [
  precies(`*cijfers portfolio portfolios stageverslag* cijfer cijferlijst* cijferoverzicht* cijferkaart cijferregistratie rapport rapporten schoolrapport rapportcijfers eindrapport tussenrapport schoolresultaten resultaten toetsresultaten leesresultaten
    rekenresultaten leerresultaten examenresultaten studieresultaten citoresultaten toetsscores toetsscore citoscore citoscores cito schooladvies leerprestaties schoolprestaties
    prestaties doorstroomtoets leesniveau rekenniveau avi avi-niveau toetsen toetsuitslag* toets *toetsen leerlingvolgsysteem lvs vorderingen schoolvorderingen leervorderingen voortgang
    schoolvoortgang studievoortgang leervoortgang studiepunten onvoldoendes voldoendes  overgangscijfers werkhouding schooladviezen examenuitslag slaagt zittenblijven`),
  'stand van zaken qua cijfers',
  'hoe|of ~8 het ~3 doet|redt|doen|redden|deed ~2 op|in|bij <bep>? school|klas|les|lessen|opleiding',
  'hoe|of ~8 meekomt|bijblijft|meekan|bijbeent',
  'zijn|haar|diens|een|n|de|die|twee|drie onvoldoende voor|op',
  'hoe ~8 vooruitgaat|vooruit|ervoor|voorstaat|vordert|presteert|meekomt|scoort',
  'hoe ~8 het ~3 doet|gaat|vordert|loopt ~2 met|in|op|bij|qua <bep>? <vak>',
  'hoe ~8 het doet ~2 met|in|op|bij|qua <bep>? <vak>',
  'hoe het ~8 gaat|loopt ~3 met|in|op|bij|qua <bep>? <vak>',
  'hoe <bep>? lezen|rekenen|schrijven|leren|spellen ~3 gaat|verloopt|vordert|loopt',
  'hoe ~8 erop|ervoor ~1 staat',
  'wat|hoe ~8 staat|haalt|scoort|stond|haalde voor|op|bij <vak>',
  'staat|haalt|scoort|stond|haalde ~3 onvoldoende|voldoende|# voor|op <vak>',
  'of ~8 overgaat|zakt|slaagt|zittenblijft',
  'of <bep>? <kind>|<hij>|die ~6 over gaat',
  'blijft|gaat <kind>|<hij> ~6 zitten|over SLOT',
  'examen|toets|tentamen|proefwerk|herkansing ~3 verprutst|verpest|verknald|gezakt|gehaald|gemist',
  'gezakt|geslaagd voor <bep>? examen|toets|tentamen|eindexamen',
  'blijft|blijven|bleef ~3 zitten',
  'het jaar ~2 haalt|halen|gehaald|redt|overdoet|overdoen',
  'punten|studiepunten ~1 haalt|heeft|gehaald|behaald',
  'hoe <bep>? studie|opleiding|school|schooljaar|schooltijd|leerjaar ~4 verloopt|loopt|gaat|vordert|ging|verliep|verlopen|liep',
  'hoe het met <bep>? studie|opleiding|school ~8 gaat|loopt|ging|staat',
  'hoe loopt|gaat|verloopt|ging|verliep <bep>? studie|opleiding|schooljaar',
  'hoe het ~4 op|bij|met|qua <bep>? school|opleiding|studie ~1 gaat|loopt|ging|verloopt',
  'hoe het op|bij <bep>? school|opleiding gaat|loopt|ging met <bep>? <kind>',
  '<hij>|<kind> ~2 is|was|ben ~2 gezakt|geslaagd|overgegaan|gedoubleerd',
  '<hij>|<kind>|die ~3 gezakt|geslaagd|overgegaan ~1 is|was',
  'herexamen|herkansingen|schoolexamen|eindtoets|doorstroomtoets ~2 niet|wel ~1 gehaald|geslaagd|verprutst',
];

/** When somebody is where, where somebody lives, and how somebody is in class. */
export const gewoon: readonly string[] = [
  precies(`absentiestaat absentiestaten presentiestaat absentlijst absenties absentie absenten absent afwezigheid presentielijst* presentie aanwezigheidsgegevens absentieoverzicht absentielijst lestijden schooltijden pauzetijden klassenindeling
    klassenlijst *rooster *roosters lesuren huiswerk inschrijfgegevens inschrijving adresgegevens contactgegevens telefoonnummer telefoonnummers mobielnummer profielkeuze vakkenpakket
    geboortedatum geboortedata bsn burgerservicenummer pasfoto klassenfoto schoolfoto zwemdiploma studiehouding studiekeuze studieadvies werkinstelling
    huisadres woonadres thuisadres mailadres emailadres emailadressen mailadressen adresje weekritme dagritme dagindeling eetafspraken schoolloopbaan gymtijden zwemrooster weekplanning`),
  '<bez>|welk|het ~1 niveau',
  'op|met tijd is|komt|kwam|verschijnt',
  'te laat komt|is|binnenkomt|kwam',
  'adres|mailadres|emailadres|nummer|geboortedatum van <bep>? <kind>|ouders|student|jongere|gezin|zijn|haar',
  '<bep> adres',
  'naam en adres',
  'meedoet|meekomt|meewerkt|oplet ~2 in|op|tijdens ~1 klas|les',
  'in|tijdens <bep>? klas|les|groep|lessen ~2 gedraagt|gedroeg|doet|meedoet|functioneert|oplet|meewerkt|verschijnt|werkt',
  'hoe|of ~10 zich ~8 gedraagt|gedroeg|gedragen|ontwikkelt|houdt|opstelt',
  'gedrag ~2 in|op|tijdens <bep>? klas|les|groep|school|pauze|lessen|schoolplein|plein',
  'hoe ~8 in <bep>? klas|les|groep ~1 is|werkt|zit|functioneert|meedraait|meedoet',
  'hoe ~3 gaat in de les|klas',
  'hoe ~8 speelt|meespeelt|leest|rekent|leert|schrijft|meedoet|meedraait',
  'welk|welke|wat ~1 huiswerk|boek|boeken|vak|vakken|opdrachten|lesstof|stof',
  'welke tijden|uren|dagen|tijdstippen ~6 les|school|heeft|is|komt|zit|vrij',
  'op welke dagen|tijden|uren|dag',
  'wanneer|hoe laat ~5 les|vrij|pauze|gym heeft|is|uit',
  'hoe laat ~5 uit|vrij|klaar|thuis|begint',
  'hoe vaak ~6 er|aanwezig ~1 was|waren|is',
  'in welke klas|groep|leerjaar',
  'eerder|vroeger weg|naar huis? moet|mag|moeten|gaat',
  'maandag|dinsdag|woensdag|donderdag|vrijdag|ochtend|middag ~2 eerder|later|vrij',
  'halve|hele ~1 dag|tijd|les onder <bep>? tafel',
  'hoe ~8 met <bep>? klasgenoten|klasgenootjes|kinderen|leeftijdsgenoten|medeleerlingen ~2 omgaat|speelt|is',
  'omgang met <bep>? klasgenoten|klasgenootjes|kinderen|medeleerlingen',
  'of ~6 vriendjes|vriendinnen|vriendinnetjes|vrienden|aansluiting ~2 heeft',
  'of ~10 aanwezig|present|absent ~1 is|was|waren',
  'inzet|motivatie ~3 in|tijdens|op <bep>? klas|les|lessen|school',
  'zijn|haar inzet|motivatie|concentratie|huiswerkhouding',
  'wie ~3 komt? ophaalt|ophalen|brengt|haalt|brengen',
  'praktische|praktisch info|informatie|zaken',
  '<bez> achternaam|voornaam|roepnaam ~1 weten|geven|noemen|doorgeven|hebben|vertellen',
];

/** Words for what a school knows that are about something else here. */
export const nietGewoon: readonly string[] = [
  'namen ~4 invullen|intypen|invoeren|typen|invul',
  'goede|goeie|prima|mooie|keurige|nette cijfers SLOT',
  '@mbo|mbo|roc|bol|bbl|opleiding|studie niveau|niv ~1 #',
  'niveau|niv #',
  'op|van hoog|hoger|laag niveau',
  'onderwijskundig|politie rapport',
  'goed|slecht|beter ~1 resultaat|resultaten',
  'resultaat|resultaten|uitkomst ~2 gesprek|check|vraag|bot|afweging|beslissing',
  'toetsen of|aan',
  'rapport over|van <bep>? *beleid|inspectie|rekenkamer|onderzoeksbureau|pestbeleid',
  'hoe het|dit|alles ~2 ervoor staat|erop',
  'hoe ~3 zaken|zaak|dossier ~2 ervoor|erop',
  'rekening|voortgang ~2 mee|zaak|dossier|onderzoek|traject|behandeling|hulp|aanvraag',
  '<contact> ~1 van|voor <bep>? servicedesk|helpdesk|ict|klantenservice|receptie|vragen|meldpunt|bot|privacyfunctionaris|fg',
  '<contact> ~1 van|voor <bep>? @leerplicht|@gemeente|@veilig-thuis|@samenwerkingsverband|@politie|@raad|@jeugdhulp|@jeugdbescherming|@medisch',
  'achter <bep> adres',
  'adres niet|geheim ~1 weten|hebben|krijgen|kennen|is?|houden|blijven',
  'jouw|jullie niveau',
];
