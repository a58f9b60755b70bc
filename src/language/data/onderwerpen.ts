import type { FeitSleutel, FeitWaarde } from '../../rules/index.ts';

/** What a clause may be about, whatever it says of it. */
export interface Onderwerp {
  readonly feit: FeitSleutel;
  /** What it says when affirmed, and when denied; absent: then nothing. */
  readonly ja?: FeitWaarde;
  readonly nee?: FeitWaarde;
  readonly zinnen: readonly string[];
  /** One of these words must stand in the clause to affirm, or to deny. */
  readonly jaMet?: string;
  readonly neeMet?: string;
  /** With one of these words in the clause it is about something else. */
  readonly nietMet?: string;
  /** With one of these words in the clause no phrase in it says the fact either. */
  readonly dooft?: string;
  /** With one of these words shortly before it, in the message, it is about something else. */
  readonly nietNa?: string;
  /** What is supposed ("als ouders erbij zitten") counts as said. */
  readonly als?: true;
  /** The phrases hold a denial of their own, which does not deny them. */
  readonly eigen?: true;
  /** Is so, whatever is asked about it: "wie tekent er bij mentorschap?" */
  readonly vast?: true;
  /** Says only the value of `nee` or `ja` when two subjects of the fact do. */
  readonly samen?: true;
}

/** That somebody signs or agrees is another need. */
const INSTEMMING =
  'toestemming handtekening handtekeningen akkoord instemming goedkeuring formulier toestemmingsformulier machtiging vragen gevraagd tekenen';

