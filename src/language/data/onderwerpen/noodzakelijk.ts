import type { Onderwerp } from './onderwerp.ts';

const INSTEMMING =
  'toestemming handtekening handtekeningen akkoord instemming goedkeuring formulier toestemmingsformulier machtiging vragen gevraagd tekenen';

/** What is needed for the work of the other. */
export const onderwerpen: readonly Onderwerp[] = [
  {
    feit: 'noodzakelijk',
    ja: true,
    nee: false,
    zinnen: ['nodig|noodzakelijk|noodzaak|benodigd|vereist|noodzakelijkheid'],
    dooft: 'hulp ouders vader moeder',
    jaMet:
      'echt absoluut dringend strikt hard beslist noodzakelijk noodzaak werkelijk zeker ja vereist wel gewoon',
    nietMet: `${INSTEMMING} gezin convenant hulp ondersteuning zorg begeleiding plek uitleg advies tijd zo waar indien wanneer wat welke ik ouders vader moeder ouder pa ma kind vindt zegt zeggen vinden gevonden had uit bevestiging ondersteuningsbehoefte alleen rust behandeling steun melding medicatie medicijnen ingrijpen handelen actie stappen overleg gesprek`,
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
    nietNa: 'riep antwoordt antwoordde bemoei smeekt smeekte verbiedt verbood verboden',
    dooft:
      'zegt zei zeiden zeggen vindt ouders moeder vader pa ma ouder leerling jongen meisje kind student jongere',
  },
  {
    feit: 'noodzakelijk',
    nee: false,
    zinnen: [
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
      'zonder <bep>? ~3 kan|kunnen|lukt|komt|komen|gaat|krijgt|krijgen|start|begint|wordt|ligt|loopt ~4 niet|geen|niks|niets|nergens|stil|vast|afgewezen|afgekeurd',
      'zonder <bep>? ~3 kan|kunnen ~~9 niet|geen ~2 beoordelen|beslissen|afgeven|starten|behandelen|helpen|verder|plaatsen|begeleiden|werken|onderzoeken|opvangen',
      'kan|kunnen|komt|komen ~2 zonder ~3 niet|geen|niks|niets|nergens',
      'zonder ~4 niet ~2 kan|kunnen|verder',
      'kan|kunnen|komt|komen|redt|redden ~4 niet ~2 zonder|buiten',
      'kan|kunnen ~4 niet ~3 zonder <bep>? info|informatie|gegevens|verslag|uitslag|uitslagen|testuitslagen|rapport|dossier|diagnose|onderzoek',
      'niet omheen',
    ],
    nietMet: `${INSTEMMING} ik wij we ouders vader moeder medeweten`,
  },
  // "enfin, dat doet er niet toe" is said of a story as well.
  {
    feit: 'noodzakelijk',
    nee: false,
    zinnen: ['doet|doen ~~6 toe'],
    neeMet: 'voor werk les lessen school hulp behandeling begeleiding hen',
    nietMet: INSTEMMING,
  },
];
