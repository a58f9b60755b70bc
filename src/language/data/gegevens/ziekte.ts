import { eenVan, precies } from '../woorden.ts';

/** What the body has: names of illnesses, what they are made of, and what is seen of them. */
export const ziekten: string = eenVan(`
  *ziekte *ziektes *ziekten *ziektebeeld *ziektegeschiedenis *aandoening *aandoeningen *afwijking *afwijkingen *syndroom
  *syndromen *ontsteking *ontstekingen *infectie *infecties *allergie *allergieen *intolerantie *intoleranties *kanker
  *tumor *tumoren *letsel *verlamming *fobie *fobieen *stoornis *stoornissen *klachten *vergiftiging *bloeding *infarct
  *transplantatie *operatie *operaties *dystrofie *sclerose *dysplasie *dystonie *kwaal *kwalen *hernia *trombose
  *anemie *hepatitis *meningitis *artritis *dermatitis *beperking *beperkingen
  chronisch chronische ongeneeslijk* terminaal terminale palliatie* levensbedreigend besmettelijk* geinfecteerd*
  astma* cara copd eczeem* psoriasis acne allergisch* hooikoorts* anafyla* diabet* suikerziek* hypo hypos bloedsuiker*
  epilep* insult insulten toevallen stuipen koorts *blessure *blessures blessure* geblesseerd kruisband* kneuzing* gekneusd verstuikt* hechtingen zwachtel* krukken gebit gebitsprob* cariës tandbederfstuip* reuma* jicht migraine* leukemie* leukaemie lymfoom hodgkin
  hartkwaal hartprob* hartritme* hartruis* hartklep* hartpatient* hartziek* hartfal* pacemaker nierpatient* nierfal*
  nierprob* niersteen* leverprob* darmprob* maagprob* maagzweer obstipatie reflux coeliakie glutenallerg* glutenintol*
  lactose* crohn colitis schildklier* groeiachterstand groeistoornis groeihormoon* ondervoed* overgewicht obesitas
  ondergewicht zwaarlijvig* longprob* longontsteking* pneumonie bronchitis kinkhoest mazelen rodehond waterpokken krentenbaard
  schurft scabies hiv* aids tuberculose tbc besmet* corona coronabesmetting covid* pfeiffer lyme malaria taaislijm* cystische fibrose
  duchenne sma scoliose klompvoet* schisis hazenlip hydrocefal* waterhoofd parese spastisch* spasticiteit verlamd* dwarslaesie
  rolstoel* beenprothese armprothese prothese* stoma sonde sondevoeding katheter* gehoorapparaat* hoorapparaat* cochleair* gehoorprob*
  gehoorverlies gehoorschade gehoorbeschad* hoorproblemen slechthorend* slechtziend* visusprob* kleurenblind doof doofheid
  blind blindheid stotter* gestotterd hersen* hersenschudding beroerte tia nah coma bewusteloos* flauwgevallen
  flauwvalt flauwvallen flauwviel wegraking* bloedneus* bloedarmoede hemofilie sikkelcel* thalassemie downsyndroom
  klinefelter marfan ehlers danlos hypermob* hyperventil* fibromyalgie vermoeidheid* duizelig* misselijk* braken braakt overgeeft spuugt
  diarree bedplas* broekplas* broekpoep* onzindelijk* zindelijk zindelijkheid* incontinent* menstru* ongesteld* zwanger*
  abortus* miskraam anticoncept* spiraaltje soa soas chlamydia gonorroe geslachtsziekte
  buikpijn* hoofdpijn* rugpijn* keelpijn kiespijn spierpijn groeipijn zenuwpijn oorpijn nekpijn gewrichtspijn*
  armbreuk beenbreuk polsbreuk botbreuk enkelbreuk schedelbreuk brandwond*
  hoorprobl* gehoorprobl* oogprobl* spraakprobl* hartprobl* huidprobl* longprobl* maagprobl* darmprobl* rugprobl* zichtprobl* slikprobl* plasprobl* groeiprobl* gewichtsprobl*
  slaapprob* slaapapneu slapeloos* nachtmerrie* slaapwandel* inslaapprob* doorslaapprob*
  gehandicapt* handicap handicaps invalide spierziek* spierzwakte vergroeiing* huiduitslag koorts
  couveuse* prematuur vroeggeboorte* bmi groeicurve hoofdomtrek
`);

/** The words that are most often misspelt, whole, so that the spelling knows them. */
const voluit = precies(`
  autisme autistisch autistische dyslexie dyscalculie depressie depressies depressief depressieve epilepsie epileptisch diabetes anorexia boulimia eetstoornis eetproblemen
  psychose psychoses psychotisch suicidaal suicidale zelfmoord zelfbeschadiging diagnose diagnoses diagnostiek medicatie medicijnen medicijn medicijngebruik behandelverslag behandelverslagen
  behandelplan therapie zwanger zwangerschap verslaafd verslaving verslavingen psychiatrisch psychiatrische psychisch psychische gezondheid gezondheidsklachten allergie allergieen
  astma hartafwijking angststoornis angstklachten paniekaanvallen hechtingsproblematiek gedragsstoornis slaapproblemen hersenschudding ziekenhuisopname methylfenidaat antidepressiva
  insuline alcoholgebruik drugsgebruik blowen migraine leukemie reuma overgewicht obesitas bedplassen slechthorend slechtziend transgender homoseksueel homoseksualiteit seksualiteit godsdienst
  hoogbegaafd zwakbegaafd verstandelijke abortus anticonceptie borderline hyperventilatie faalangst schizofrenie bipolaire
`);

