import { eenVan } from '../woorden.ts';

/** What the mind has, how somebody learns and develops, and what somebody is addicted to. */
export const psyche: string = eenVan(`
  scid* wisc wisc-v wppsi* ados sdq cbcl bayley sekte sektes
  adhd* add ass autis* asperger pdd pddnos mcdd odd tos tourette gilles dcd dyslexi* dyslectisch* dyscalcul* dyspraxie
  capaciteitenonderzoek* capaciteitentest* tiq viq piq *problematiek agressieregulatie* persoonlijkheidsprob* crisisgesprek*
  hoogbegaafd* laagbegaafd* zwakbegaafd* hoogsensitief* lvb lvg iq iqs intelligentie* verstandelijk* ontwikkelingsachterstand*
  taalachterstand* ontwikkelingsstoornis* spraakachterstand*
  depress* depri dysthym* bipola* manisch* psychose* psychotisch* schizo* waanbeeld* wanen waandenk* hallucin* dissocia*
  suicid* zelfmoord* zelfdoding* zelfbeschad* zelfverwond* zelfverminking automutil* doodswens* levensmoe* overdosis
  anorexia* anorectisch* boulimi* bulimi* eetbui* eetprob* eetstoornis* arfid
  angst angsten angstig* angststoornis* angstklacht* angstaanval* angstprob* faalangst* schoolangst* bindingsangst verlatingsangst* scheidingsangst*
  paniek paniekaanval* paniekstoornis* paniekklacht* dwangstoornis* dwanghandel* dwangmatig* dwanggedacht* dwangneuro*
  smetvrees ocd ocs tic tics trauma* getraumatiseerd* ptss* hechting hechtingsprob* hechtingsst* onveilig-gehecht borderline* persoonlijkheidsstoornis*
  burnout* overspannen overspannenheid stressklacht* rouw rouwt rouwen rouwverwerking rouwproces somber somberheid* neerslachtig* verward* verwardheid
  burn-out stemmingswissel* stemmingsstoorn* sensorisch* prikkelgevoelig* flashback* herbeleving* woedeaanval* woede-uitbarst* driftbui* trichotil* dermatillo* derealisatie depersonalis*
  mutisme mutistisch* overprikkel* prikkelverwerk* psychisch* psychiatrisch* psychosoci* geestesziek* mentale
  verslaafd* verslaving* *verslaving *verslavingen *verslaafd gameverslav* gokt gokken gokschuld* drankprob* drankgebruik alcohol* comazuip*
  drugsgebruik* drugsverleden drugsprob* drugsverslav* drugs middelengebruik middelenmisbruik softdrug* harddrug* blowt blowde blowen geblowd blowgedrag
  cannabis* lachgas* cocaine coke xtc ghb ketamine afkick* ontwenning* detox
`);

export const psycheZinnen: readonly string[] = [
  'laag|hoog|zwak begaafd',
  'zelf beschadiging|beschadigd|verwonding',
  'zichzelf|zich ~3 snijdt|snijd|krast|pijn|beschadigt|snijden|gesneden|verwondt|verwonden|beschadigen',
  'snijdt|snijd|krast|snijden|beschadigt|verwondt ~1 zichzelf|zich',
  'dood|overleden ~1 wil|willen|wilde',
  'wil|wilde ~1 dood',
  'dood is|zijn|was|wilde|willen wil|wilde|te',
  'niet|liever ~1 meer ~1 leven|verder ~1 wil|wilde|hoeft|hoeven',
  'niet meer leven',
  'niet|liever ~1 meer ~1 wil|wilde|wou|hoeft|willen te? ~1 leven|bestaan',
  'denkt|dacht|denken ~2 aan <bep>? dood|doodgaan|zelfmoord|zelfdoding',
  'zich|zichzelf ~1 iets ~1 aangedaan|aandoet|aandeed',
  '<ouder>|<kind>|<hij> ~4 teruggevallen SLOT',
  'teruggevallen|terugval ~1 in|naar ~2 gebruik|drank|drugs|verslaving|oude',
  '<ouder>|<kind>|<hij> drinkt|drinken|dronk ~1 weer|veel|stevig|dagelijks',
  'weer|stevig|zwaar|fors drinkt|drinken',
  'disharmonisch intelligentieprofiel|profiel',
  'hb is|was|leerling|kind',
  'einde|eind ~2 aan|maken ~4 leven|maken',
  'uit het leven stappen|gestapt',
  'van het leven beroven|beroofd',
  'zich|zichzelf ~5 iets ~1 aandoet|aandoen|gaat|wil aandoen?',
  'stemmen hoort|horen',
  'hoort stemmen',
  'drinkt ~1 te|heel|veel|zwaar|overmatig|elke',
  'te veel|teveel|stiekem drinkt|drinken',
  'drugs|alcohol|wiet|hasj gebruikt|gebruik|gebruiken',
  'gebruikt ~1 drugs|alcohol|wiet|hasj|middelen',
  'aan de drank|drugs|wiet|coke|pillen|alcohol',
  'psychische|mentale|emotionele problemen|klachten|toestand|gesteldheid|nood|gezondheid',
  'mentaal ~3 slecht|gesteld|gaat',
  'nare dingen meegemaakt',
  'burn out',
  'van kant ~2 maken|maakt|gemaakt',
  'prikkels ~2 niet|slecht|moeilijk|gevoelig|verwerken|kan|heeft|van',
  'niet|slecht|moeilijk ~1 tegen prikkels|drukte',
  'mentaal|psychisch|emotioneel|geestelijk ~1 stabiel|instabiel|labiel|kwetsbaar|zwak|sterk|belastbaar',
  'hoe|of ~6 stabiel ~1 hij|zij|ze|is',
  'zelfbeeld|zelfvertrouwen ~2 laag|negatief|weinig|slecht',
  'negatief|laag|slecht zelfbeeld',
  'in de put|knoop zit|zat',
  'zit|zat ~2 in de put|knoop',
  'denkt|dacht|denken ~3 aan ~1 springen|verdwijnen|ophangen',
];