const NODIG: readonly Onderwerp[] = [
  {
    feit: 'noodzakelijk',
    ja: true,
    nee: false,
    zinnen: ['nodig|noodzakelijk|noodzaak|benodigd|vereist|noodzakelijkheid'],
    dooft: 'hulp ouders vader moeder',
    jaMet:
      'echt absoluut dringend strikt hard beslist noodzakelijk noodzaak werkelijk zeker ja vereist wel gewoon',
    nietMet: `${INSTEMMING} convenant hulp ondersteuning zorg begeleiding plek uitleg advies tijd zo waar indien wanneer wat welke ik ouders vader moeder ouder pa ma kind vindt zegt zeggen vinden gevonden had uit bevestiging ondersteuningsbehoefte alleen rust behandeling steun melding medicatie medicijnen ingrijpen handelen actie stappen overleg gesprek`,
    nietNa: INSTEMMING,
  },
  {
    feit: 'noodzakelijk',
    nee: false,
    zinnen: [
      '@rol|ze|zij|hij|ie|die|werk|les|lessen|taak|functie ~~9 nodig ~2 heeft|hebben',
      'nodig ~2 heeft|hebben ~3 hij|ie|ze|zij|die|@rol',
      'heeft|hebben|heb ~2 hij|ie|ze|zij|die|@rol ~~9 nodig',
      '@rol|ze|zij|hij|ie|die|dat|deze heeft|hebben ~~9 nodig',
      'vind|vinden ik|wij|we ~~5 nodig',
      'ik|wij|we vind|vinden ~~5 nodig',
      'lijkt|lijken ~2 me|mij|ons ~~4 nodig|noodzakelijk',
      'nodig|noodzakelijk lijkt|lijken|vind|acht ~4',
      'nodig|noodzakelijk voor|dat <bep>? werk|les|lessen|taak|functie|@rol|hij|ze|zij|ie|die|iedereen|team|docenten|leraren|school|onderwijs|opdracht|stage',
      'nodig|noodzakelijk is <bep>|het|dat|dit|t',
      'voor <bep>? werk|les|lessen|taak|functie|onderzoek|stage|doel|taken|opdracht|vraag ~~7 nodig',
    ],
    nietMet: `${INSTEMMING} convenant hulp ondersteuning zorg begeleiding ouders vader moeder`,
    nietNa: INSTEMMING,
  },
  {
    feit: 'noodzakelijk',
    nee: false,
    zinnen: [
      'hoeft|hoeven ~~9 te? weten|horen|kennen|zien|lezen|krijgen|hebben',
      'te weten|horen|kennen|zien|lezen|krijgen hoeft|hoeven',
    ],
    nietMet: `${INSTEMMING} niemand mag`,
    dooft: 'ouders moeder vader pa ma ouder leerling jongen meisje kind student jongere',
  },
  {
    feit: 'noodzakelijk',
    nee: false,
    zinnen: [
      'doet|doen ~~6 toe',
      'relevant|relevantie|belangrijk|toegevoegde',
      'voegt|voegen ~~4 toe',
      '@rol|ze|zij|hij|ie|die heeft|hebben ~~4 aan',
      'daar heeft|hebben ~~4 aan',
      'heeft|hebben|is ~~5 meerwaarde|nut',
      'is|zie ~~4 reden waarom|om|waarvoor ~~9 weten|hebben|horen',
    ],
    neeMet: 'voor werk les lessen er niets niks toegevoegde relevant meerwaarde nut reden',
    nietMet: `${INSTEMMING} bezwaar hekel last tegen ervaring`,
  },
  {
    feit: 'noodzakelijk',
    ja: false,
    eigen: true,
    zinnen: [
      'onnodig|overbodig|irrelevant',
      'nieuwsgierigheid|bemoeizucht|sensatiezucht|nieuwschierigheid',
      'gewoon|alleen|vooral|puur|enkel|slechts|meer|beetje|erg|wel|zo|vind|zijn ~2 nieuwsgierig|nieuwschierig',
      'verder|meer dan ~2 nodig',
      'kan|kunnen|redt|redden ~4 prima|ook|best|gewoon|makkelijk|goed ~3 zonder ~3 info|informatie|gegevens|kennis|details|dossier|verslag',
      'uit ~1 interesse|belangstelling|beleefdheid|gewoonte',
      'nice to',
      'nergens voor nodig',
      'kan|kunnen|redt|redden|lukt ~3 prima|ook|best|gewoon|makkelijk ~2 zonder die|deze|dat|dit|mijn|onze',
      'niet inzien|zien|snappen waarom|waarvoor|waar|wat ~~6 nodig|weten|moet|moeten',
      'zie|snap|begrijp ~1 ook? niet in? waarom|waarvoor|waar|wat ~~8 nodig|weten',
      'zie|ontgaat ~~2 nut|noodzaak ~2 niet',
      'handig|makkelijk|prettig|fijn|leuk|praktisch|gemakkelijk|interessant ~~9 meer|verder niet|niks',
    ],
    nietMet: `${INSTEMMING} ouders moeder vader kind lesstof leergierig`,
  },
  {
    feit: 'noodzakelijk',
    ja: true,
    eigen: true,
    zinnen: [
      'onmisbaar|onontbeerlijk|essentieel|cruciaal|broodnodig|hoognodig',
      'dit|dat|het moet|moeten ~1 @rol|ze|zij|hij|ie|die ~2 weten anders|om|want',
      'zonder <bep>? ~3 kan|kunnen|lukt|komt|komen|gaat|krijgt|krijgen ~3 niet|geen|niks|niets|nergens',
      'kan|kunnen|komt|komen ~2 zonder ~3 niet|geen|niks|niets|nergens',
      'kan|kunnen|komt|komen|redt|redden ~4 niet ~2 zonder|buiten',
      'kan|kunnen ~4 niet ~3 zonder <bep>? info|informatie|gegevens|verslag|uitslag|uitslagen|testuitslagen|rapport|dossier|diagnose|onderzoek',
      'niet omheen',
    ],
    nietMet: `${INSTEMMING} ik wij we ouders vader moeder medeweten`,
  },
];

