import { eenVan } from '../woorden.ts';

/** Words of health that name no illness: what is worn, taken, checked and agreed for it, and who has become what. */
export const gezondheid: string = eenVan(`
  orthodont* hoortoestel* gebarentaal* logopedieversla* fysiotherapieversla* ergotherapie* ergotherapeutisch* dietist* dieetlijst* dieetadvies* allergielijst* allergiekaart* allergieprotocol*
  epilepsieprotocol* diabetesprotocol* medicatieprotocol* medicijnprotocol* noodmedicatie* noodprotocol* verpleegtechnisch* ontwikkelingsleeftijd ontwikkelingsproblem* ontwikkelingsdiagnost*
  hooggevoelig* gehechtheid* vermagerd* uitgedroogd* uitdroging nierstenen galstenen morning-afterpil* morningafterpil* voorbehoedsmiddel* voorbehoedmiddel* ontmaagd* ontmaagding menstruatie*
  gezondheidsverklaring* keuringsuitslag* ziekenhuisbrief* ziekenhuisbezoek* ziekenhuisafspra* behandelvoortgang* behandelverloop* behandelvorm* behandelvraag* behandelafspra* behandelperspectief*
  behandelindicatie* behandelduur* opname-indicatie* opnameduur* opnamereden* opnamedatum crisisbeoordeling* suiciderisico* terugvalpreventie* terugvalplan*
  bloedgroep hartslagmeter* glucosemeter* glucosesensor* insulinepen* hoestdrank* anti-epileptica* vitamine-d* kinkhoest* bof gehoorverlies* tinnitus oorsuiz*
  hooikoortspil* neurologisch* borstvoeding keizersne* couveusekind* premature prematuren
`);

const zich = 'zich|zichzelf';

/** Said in more words. */
export const gezondheidZinnen: readonly string[] = [
  'onwel ~1 geworden|werd|wordt|geweest',
  'ambulance ~2 erbij|gebeld|kwam|gekomen|nodig',
  'ms ~2 vastgesteld|geconstateerd|gediagnosticeerd',
  'heeft|hebben|is ~2 ms|me|cvs|me-cvs SLOT',
  'opname in|bij|op <bep>? kliniek|ziekenhuis|afdeling|@medisch',
  `${zich} ~1 op te? hangen|ophangen`,
  `${zich} ~2 ophangen|verhangen|opgehangen|verhing|verdronken|vergiftigen`,
  'van ~2 flat|brug|dak|balkon springen|gesprongen|sprong|springt',
  'voor ~2 trein springen|gesprongen|springt|gaan|lopen',
  'drinkt|dronk|zuipt ~1 elk|elke|ieder|iedere dag|avond|weekend|week',
  'zich ~1 klem|bewusteloos|lam drinkt|gedronken|zuipt',
  'in coma ~1 gedronken|gezopen',
  'gips ~1 om|aan|heeft',
  'welke|welk|of prikken|prikjes|prik|vaccinaties|inentingen ~4 heeft|mist|miste|kreeg|nodig|gehad|gemist',
  'welke ~1 prikken|prikjes',
  'niet|slecht ~1 tegen pindas|pinda|noten|melk|gluten|ei|eieren|lactose|bijen|wespen|latex|vis|soja ~1 kan?',
  'allergisch voor|op|tegen',
  'geen ~1 pindas|noten|melk|gluten|suiker|lactose mag|kan|verdraagt',
  'wat|welke <bep>? psycholoog|psychiater|therapeut|@medisch ~4 gevonden|vastgesteld|geconstateerd|ontdekt|vindt|adviseert|geadviseerd|gezegd|schreef',
  'psychiatrie|kinderpsychiatrie|jeugdpsychiatrie ~~8 waarom|waarvoor|reden',
  'heeft|kreeg <lidw>? vriendje|vriendin ~8 thuis ~3 niemand|niet',
  'kijkt|kijken naar jongens|meisjes|mannen|vrouwen',
  'met koorts ~1 thuis|naar|ligt',
  'bijwerking|bijwerkingen van',
  'hoe lang|lange ~3 herstel|revalidatie|genezing',
  'prognose|risicotaxatie van|voor|over|door ~2 <kind>|<hem>|ziekte|@medisch',
  'hoge|lage bloeddruk|bloedsuiker|hartslag',
  'op ~2 niveau van <lidw>? ~1 peuter|kleuter|kind|vierjarige|driejarige',
];
