import type { FeitZin } from '../feit-zinnen.ts';
import { doelZin } from './doel-zin.ts';

/** How it is said that it is for a work placement, removal, progress or absence. */
export const school: readonly FeitZin[] = [
  doelZin('stage', [
    'stage*',
    'stage|stageplek|stageplaats|stagebedrijf|stages|stageplekken|snuffelstage|leerbedrijf|bpv|stagedocent|stagecoordinator|praktijkbegeleider|stagebegeleider|stageadres|stagebegeleiders|stagegever|stagelopen|praktijkopleider|praktijkopleiders|leermeester|werkbegeleider|praktijkervaring|bpvbegeleider|bpvbedrijf|bpvcoordinator|bpvdocent|bpvplek|stageopdracht|arbeidstoeleiding',
    '@derde ~3 stage',
    'leerwerkplek|leerwerkplaats|leerwerkplekken|bpv-begeleider|bpv-plek|bpv-bedrijf|leerwerkbedrijf|stageverlener',
  ]),
  doelZin('uitschrijving', [
    'uitschrijven|uitschrijving|uitgeschreven|uitschrijf|verwijderen|verwijdering|verwijderd',
    'van school sturen|gestuurd|verwijderen',
    'haal|halen|haalt ~4 van <bep> rol|lijst|leerlingenlijst|inschrijving',
    'zonder startkwalificatie|diploma|papiertje ~2 uitschrijven|uitschrijft|uitgeschreven|verwijderen|verwijderd',
    'schrijven|schrijf|schrijft ~4 uit',
    'stopt|stoppen|gestopt met|op <bep>? opleiding|school|studie ~2 zonder diploma|startkwalificatie|papiertje',
    'stopt|stoppen|gestopt met|op <bep>? opleiding|school|studie ~~12 rmc|@leerplicht',
    'rmc|@leerplicht ~~12 gestopt|stopt|stoppen met|op <bep>? opleiding|school|studie',
    'gaat|ging|ga|wil ~3 van school af ~~20 rmc|@leerplicht',
    'onderwijsovereenkomst|opleidingsovereenkomst ~2 ontbonden|ontbinden|beeindigd|beeindigen|opgezegd|stopgezet',
    'haal|halen|haalt ~3 uit <bep>? administratie|leerlingadministratie|inschrijving|systeem',
    'van <bep>? lijst|leerlingenlijst ~1 halen|gehaald|haal|schrappen|geschrapt',
    'van <bep> rol ~1 halen|gehaald|haal|haalt|afvoeren|voeren|gevoerd|schrappen',
    'uit <bep> administratie|inschrijving ~1 halen|gehaald|verwijderen',
    'verwijderingsprocedure|verwijderingsbesluit',
  ]),
  doelZin('schoolvoortgang', [
    '<ouder> ~~8 vooruitgaat|vooruit|leren|presteert',
    '<ouder> ~~8 ervoor ~1 staat|voorstaat|stond',
    '<ouder> ~~10 hoe ~6 op school|les|klas|leren',
    '<ouder> ~4 schoolrapport|rapport|cijfers|toetsen|resultaten|voortgang',
    'hoe ~4 het ~1 doet ~1 op school|met|leren|lezen|rekenen',
    'schoolresultaten|schoolvoortgang|leerprestaties|schoolprestaties',
    'schoolresultaten|cijfers|rapport|vorderingen|voortgang|leerresultaten|resultaten ~~6 ouders|ouder|vader|moeder',
    '<ouder> ~~14 cijfers|cijferlijst|schoolrapport|rapport|vorderingen|voortgang|schoolresultaten|leerresultaten|resultaten',
    'of ~10 vooruitgaat ~2 op|in school|leren',
    'hoe ~4 vooruitgaat|vooruit gaat|ervoor staat|presteert',
    'studievoortgang|studieresultaten',
    '<ouder> ~~10 bsa|studiepunten|eindexamen|herkansing|herkansingen|onvoldoendes|doubleren|zittenblijven',
    '<ouder>|voogd ~~6 rapportgesprek|rapportgesprekken|10-minutengesprek|tienminutengesprek|tienminutengesprekken|voortgangsgesprek|voortgangsgesprekken',
    'rapportgesprek|10-minutengesprek|tienminutengesprek|voortgangsgesprek ~3 met|voor <ouder>|voogd',
    '<ouder> ~~8 hoe ~8 op school|vooruitgaat|les|klas|ervoor|erop',
    '<ouder> ~~8 of ~8 vooruitgaat|overgaat|blijft|slaagt|zakt',
    'voogd ~~8 rapport|rapportcijfers|cijfers|cijferlijst|schoolrapport|vorderingen|schoolresultaten',
    'rapportcijfers|vorderingen|schoolvorderingen|leervorderingen|rapport|cijfers|cijferlijst ~3 naar|aan|met <bep>? ~1 ouders|ouder|vader|moeder|pa|ma',
  ]),
  doelZin('verzuim', [
    '<ouder>|@leerplicht ~~18 niet ~2 in de les|klas',
    '<ouder>|@leerplicht ~~18 niet ~2 geweest|komt|opdagen|verschijnt|verschenen',
    '@leerplicht ~~20 mist|spijbelt|afwezig|verzuimt',
    'niet meer ~1 komt opdagen',
    'verzuim|afwezigheid|wegblijven|thuisblijven|spijbelen ~8 aankaarten|bespreken|aankaart|bespreek|overleggen|agenderen',
    '@leerplicht ~~12 wegblijven|thuisblijven|thuiszitten',
    'wegblijven|thuisblijven|thuiszitten ~~12 @leerplicht',
    '<ouder> ~8 verzuim',
    'schoolverzuim|verzuim|ziekteverzuim ~2 bespreken|melden|doorgeven|delen|aanpakken',
    'over|om|vanwege <bep>? afwezigheid|absenties|spijbelen|schoolverzuim|ziekteverzuim|verzuim',
    '@leerplicht ~5 verzuim|afwezigheid|absenties|spijbelen|schoolverzuim|ziekteverzuim',
    'spijbelen|spijbelt ~8 @leerplicht',
    'over|om|wegens|vanwege|ivm|mbt|gaat ~2 verzuim',
    'naar|van <bep>? verzuim|verzuimgegevens|verzuimoverzicht|verzuimregistratie|ziekteverzuim|schoolverzuim',
    'verzuimgegevens|verzuimoverzicht|verzuimcijfers|verzuimgesprek|verzuimdossier|verzuimregistratie|verzuimaanpak',
    'ongeoorloofd|ongeoorloofde|hoge|hoog|schoolverzuim|ziekteverzuim ~1 verzuim ~~12 @leerplicht',
    'al|hele|paar dagen|week|weken weg|afwezig',
    'verzuim ~3 melden|bespreken|doorgeven|delen|aanpakken|terugdringen',
    '@leerplicht ~4 verzuim|luxeverzuim*|verzuimzaak|schoolverzuim',
  ]),
];