const ANDERS: readonly Onderwerp[] = [
  {
    feit: 'kanAnders',
    ja: true,
    nee: false,
    zinnen: [
      'andere|ander ~1 manier|weg|route|optie|mogelijkheid|oplossing|alternatief|uitweg|keus|keuze|middel',
      'minder ~1 ingrijpend|ingrijpende|belastend|belastende|zware|vergaande|vergaand|zwaar ~1 manier|weg|route|optie|mogelijkheid|oplossing|alternatief',
      'alternatief|alternatieven',
    ],
    jaMet: 'is zijn kan kunnen bestaat bestaan wel genoeg zat ook',
    nietMet: 'zoek zoeken gezocht vraag',
  },
  {
    feit: 'kanAnders',
    ja: true,
    nee: false,
    zinnen: [
      'kan|lukt|gaat|zou|kunnen ~~6 anders',
      'dat|het|dit ~~5 anders kan|lukt|gaat|kunnen',
      'anders kan|lukt|gaat ~1',
      'niks|niets anders op',
      'minder ~1 ingrijpend|belastend ~1 kan|lukt|gaat|kunnen',
      'kan|lukt|gaat ~~4 minder ~1 ingrijpend|belastend',
    ],
    jaMet: 'ook prima best makkelijk gewoon',
    neeMet: 'het dat dit t',
    nietMet: 'dan',
    dooft: 'hij ze zij ie ik wij we mee',
  },
  {
    feit: 'kanAnders',
    ja: true,
    nee: false,
    zinnen: [
      'via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar|hen|gezin ~~9 kan|kunnen|lukt|gaat|werkt|lopen|spelen|krijgen|regelen|geregeld|geprobeerd|verlopen|lukken|werken|proberen|horen|weten',
      'kan|kunnen|lukt|gaat|werkt|loopt ~~8 via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar|hen|gezin',
      'via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar ~1 of anoniem ~~6 kan|kunnen|lukt|gaat|lukken|werkt',
      'anoniem of via <bep>? <ouder>|<kind>|hemzelf|haarzelf|henzelf|hem|haar ~~6 kan|kunnen|lukt|gaat|lukken|werkt',
    ],
    jaMet: 'ook prima gewoon best makkelijk eigenlijk goed evengoed wel liever',
    nietMet: 'ik',
  },
  {
    feit: 'kanAnders',
    ja: true,
    nee: false,
    zinnen: [
      'anoniem|anonieme|geanonimiseerd|geanonimiseerde|naamloos ~~8 kan|kunnen|lukt|gaat|werkt|zin|heeft|geprobeerd|geholpen|lukken|volstaat|genoeg|voldoende|uit',
      'kan|kunnen|lukt|gaat|werkt|zou|volstaat ~~8 anoniem|anonieme|geanonimiseerd|geanonimiseerde|naamloos',
      'aan|met aantallen|cijfers|totalen|percentages ~~6 genoeg|voldoende|uit|geholpen|volstaan',
    ],
    jaMet: 'ook prima gewoon best makkelijk net evengoed voldoende genoeg geholpen uit',
    neeMet: 'kan kunnen lukt gaat werkt zin lukken',
    nietMet: 'mag zonder naam namen',
  },
  {
    feit: 'kanAnders',
    ja: true,
    zinnen: [
      '<ouder>|<kind>|<hij>|die|deze|ie kan|kunnen|zou|zouden ~~12 zelf ~~8 vertellen|vragen|zeggen|uitleggen|doorgeven|aanvragen|bellen|regelen|melden|bespreken|delen|doen|geven|laten|navragen|opvragen|aangeven|aanmelden|inbrengen|sturen|meenemen|mailen|aankaarten',
      'kan|kunnen|zou|zouden <bep>? <ouder>|<kind>|<hij>|die|deze|ie ~~12 zelf ~~8 vertellen|vragen|zeggen|uitleggen|doorgeven|aanvragen|bellen|regelen|melden|bespreken|delen|doen|geven|laten|navragen|opvragen|aangeven|aanmelden|inbrengen|sturen|meenemen|mailen|aankaarten',
      '<ouder>|<kind>|<hij>|die|deze|ie ~~8 zelf ~~8 kan|kunnen|zou|zouden|kon|konden vertellen|vragen|zeggen|uitleggen|doorgeven|aanvragen|bellen|regelen|melden|bespreken|delen|doen|geven|navragen|opvragen|aangeven|sturen|mailen',
      'kan|kunnen|zou|zouden|kon|konden @rol|<hij>|die|ie|school ~~8 aan|bij <bep>? <ouder>|<kind>|hem|haar|hen|hemzelf|haarzelf ~~4 vragen|navragen|opvragen|bellen|informeren|horen',
      '@rol|<hij>|die|ie|school kan|kunnen|zou|zouden|kon|konden ~~8 aan|bij <bep>? <ouder>|<kind>|hem|haar|hen|hemzelf|haarzelf ~~4 vragen|navragen|opvragen|bellen|informeren|horen',
      'kan|kunnen|zou|zouden ~~5 <ouder> ~2 zelf? vragen|bellen|navragen',
      'zelf ~~3 laten ~1 vertellen|aanmelden|vragen|bellen|zeggen|doen',
      'vraagt|vragen ~~6 gewoon|beter|rechtstreeks ~1 aan <bep>? <ouder>|<kind>|hem|haar|hemzelf|haarzelf',
      'mondig|oud|slim|wijs genoeg ~1 om ~~8 vertellen|zeggen|uitleggen|doorgeven|regelen|vragen',
      '<ouder>|<kind>|<hij>|die wil|willen ~~3 zelf ~~4 vertellen|zeggen|uitleggen|doorgeven|regelen',
    ],
    jaMet: 'ook prima gewoon best makkelijk net toch goed rechtstreeks direct genoeg eigenlijk evengoed heel uitstekend rustig liever',
    nietMet: 'mag overzien beslissen beoordelen bepalen afwegen alles',
  },
];

