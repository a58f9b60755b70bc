import { eenVan } from '../woorden.ts';

/** Medicines, what is examined, and what is done about it. */
export const zorg: string = eenVan(`
  diagnos* gediagnos* diagnost* classificatie dsm
  medicatie* *medicatie medicijn* *medicijn *medicijnen medicijen medicijen* geneesmiddel* medicament* pillen pilletje* tabletten *zalf *zalfje hormoonzalf oordruppels
  oogdruppels neusspray ritalin* methylfenidaat* concerta* medikinet* strattera* atomoxetine dexamfetamine* dexamfetamin tentin risperidon* abilify aripiprazol
  quetiapine seroquel sertraline fluoxetine prozac citalopram ssri* melatonine antidepress* antipsychot* antibiot* penicilline
  paracetamol* ibuprofen prednison* insuline* insulinepomp epipen* epi-pen* groeihormonen hormonen adrenaline* puffer* pufje* pufjes inhaler* inhalator ventolin* salbutamol diazepam
  midazolam stesolid oxazepam anti-epileptic* antiepileptic* groeihormoon* puberteitsremmer* hormoonbehandel* hormoonkuur* pijnstiller* slaapmiddel* slaappil* kalmeringsmiddel*
  chemo* bestraling* bestraald dialyse infuus* bloedtransfusie* methadon
  groeigegevens behandelplan* behandelversla* behandelgeg* behandelinfo* behandeldos* behandelgeschied* behandeldoel* behandeladvie* behandelinhoud* behandelrapport*
  behandelresult* behandelbrief behandelhistorie* behandelbeleid behandelovereenkomst therapieversla* therapiegesprek* therapiesessie*
  *therapie *therapieen therapie therapieen emdr* pmt cgt gedragstherap* gezinstherap* faalangsttraining
  psychologisch* neuropsych* psychodiagn* persoonlijkheidsonderzoek intelligentieonderzoek intelligentietest iqtest iqscore autismeonderzoek
  adhdonderzoek dyslexieonderzoek dyslexieverklaring gehoortest* gehooronderzoek bloedonderzoek bloeduitslag* bloedwaarde* bloedtest* urineonderzoek urinetest drugstest zwangerschapstest
  dnaonderzoek genetisch* erfelijk* mri eeg hartfilmpje rontgen* hersenscan onderzoeksverslag
  operatie operaties geopereerd* narcose operatief ziekenhuisopname* crisisopname* dagopname ziekenhuisversla* ontslagbrief
  medisch medische gezondheid* gezondheidszorgplan patientgeg* patientendos* patientdos* zorgdossier hulpverleningsgeschiedenis ziekenhuisdossier ggzdossier doktersverklaring doktersbrief* artsenverklaring
  specialistenbrief huisartsdossier vaccinatiegegevens
`);

export const zorgZinnen: readonly string[] = [
  'psychologisch|psychiatrisch|medisch|neuropsychologisch|psychodiagnostisch|diagnostisch onderzoek|rapport|verslag|dossier',
  'uitslag|uitslagen|resultaten|uitkomst|uitkomsten van <bep>? ~1 psychologisch|psychiatrisch|medisch|bloedonderzoek|iqtest|iq|neuropsychologisch|onderzoek|scan|test|bloedtest',
  'bij <bep>? psycholoog|psychiater|therapeut loopt|is|komt|zit',
  'dat|of ~6 logopedie|logo|fysio|ergo krijgt|heeft|volgt|kreeg|krijgen|volgen|loopt',
  'dat|of ~3 naar|bij <bep>? fysio|fysiotherapeut|logopedist|logopediste|ergotherapeut|psychiater|psycholoog gaat|loopt|komt|is|zit|moet',
  "van|over zn|diens|d'r|zijn|haar|hun opname SLOT",
  'behandeling ~2 verloopt|verlopen|loopt|gaat|vertellen|delen|bespreken|informeren|over',
  'verloop|voortgang|stand|inhoud|duur|resultaat|effect van <bep>? behandeling|therapie|traject',
  'over|van|met haar|zijn|de|hun|diens|z|een behandeling',
  'welke|welk behandeling|therapie|behandelingen|behandelvorm',
  'wat voor ~1 behandeling|therapie|behandelingen',
  'waarvoor|waarom ~9 in|onder behandeling',
  'waarvoor|waarom ~8 behandeld ~1 wordt|werd|is|moet',
  'waarvoor|waarom ~8 wordt|werd|is|moet ~1 behandeld',
  'waarvoor|waarom ~9 bij <bep>? @medisch|kliniek|psycholoog|therapeut|psychiater|logopedist|logopediste|fysiotherapeut|dokter loopt|komt|zit|is|liep|was|gaat',
  'waarvoor|waarom ~8 hier komt|loopt|kwam|liep|is',
  'waarvoor|waarom ~8 bij ons|mij|jullie|hen ~1 komt|loopt|kwam|liep|onder|in',
  'behandel|behandelt|behandelde|behandeld ~8 voor|tegen|wegens|vanwege',
  'behandeling ~1 voor|tegen|wegens|vanwege',
  'in|onder behandeling voor|tegen|wegens|vanwege|ivm',
  '@medisch ~2 zijn|haar|diens dossier',
  'in|uit|tijdens <bep>? sessie|sessies|therapiesessies',
  'slikt|inneemt|innemen|voorgeschreven|toedienen|toegediend ~2 pillen|medicijnen|pil|tabletten|tablet',
  'pil|pillen|tabletten|tablet ~4 slikt|inneemt|innemen|slikken|neemt',
  'gebruikt ~1 medicatie|medicijnen',
  '<hij>|<kind>|patient|patientje|die ~5 is|was|wordt|werd|ligt|lag ~4 opgenomen',
  '<hij>|<kind>|patient|die ~6 opgenomen is|was|geweest|wordt|werd|geworden',
  'is|was|wordt|zijn|werd ~2 opgenomen',
  'opgenomen is|was|geweest|wordt',
  'opgenomen ~4 kliniek|ziekenhuis|psychiatrisch*|instelling|psychiatrie|ic|afdeling',
  'gedwongen|crisis opname|opgenomen',
  'na|sinds|door|vanwege|ivm|wegens|tijdens|over haar|zijn opname',
  '<hij>|<kind>|patient|patientje|dreumes|baby ~6 ziekenhuis|ic|couveuse|intensive ~2 ligt|lag|moet|opgenomen|terecht',
  'ligt|lag ~3 ziekenhuis|ic|couveuse|intensive',
  'hoe <bep>? opname|behandeling|therapie|crisisopname ~2 verlopen|verliep|verloopt|ging|gaat|was|is|loopt',
  'hoe ging|was|verliep|gaat|verloopt <bep>? opname|behandeling|therapie',
  'gedaan|gekregen|gehad|geboden ~1 aan behandeling|therapie',
  'waarom er <hulp> ~4 zit|is|komt|loopt|bij|nodig',
  'waarom <hij>|<ouder>|ik|we|wij|@medisch ~5 naar <bep>? @medisch|ggz|kinder-ggz ~1 verwees|verwezen|doorverwees|doorverwezen|verwijst|doorverwijst',
  'op de ic',
  'intensive care',
  'onder het mes',
  'iq test|onderzoek|score|bepaling',
];