/** Somebody is not at school, or often too late: what a school speaks of with leerplicht. */
export const nietOpSchool: readonly string[] = [
  'verzuimt|spijbelt|spijbelen|gespijbeld|spijbelde|verzuimd|spijbelaar|thuiszitter|thuiszitten|thuiszit|luxeverzuim|schoolverzuim|ziekteverzuim|ziekmeldingen|ziekmelding|schoolweigering|schoolweigeraar',
  'elke|iedere|vaak|steeds|dagelijks|weer ~2 te laat',
  'te laat ~1 komt|komen|gekomen|meldingen',
  'te laat ~2 al # keer|x',
  'zo|vaak|veel|steeds|weer ~1 ziek|ziekgemeld|afwezig|weg|absent',
  'niet ~2 op|naar|in <bep>? school|les|klas|lessen ~1 is|was|komt|kwam|verscheen|geweest|gaat|wil|verschenen',
  'komt|kwam|gaat|ging ~2 niet|nooit|nauwelijks|amper ~2 op|naar school|les|lessen',
  '# uur|uren ~3 verzuim|gemist|afwezig|weg|in',
  'weken|dagen|maanden ~2 thuis|afwezig|weg|absent',
  'weer|terug op|naar school krijgen|krijg|gaat|komt',
  'zit|zat ~3 thuis SLOT',
  'hoe vaak ~5 er ~1 niet',
];

/** Somebody is always there. */
export const welOpSchool: readonly string[] = [
  'nooit ~1 verzuimt|spijbelt|afwezig|absent|weg|ziek|te',
  'verzuimt|spijbelt|mist ~1 niet|nooit|geen|niks|niets',
  'geen|nooit ~2 verzuim',
  'gewoon|elke ~1 dag? naar|op school',
];

/** Somebody was not at school. */
export const afwezig: readonly string[] = [
  'verzuim|schoolverzuim|spijbelt|spijbelen|gespijbeld|spijbelde|verzuimt|afwezig|afwezigheid|absent|absenties|absenten|verzuimd',
  'niet ~2 op|in <bep>? school|les|klas|lessen ~1 is|was|komt|kwam|verscheen|geweest',
  'niet|nooit|nauwelijks|amper ~1 komt|kwam|verschijnt|geweest SLOT',
  'hoe vaak ~6 er|aanwezig|weg ~2 was|is|geweest',
];

/** Somebody leaves: what a school then tells leerplicht. */
export const gaatWeg: readonly string[] = [
  'stopt|stoppen|gestopt met|op <bep>? opleiding|school|studie|mbo|@mbo|@onderwijs',
  'gaat|ging|wil|is ~2 van school af|weg|weggegaan',
];