const ZONDER_NAAM: Onderwerp = {
  feit: 'kanAnders',
  ja: true,
  nee: false,
  eigen: true,
  zinnen: [
    'kan|kunt|kun|kunnen|lukt|zou|gaat ~~8 zonder ~2 naam|namen|herkenbare|persoonsgegevens',
    'zonder ~2 naam|namen|herkenbare|persoonsgegevens ~~3 kan|kunnen|lukt|gaat|lukken',
  ],
  jaMet: 'ook prima gewoon best makkelijk net evengoed',
  nietMet: 'mag',
};

const TAFEL_WIE =
  '<ouder>|<kind>|<hij>|hijzelf|zijzelf|zelf|hem|haar|gezin|beiden|beide|allebei|voogd|havist|vmboer|tiener|broertje|stiefvader';
const AANWEZIG: readonly Onderwerp[] = [
  {
    feit: 'aanwezig',
    ja: true,
    nee: false,
    als: true,
    zinnen: [
      `${TAFEL_WIE} ~~8 zit|zitten|is|zijn|was|waren|komt|komen|blijft|blijven ~~4 erbij`,
      `zit|zitten|is|zijn|komt|komen ~1 ${TAFEL_WIE} ~~5 erbij`,
      `${TAFEL_WIE} ~~4 erbij zit|zitten|is|zijn|komt|komen|blijft`,
      '<ouder>|<kind>|hijzelf|zijzelf ~1 erbij',
      `${TAFEL_WIE} ~~8 aan tafel`,
      `${TAFEL_WIE} er ~~3 bij`,
      `er ~~2 ${TAFEL_WIE} ~~3 bij`,
      `${TAFEL_WIE} zit|zitten|is|zijn er ~~4 bij`,
      `${TAFEL_WIE} ~~6 aanwezig|present|uitgenodigd|aangeschoven|aangehaakt`,
      `${TAFEL_WIE} ~~6 schuift|schuiven|sluit|sluiten|haakt|haken ~~5 aan`,
      `${TAFEL_WIE} ~~6 aanschuift|aanschuiven|aansluit|aansluiten|meepraat|meepraten|meedoet|meedoen|deelneemt|deelnemen|meekomt|meekomen`,
      `${TAFEL_WIE} ~~4 praat|praten|doet|doen|komt|komen ~~5 mee`,
      `${TAFEL_WIE} ~~4 neemt|nemen ~~5 deel`,
      `${TAFEL_WIE} ~~4 belt|bellen ~~2 in`,
      `${TAFEL_WIE} ~~4 komt|komen ~~1 zelf|ook|allebei|beiden|gewoon|alletwee`,
      `${TAFEL_WIE} komt|komen SLOT`,
      `${TAFEL_WIE} is|zijn er ~1 SLOT`,
      `${TAFEL_WIE} ~~4 naar|bij|op <bep>? @overleg|overleg|gesprek ~1 komt|komen`,
      `${TAFEL_WIE} ~~2 komt|komen ~2 naar|bij|op <bep>? @overleg|overleg|gesprek`,
      `is|houden|voeren ~1 samen met <bep>? <ouder>|<kind>`,
      `<ouder>|<kind>|<hij> komt|komen ~2 niet`,
      'praten|praat|doen|doet <ouder>|<kind>|<hij> ~3 mee',
      'schuift|schuiven|sluit|sluiten ~3 <ouder>|<kind>|<hij> ~~4 aan',
      'met <bep>? <ouder>|<kind> ~3 erbij|tafel',
      'praten|praat|overleggen|bespreken met <bep>? ouders|jongere|leerling|student|moeder|vader en? ~~6 over ~2 hoofden|hoofd',
      'is|zijn|zit|zitten niemand van <bep>? gezin|familie|thuis ~2 erbij|bij|aanwezig',
    ],
    nietMet: 'ik mag mogen wil willen welke zou zouden of hoef hoeft hoeven rapport verslag document bijlage',
    dooft: 'moet moeten wie leerplicht hoe waarover altijd vaak',
  },
];