/** Said in more than one word. */
export const ziekteZinnen: readonly string[] = [
  voluit,
  'open rug|ruggetje',
  'geen noten|pinda|pindas|gluten|lactose|koemelk|ei|eieren|suiker ~2 mag|mogen|eten|hebben|kan',
  'mag|mogen|kan ~2 geen noten|pinda|pindas|gluten|lactose|koemelk|ei|eieren|suiker',
  'lui oog',
  'blinde darm',
  'fragiele x',
  'cerebrale parese',
  'valt|viel|vallen ~3 flauw',
  '<hij>|<kind> ~1 valt|viel ~5 even weg',
  'valt|viel ~5 even weg',
  'loopt|liep ~2 blauw aan',
  'gebroken arm|been|pols|enkel|sleutelbeen|vinger|heup|neus|rug|voet|teen|kaak|rib|ribben',
  'arm|been|pols|enkel|sleutelbeen|heup|voet ~2 gebroken|breekt|brak',
  'slecht|slechter|moeilijk hoort|horen|ziet|zien|praat|slaapt|slapen',
  'hoort|ziet|slaapt|praat ~1 slecht|slechter|moeilijk|nauwelijks|amper',
  'goed hoort|ziet|slaapt',
  'slaapt|slapen ~3 slecht|niet',
  'niet|nauwelijks|amper|slecht|onvoldoende ~1 groeit|groeien',
  'nauwelijks|amper|slecht|onvoldoende ~1 aankomt|drinkt|eet',
  'groeit ~3 niet|nauwelijks|amper|slecht|onvoldoende',
  'groei van <bep>? <kind>|baby|dreumes|zuigeling|kindje|patient|patientje',
  'weegt ~4 kilo|kg|gram',
  'te dik|zwaar|mager|licht ~1 is|was|wordt|weegt EIND',
  'gewicht van <bep>? <kind>|baby|dreumes|zuigeling|kindje',
  'zijn|haar gewicht',
  'in|met het|n gips',
  'afgevallen|aangekomen ~3 kilo|kg',
  'in <bep>? bed plast|plassen|geplast|poept',
  'in <bep>? broek plast|poept|plassen|poepen|geplast|gepoept',
  'plast|plassen|poept|poepen ~2 in <bep>? bed|broek',
  'niet|nooit|steeds|pas ~1 droog is|s',
  'aan de pil',
  'morning after',
  'de|haar pil ~1 slikt|gebruikt|neemt',
  '<bez>|de|alle prikken|vaccinaties|inentingen|inenting|vaccinatie',
  'vaccin*|gevaccineerd|ingeent|inenten|inentingen|inenting|rijksvaccinatie*|vaccinatiestatus',
  'moeite|problemen|last ~2 met|van <bep>? poepen|plassen|slikken|ademen|ademhalen|lopen|horen|zien|praten|slapen|eten|bewegen|zitten|menstruatie|ongesteldheid',
  'ernstig|erg|heel|zwaar|doodziek|levensbedreigend|ongeneeslijk ziek|zieke',
  'ziek ~1 is|geworden|geweest EIND',
  'wat|welke|waaraan ~2 ziekte|aandoening|mankeert|scheelt',
  'wat ~8 mankeert|mankeren|scheelt',
  'wat hij|zij|ze|het precies? heeft|mankeert EIND',
  'wat <bep>? <kind>|patient|patientje precies? heeft|mankeert EIND',
  'wat|iets|dingen ~1 er? medisch speelt|is|nodig|aan',
  'waarom ~8 niet ~2 mag|kan ~1 gymmen|tillen|sporten|zwemmen|rennen|springen|meegymmen|bukken|rennen|fietsen',
  'waarom ~8 niet ~2 gymmen|tillen|sporten|zwemmen|rennen|springen|meegymmen|bukken mag|kan',
  'lichamelijk|lichamelijke|verstandelijke|geestelijke|visuele|auditieve|motorische|meervoudige|fysieke beperking|handicap|klachten|problemen|achterstand|conditie|toestand',
  'verstandelijk|lichamelijk|geestelijk|visueel|auditief beperkt|gehandicapt',
  'slachtoffer van|na <bep>? ongeluk|ongeval ~4 herstel*|revalid*',
  'revalid*',
  'lage|slechte|verminderde weerstand',
  'verkouden|grieperig ~1 is|was|wordt',
  'is|was|vaak|steeds ~1 verkouden|grieperig',
  'heeft|hebben ms en',
  'bij|na|tijdens <lidw>? aanval|aanvallen',
];
