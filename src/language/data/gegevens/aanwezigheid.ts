import { precies } from '../woorden.ts';

const weg =
  'spijbelt|spijbelde|gespijbeld|verzuimt|verzuimde|verzuimd|mist|miste|gemist|afwezig|absent|weg|wegblijft|wegbleef|ontbreekt|ontbrak|ontbraken|ziekgemeld|ziekmeldt|afgemeld|aanwezig|present|verscheen|verschijnt|opdaagt|dagen';
const plek = 'school|les|lessen|klas|groep|opvang|bso|kdv|college|colleges|stage|opleiding|gym';
const er = 'is|was|waren|zit|zat|komt|kwam|gaat|ging|geweest|verscheen|verschijnt|verschenen|volgt|blijft';
const wie = '<bep>? <kind>|<hij>|die|knul|ventje|iemand|zoontje|dochtertje|kindje (? #? )?';

/** Whether somebody is there, how often not, who brings and fetches them, and where they are at school. */
export const aanwezigheid: readonly string[] = [
  precies(`aanwezigheidsuren aanwezigheidsoverzicht aanwezigheidsregistratie aanwezigheidscijfers aanwezigheidslijst aanwezigheidslijsten verzuimoverzicht verzuimoverzichten verzuimgegevens verzuimcijfers
    verzuimregistratie verzuimstaat verzuimstaten te-laatmeldingen telaatmeldingen telaatbriefjes verzuimlijst verzuimhistorie verzuimuren absentieregistratie absentiecijfers absentiegegevens absentieuren absentieoverzichten absentielijsten absentiedagen
    ziekteverzuimcijfers presentiegegevens presentieoverzicht presentieregistratie presentiecijfers lesbezoek schoolbezoek schoolgang magisteroverzicht magisteruitdraai
    brengtijden haaltijden ophaaltijden haalmomenten brengmomenten opvangdagen opvanguren opvangtijden`),
  `hoe vaak|veel ~9 ${weg}`,
  'hoe vaak is|was|zijn|waren|komt|kwam <bep>? <kind>|<hij>|die ~3 er|op|in|naar|te|thuis',
  `hoeveel uur|uren|keer|weken|dagen|dagdelen|lessen|lesuren ~8 ${weg}`,
  `hoeveel dagen|dagdelen|lessen|lesuren ~12 ${plek}`,
  `of ${wie} ~6 ${plek} ~2 ${er}`,
  `of ${wie} ~3 naar ~2 ${plek} gaat|ging|komt|kwam`,
  `was|is|zat|waren <kind>|<hij> ~4 op|in|bij <bep>? ${plek} SLOT`,
  `dat ${wie} ~8 niet ~2 ${plek} ~2 ${er}`,
  'bericht|seintje|horen|weten|doorgeven|zeggen|vertellen ~2 als|of|wanneer|dat <kind>|<hij>|die ~4 niet ~3 dagen|opdagen|opdaagt|verschijnt|verschenen',
  'bericht|seintje|horen|weten|doorgeven|zeggen|vertellen ~2 als|of|wanneer|dat <kind>|<hij>|die ~4 spijbelt|verzuimt|ontbreekt',
  'te laat melding|meldingen|briefje|briefjes|registratie',
  'hoeveel|wanneer ~6 te laat ~2 was|is|kwam|komt|gekomen|binnenkwam',
  'hoe laat <kind>|<hij>|die ~3 wegging|vertrok|binnenkwam|aankwam|weg|kwam|ging',
  'hoe laat|vaak ~4 gebracht|gehaald|opgehaald|afgehaald',
  `data|datums|dagen|uren|dagdelen waarop|dat|wanneer|waar ${wie} ~3 niet|afwezig|weg|absent|er|ziek ~3 was|is|geweest|waren`,
  `welke dagen|data|uren|lessen ${wie} ~3 niet|afwezig|weg|absent|er|miste|gemist`,
  `hoe vaak <bep>? <kind>|<hij> ~4 komt|kwam|is|was|weg`,
  `of <bep>? <kind>|<hij> ~3 hier ~2 overdag|vandaag|gisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|toen ~2 was|is`,
  `hoeveel <kind>|<hij>|die ~4 verzuimd|gespijbeld|verzuimt|spijbelt|gemist|ongeoorloofd|afwezig ~2 heeft?|was?|is?`,
  `hoeveel <bep>? <kind> ~4 verzuimd|gespijbeld|verzuimt|spijbelt|gemist`,
  'wie|wanneer <bep>? <kind>|hem|haar|ze ~3 brengt|haalt|ophaalt|gebracht|gehaald|opgehaald|afhaalt',
  'door wie ~4 gebracht|gehaald|opgehaald',
  'wie <hem> mag|mogen|komt|komen? ophalen|ophaalt|halen',
  'op|naar|van welke school ~6 zit|zitten|gaat|staat|komt|zat|is',
  'op|naar welke school',
  'welke|welk lokaal|lokalen|mentor|docenten|klas|groep ~2 heeft|zit|hebben|krijgt',
  'in welke klas|groep ~6 zit|zitten',
  'wanneer <kind>|<hij>|die ~4 vrij|les|lessen|pauze|gym|school ~1 is|heeft',
  'tijden|uren waarop ~6 was|is|komt|zit',
  'uitgestuurd|weggestuurd ~1 wordt|werd|is|uit',
  'de|zijn|haar klas|les uit ~1 loopt|rent|gestuurd|gezet',
  'loopt|rent|liep|rende ~3 de klas|les uit',
  'uit de|zijn|haar les|klas ~1 gestuurd|gezet|weggestuurd',
  'eerder|later|vroeger ~1 opgehaald|gehaald|gebracht|afgehaald ~1 wordt|word|is|worden',
  'in slaap ~4 in|tijdens|onder <bep>? les|lessen|klas',
];

/** Who does not come to an appointment or to the meeting is not absent from school. */
export const nietAanwezigheid: readonly string[] = [
  'of|dat <hij> ~4 <ouder>',
  'of <hij> ~4 gesprek|overleg|afspraak|bespreking ~4 school',
  'wie haalt mij|me|ons',
  'hoe vaak|veel ik|we|wij|jij|je',
  'hoe vaak ~4 gebeld|gemaild|gevraagd|geprobeerd',
  'of <ouder>|collega ~6 school|les|stage',
  'zorgelijke|zorgwekkende|ongeoorloofde|verontrustende|langdurige|veelvuldige afwezigheid|absentie|absenties',
  '<hij>|<kind>|die met ~3 afwezigheid|absenties',
];