const AFWEZIG: Onderwerp = {
  feit: 'aanwezig',
  ja: false,
  eigen: true,
  zinnen: [
    `${TAFEL_WIE} ~~5 afwezig|verhinderd|afgezegd|afgemeld|verstek`,
    `${TAFEL_WIE} ~~2 ontbreekt|ontbreken`,
    'ontbreekt|ontbreken ~1 <ouder>|<kind>|<hij>',
    'nodig|nodigen ~3 <ouder>|<kind>|hem|haar ~1 niet ~1 uit',
    '@overleg|overleg|gesprek is|gaat ~3 zonder <bep>? <ouder>|<kind>|hem|haar',
    'door|plaats|gehouden|gepland|mdo|zat|overleg|@overleg zonder <ouder>|<kind>|hem|haar SLOT',
    '<ouder>|<kind>|<hij> kan|kunnen|konden|kon niet SLOT',
    '<ouder>|<kind>|<hij> wil|willen|wilde|wilden|kan|kunnen|konden|kon ~2 niet ~1 komen|aanschuiven|meedoen|aansluiten',
    '<ouder>|<kind>|<hij> ~2 kan|kunnen ~3 niet ~1 bij zijn',
  ],
  nietMet: 'school les ziek spijbelt ongeoorloofd',
};

const BELANG: readonly Onderwerp[] = [
  {
    feit: 'belang',
    nee: 'geen',
    zinnen: [
      'gevaar|zwaarwegend|zwaarwegende|zwaarwegends|dwingend|dwingende|noodsituatie|levensgevaar|ernstigs|acuuts|gevaarlijks',
      'iets zwaars|ernstigs|gevaarlijks',
      'op het spel',
      'in het geding',
    ],
    nietMet: 'meer buiten ziet zien erkent erkennen leven bereiken',
  },
  {
    feit: 'belang',
    ja: 'zwaarwegend',
    eigen: true,
    zinnen: [
      'bang|doodsbang|vrees|vreest|vrezen|bezorgd|dood|vreselijk dat ~~6 zichzelf|zich ~~3 iets|wat|kwaad',
      'bang|doodsbang|vrees|vreest|vrezen|bezorgd|dood dat ~~6 iets|wat ~~3 aandoet|aandoen|overkomt|overkomen|gebeurt|gebeuren',
      'bang|doodsbang|vrees|vreest|vrezen|bezorgd|dood dat ~~6 misgaat|ontspoort|escaleert|overlijdt|doodgaat|doet|sterft|verongelukt',
      'bang|doodsbang|vrees|vreest|vrezen|bezorgd|dood dat ~~6 mis|fout|verkeerd|echt ~1 gaat|loopt|afloopt|misgaat',
      'bang|vrees|vreest|vrezen|vreesde ~3 voor <bep>? leven|veiligheid|ergste',
      'vrees|vrezen|vreest ~1 het ergste',
      'leven|levens|mensenleven|mensenlevens ~~5 op het spel',
      'leven ~~3 in ~1 gevaar',
      'leven ~~2 niet ~1 zeker',
      'veiligheid ~~8 op het spel',
      'veiligheid ~~8 in het geding',
      'verkeert|zit|zitten in gevaar',
      'breng|brengt|brengen|breng ~~6 in ~1 gevaar',
      'doodgemaakt|vermoord|vermoorden|doodmaken|doodslaan',
      'iets gaat|wil|wilde ~1 aandoen',
      'iets|wat aan te doen',
      'vrees|vrezen|vreest ~2 drama|familiedrama|gezinsdrama',
      'van het leven beroven',
      'is|staat|zijn levensgevaarlijk',
    ],
    nietMet: 'school-veiligheid lesveiligheid',
  },
];

