import { eenVan } from '../woorden.ts';

/** Who examines and treats people. */
const specialist =
  '@medisch|internist|*arts|*artsen|*oloog|*iater|*chirurg|*therapeut|*therapeute|tandarts|orthopeed|*pedagoog|*pedagoge|logopedist|logopediste';

/** What is written or found by who examines and treats people. */
export const bevindingen: string = eenVan(`
  sessieversl* sessiever* gezinssessie* behandelsessie* consultgegevens jgz-dossier* jgzdossier* therapieuur* therapieplan* ontslagbericht* ontslagbrief* ontslagverslag* behandelevaluatie* intakeverslag* anamnese behandelnotit* sessienotit* crisisplan* signaleringsplan* suicidaliteit* behandeladvi* zorgplan verpleegplan*
  verwijsbrief* verwijsbrieven specialistenbericht* laboruitslag* labuitslag* labwaarde* onderzoeksuitslag* testuitslag* behandelaarsversl* kinderpsychiatrisch* jeugdpsychiatrisch* psychiater-rapport consultverslag
`);

const stuk =
  'verslag|verslagen|brief|brieven|rapport|rapportage|bevindingen|conclusie|conclusies|uitslag|uitslagen|onderzoek|onderzoeken|eindverslag|tussenverslag|verslagje|behandeling|aantekeningen|diagnose|evaluatie|gespreksverslag|gespreksverslagen|onderzoeksrapport|onderzoeksverslag|adviezen|handelingsadviezen|testverslag|journaal|dossier';

export const bevindingenZinnen: readonly string[] = [
  `${stuk} van|door|uit <bep>? <bijv>? ${specialist}`,
  `${specialist} ~2 zijn|haar|hun|diens bevindingen|conclusie|conclusies|verslag|verslagen|onderzoek|aantekeningen|eindverslag|uitslagen`,
  `als|ben <bep>? <bijv>? ${specialist} ~4 mijn|onze bevindingen|conclusie|conclusies|verslag|verslagen|onderzoek|aantekeningen|eindverslag|uitslagen|observaties`,
  `${specialist} ~1 mag|kan|wil|zou|moet ik ~2 mijn|onze bevindingen|conclusie|conclusies|verslag|verslagen|onderzoek|aantekeningen|observaties`,
  `mijn|onze|de bevindingen|aantekeningen ~~14 ben|als <bep>? ${specialist}`,
  `@medisch gaf|stuurde|schreef|mailde ~6 brief|verslag|rapport|rapportage|uitslag`,
  `${specialist} heeft ~2 verslag|rapport|brief|eindverslag gemaakt|geschreven|gestuurd|opgesteld`,
  `waarom|waarvoor ~9 naar|bij <bep>? ${specialist} ~2 is|gestuurd|geweest|moet|verwezen|was|ging|gaat|loopt|komt|zit|moest|wordt|werd`,
  'uit <bep> intake|test|tests|testen|bloedtest|scan|echo|onderzoek|onderzoeken ~1 kwam|komt|kwamen|bleek|blijkt|gekomen',
  'wat <bep>? echo|scan|mri|bloedproef|test|foto|onderzoek ~1 liet|laat|lieten ~1 zien|uitwees',
  'reden|aanleiding|oorzaak|duur ~1 van <bep>? ~1 opname|ziekte|behandeling|klachten|ziekmelding|verwijzing',
  `@medisch ~~8 uitslag|uitslagen`,
  `uitslag|uitslagen ~~8 @medisch`,
  'waar|waarover <bep>? sessies|sessie|therapie|behandeling|therapiesessies ~6 over? gaan|gaat|ging|gingen',
  'waar|waarover <bep>? gesprekken ~1 met|bij <bep>? psycholoog|therapeut|@medisch ~2 gaan|gaat|over|ging',
  'gesloten|open|psychiatrische afdeling',
  'crisisafdeling',
  'zit|ligt|verblijft ~5 afdeling ~3 ggz|psychiatrie|ziekenhuis|kliniek|@medisch',
  'waaraan|waar|wat ~2 werken|werkt|doen|doet|bespreken|bespreekt|behandelen ~2 in <bep>? behandeling|therapie|sessies|sessie',
  'wat ~3 in <bep>? therapie|behandeling|sessies|sessie ~2 bespreken|besproken|gebeurt|gezegd|doen|vertelt|vertelde|speelt',
  'hoe ~2 met|in <bep>? therapie|behandeling ~1 gaat|loopt|vordert|staat|ging|gaan|ervoor',
  'hoe <bep>? therapie|behandeling|gezinssessies|sessies|therapiesessies ~1 gaat|gaan|loopt|lopen|verloopt|verlopen|vordert|aanslaat',
  'over <bep>? therapie',
  `hoe <bep>? behandeling|therapie|traject ~2 van <bep>? <kind>|zoon|dochter ~4 gaat|loopt|verloopt|vordert|aanslaat`,
  `${stuk} van mij|ons , <bep>? ${specialist}`,
  `mijn|ons|onze ${stuk} , ik ben <bep>? ${specialist}`,
  `wat|hoe <bep>? ${specialist} ~6 schreef|schrijft|vaststelde|vond|concludeerde|constateerde|adviseerde|onderzocht`,
  `verloop|voortgang|stand|inhoud ~2 van <bep>? behandeling|therapie`,
  `${specialist} ~4 heeft|had ~2 <hem> ~2 onderzocht|getest|behandeld|geopereerd|gezien`,
  'wat ~2 in|uit|tijdens <bep>? behandeling|therapie|sessie|sessies ~1 zie|zien|ziet|hoor|hoorde|merk|merkte|opvalt',
  'wat <bep>? <kind>|<hij>|zoon|dochter ~6 met mij|haar|hem ~1 als|@medisch ~3 bespreekt|besprak|deelt|besproken',
  'getest|onderzocht is|werd|wordt ~3 wat ~1 eruit|uitkwam|uit',
  'wat eruit kwam|komt',
  'mijn|onze behandeldoel*|behandelplan*',
];

/** A letter that asks something says nothing yet, and who asks is not what is told. */
export const nietBevindingen: readonly string[] = [
  `brief|bericht|mail van <bep>? ${specialist} ~3 vraag|vraagt|verzoek|waarin|gekregen|ontvangen|binnen|dat|of`,
  'waarom|waarvoor ~9 bij <bep>? @onderwijs',
  '@medisch gaf|stuurde|schreef|mailde ~6 brief ~2 of|vraag|waarin|terug|dat|waarom',
];