const MISLOPEN: Onderwerp = {
  feit: 'belang',
  ja: 'zwaarwegend',
  als: true,
  zinnen: [
    'goed|helemaal|vreselijk|ernstig fout|mis|verkeerd ~1 lopen|gaan|aflopen',
    'gaat|loopt ~3 helemaal|vreselijk|ernstig fout|mis|verkeerd',
  ],
};

const GEZAG: readonly Onderwerp[] = [
  {
    feit: 'gezag',
    ja: 'een-ouder',
    zinnen: [
      '<moeder>|<vader>|zij|hij|ze|ouder|die ~~5 alleen|enige|eentje|exclusief|eenhoofdig|volledig|enkel|uitsluitend ~~5 gezag',
      '<moeder>|<vader> ~~5 gezag ~1 alleen|exclusief SLOT',
      'gezag heeft|ligt|berust|is ~~1 alleen|enkel|uitsluitend|slechts ~~2 <moeder>|<vader>|zij|hij|haar|hem',
      'alleen|enkel|uitsluitend <bep>? <moeder>|<vader> ~~3 gezag',
      'heeft als enige ~2 gezag',
      'weduwe|weduwnaar ~~5 gezag',
      'heeft alleen ~1 gezag',
      'heeft ~1 in haar|zijn eentje ~2 gezag',
    ],
    nietMet: 'ook allebei beide beiden samen gezamenlijk',
  },
  {
    feit: 'gezag',
    zinnen: [
      'wie|of|hoe|waar|waarbij ~~6 gezag ~2 heeft|hebben|ligt|geregeld|zit|is|zijn|verdeeld|heb',
      'wie|of|hoe ~~6 gezag SLOT',
      'hoe ~~3 zit ~2 met ~1 gezag',
      'gezag',
    ],
    nietMet: 'mag mogen moet moeten zonder bel bellen inlichten',
  },
];

const BEKWAAM: readonly Onderwerp[] = [
  {
    feit: 'wilsonbekwaam',
    ja: true,
    nee: false,
    zinnen: ['wilsonbekwaam|wilsonbekwame|wilsonbekwaamheid', 'handelingsonbekwaam'],
  },
  { feit: 'wilsonbekwaam', ja: false, nee: true, zinnen: ['wilsbekwaam|wilsbekwame'] },
  {
    feit: 'wilsonbekwaam',
    ja: true,
    vast: true,
    zinnen: [
      'onder curatele|mentorschap|bewind',
      'curatele|mentorschap',
      'met|heeft|de|een|zijn|haar|diezelfde curator',
      'wettelijk mentor|vertegenwoordiger',
    ],
    nietMet: 'bewind',
  },
  {
    feit: 'wilsonbekwaam',
    ja: false,
    nee: true,
    zinnen: [
      'kan|kunnen|kon ~~9 overzien|afwegen|wegen|beoordelen|inschatten|behartigen',
      'kan|kunnen|kon ~~8 zelf ~~6 beslissen|bepalen|afwegen|beoordelen|kiezen|besluiten',
      'overzien|afwegen|beoordelen|inschatten ~~4 kan|kunnen',
      'in staat ~~9 overzien|wegen|afwegen|beoordelen|beslissen|behartigen|bepalen|inschatten|besluiten',
      'in staat eigen|zelf|belangen',
      'heeft ~~3 besef ~2 van|wat|waar',
      'overziet|snapt|begrijpt|beseft|doorziet ~~9 waar|wat|gevolgen|belangen|consequenties|dingen|reikwijdte|betekent|dit',
    ],
    jaMet: 'zelf prima goed uitstekend heel volledig best eigen zelfstandig volkomen',
    neeMet:
      'zelf belang belangen gevolgen consequenties dit dat wat waar hier eigen het alles dingen reikwijdte',
    nietMet: 'juf leerkracht mag waarom moet moeten',
    dooft: 'ik ouders moeder vader pa ma planning huiswerk sommen tekst',
  },
];

const CONVENANT: readonly Onderwerp[] = [
  {
    feit: 'convenant',
    ja: true,
    nee: false,
    zinnen: ['convenant|privacyconvenant'],
    jaMet:
      'mee getekend ondertekend ondertekent tekenden ondertekenden ondertekende tekende ligt is hebben heeft geldt bestaat aangesloten onder loopt handtekening meegetekend was',
    nietMet:
      'nodig opstellen maken afsluiten moet moeten wat waarom concept helpt staat volgens zegt nieuw verplicht verplichte alleen tekenen ondertekenen eerst',
  },
];

const OTS: readonly Onderwerp[] = [
  {
    feit: 'ots',
    nee: false,
    zinnen: [
      'ots|ondertoezichtstelling',
      'onder toezicht gesteld|gestelde|stelling',
      'ondertoezichtgesteld|ondertoezichtgestelde',
      'staat|staan ~3 onder toezicht',
      'onder toezicht staat|staan',
    ],
    nietMet: 'vindt zegt zeggen wil willen meewerken snapt eens nodig',
  },
  {
    feit: 'ots',
    ja: false,
    zinnen: [
      'op|in|van vrijwillige|vrijwillig basis|kader',
      'alles|nu|gewoon|helemaal|geheel|is vrijwillig',
    ],
    neeMet: 'niets',
    dooft: 'naar overdracht overgang afschalen mee',
  },
];

const UITZONDERING: readonly Onderwerp[] = [
  {
    feit: 'gescheidenUitzondering',
    ja: true,
    nee: false,
    samen: true,
    zinnen: [
      'gaat|ging|gaan ~~8 over <bep>? <vader>|<moeder>|ex|andere|vaders|moeders',
      'gaat|ging|gaan ~~2 juist|net|precies|vooral|ook|bene|grotendeels ~~2 over hem|haar|zijn|haar',
      'gaat|ging ~1 niet ~1 over hem|haar',
      'gaat|ging ~~6 deel over hem|haar',
      'raakt hem|haar persoonlijk|zelf|diep|ook|erg',
      'over hem|haar hebben|gaat|heb ~~5',
      'raakt ~3 <vader>|<moeder>|ex|andere',
      '<vader>|<moeder> komt ~~6 voor',
    ],
    nietMet: 'mag cijfers gezag omgang',
  },
  {
    feit: 'gescheidenUitzondering',
    ja: true,
    nee: false,
    samen: true,
    zinnen: [
      'gevoelig|beladen|gevoelige|pijnlijk|heikel|explosief|gevoeligs',
      '<vader>|<moeder>|ex|die|hij|ze|zij gaat|gaan|zal|zullen steigeren|ontploffen|flippen',
      'uit zijn|haar vel|dak',
      'valt ~3 bij hem|haar|<vader>|<moeder> ~2 verkeerd',
      'ligt ~2 wakker van',
    ],
    jaMet: 'vader moeder hem haar pa ma ex steigeren ontploffen flippen vel dak andere',
    nietMet: 'informatie gegevens info leerling kind onderwerp-school',
  },
  {
    feit: 'gescheidenUitzondering',
    ja: true,
    nee: false,
    samen: true,
    zinnen: [
      'ingrijpende|grote|verstrekkende|vergaande|forse|zware|flinke gevolgen',
      'gevolgen ~1 zijn|is ~2 groot|ingrijpend|nihil|verstrekkend|beperkt|klein',
      'hangt|hangen ~~2 groots|ingrijpends|groot|veel ~1 van|aan',
      'verandert ~~3 wezenlijks|veel|groots',
      'op <bep>? kop',
      'heel|erg|zeer|best|behoorlijk|nogal|flink ingrijpend',
    ],
  },
];

const STUK =
  'stukken|stuk|rapport|verslag|informatie|info|brief|document|documenten|papieren|dossier|gegevens|uitslag|uitslagen|onderzoek|onderzoeksverslag|advies|formulier|seintje|signaal|signalen|overzicht|lijst';
const HERKOMST: readonly Onderwerp[] = [
  {
    feit: 'herkomst',
    ja: 'andere-partij',
    zinnen: [
      'van|via <bep>? <bijv>? @rol ~~4 te horen kreeg|kregen|gekregen|krijg',
      'kreeg|kregen|krijg ~~5 te horen van|via|door <bep>? <bijv>? @rol',
      'kreeg|kregen ~~4 van|via <bep>? <bijv>? @rol ~~5 te horen',
      'door <bep>? <bijv>? @rol ~~8 verteld|ingelicht|bijgepraat|geinformeerd|gezegd|getipt|doorgegeven|toegestuurd',
      'ingelicht|bijgepraat|geinformeerd|getipt|opgesteld|geschreven|gemaakt door <bep>? <bijv>? @rol',
      `kregen|kreeg ik|wij|we van <bep>? <bijv>? @rol ~~4 ${STUK}`,
      `ik|wij|we kregen|kreeg ~~2 van <bep>? <bijv>? @rol ~~4 ${STUK}`,
      `van|via <bep>? <bijv>? @rol kregen|kreeg ik|wij|we ~~4 ${STUK}`,
      `van|via <bep>? <bijv>? @rol heb|hebben ik|wij|we ~~6 gekregen|ontvangen|gehoord|vernomen|begrepen`,
      `@rol mailde|stuurde|gaf|overhandigde mij|me|ons ~~3 ${STUK}`,
      'wat <bep>? @rol ~~6 toevertrouwde|vertelde|zei|meldde|schreef|inbracht|deelde|liet',
      `${STUK} van <bep>? @rol ~~3 in ~1 bezit|handen|map`,
      '@rol ~~8 liet ~~6 vallen|ontvallen|doorschemeren',
      '@rol heeft|hebben|had ~~4 @overleg|overleg|mij|me|ons ~~6 laten vallen|ontvallen|doorschemeren',
      '@rol daar? vertelde|vertelden|verklapte|fluisterde over|dat|dingen|iets|van|hoe|waarom',
      '@rol heeft|hebben|had ~~12 verteld|gemeld|doorgegeven|ingebracht aan ons|mij',
      'weet|weten ik|wij|we ~~3 uit|van|via <bep>? @overleg',
      'het komt|kwam ~1 van|via <bep>? <bijv>? @rol',
    ],
    nietMet: 'vraag vroeg gevraagd collega wil willen mag mogen moet',
  },
  {
    feit: 'herkomst',
    ja: 'andere-partij',
    eigen: true,
    zinnen: [
      'niet van mij|mezelf|onszelf|ons',
      'niet mijn|onze informatie|info|gegevens|verslag|stuk|verhaal|onderzoek|rapport',
      'niet door ons|mij|onszelf|mezelf ~1 gemaakt|opgesteld|geschreven|onderzocht|verzameld',
      'mijn|onze informatie|info ~2 niet',
    ],
    jaMet: 'informatie info gegevens verslag stuk verhaal rapport gemaakt opgesteld geschreven het dat die onderzoek komt',
    nietMet: 'ander anderen vraag idee wil mag',
  },
  {
    feit: 'herkomst',
    ja: 'eigen',
    zinnen: [
      'wat|alles|dingen|die|alleen ~2 zelf ~~6 gezien|gehoord|waargenomen|opgeschreven|genoteerd|gemerkt|meegemaakt|besproken|geobserveerd',
      'eigen aantekeningen|gesprekken|gesprek|observatie|observaties|waarnemingen|waarneming|notities|dossier|begeleiding|behandeling|onderzoek|contact|bevindingen|werk|registratie|metingen',
      'van onszelf|mezelf|mijzelf',
      'eigen informatie|info|gegevens',
    ],
    nietMet: 'hun ze hij zij moeder vader ouders student leerling kind',
  },
];

export const onderwerpen: readonly Onderwerp[] = [
  ...NODIG,
  ...ANDERS,
  ZONDER_NAAM,
  ...AANWEZIG,
  AFWEZIG,
  ...BELANG,
  MISLOPEN,
  ...GEZAG,
  ...HERKOMST,
  ...BEKWAAM,
  ...CONVENANT,
  ...OTS,
  ...UITZONDERING,
];
