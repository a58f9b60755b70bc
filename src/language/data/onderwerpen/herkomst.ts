import type { Onderwerp } from './onderwerp.ts';

const STUK =
  'stukken|stuk|rapport|verslag|informatie|info|brief|document|documenten|papieren|dossier|gegevens|uitslag|uitslagen|onderzoek|onderzoeksverslag|advies|formulier|seintje|signaal|signalen|overzicht|lijst|bericht';

/** Who writes reports that end up with others, and is no colleague. */
const SCHRIJVER =
  '@medisch|@jeugdhulp|@jeugdbescherming|@politie|@veilig-thuis|praktijk|bureau|onderzoeksbureau|adviesbureau|behandelcentrum';

const EXTERN = `<bep>? extern|externe|<bijv>? ${SCHRIJVER}`;

/** Whose information it is. */
export const onderwerpen: readonly Onderwerp[] = [
  // "wat de jeugdarts daar vertelde, mag ik dat doorgeven?": that it was told is so, whatever is asked of it.
  {
    feit: 'herkomst',
    ja: 'andere-partij',
    vast: true,
    zinnen: ['wat <bep>? @rol ~~6 toevertrouwde|vertelde|zei|meldde|schreef|inbracht|deelde|liet'],
    nietMet: 'vraag vroeg gevraagd collega wil willen mag mogen moet moest moesten',
  },
  {
    feit: 'herkomst',
    ja: 'andere-partij',
    zinnen: [
      'van|via <bep>? <bijv>? @rol ~~4 te horen kreeg|kregen|gekregen|krijg',
      'kreeg|kregen|krijg ~~5 te horen van|via|door <bep>? <bijv>? @rol',
      'kreeg|kregen ~~4 van|via <bep>? <bijv>? @rol ~~5 te horen',
      'door <lidw>|zijn|haar|hun? <bijv>? @rol ~~8 verteld|ingelicht|bijgepraat|geinformeerd|gezegd|getipt|doorgegeven|toegestuurd',
      'ingelicht|bijgepraat|geinformeerd|getipt|opgesteld|geschreven|gemaakt door <bep>? <bijv>? @rol',
      `kregen|kreeg ik|wij|we van <bep>? <bijv>? @rol ~~4 ${STUK}`,
      `ik|wij|we kregen|kreeg ~~2 van <bep>? <bijv>? @rol ~~4 ${STUK}`,
      `van|via <bep>? <bijv>? @rol kregen|kreeg ik|wij|we ~~4 ${STUK}`,
      `van|via <bep>? <bijv>? @rol heb|hebben ik|wij|we ~~6 gekregen|ontvangen|gehoord|vernomen|begrepen`,
      `@rol mailde|stuurde|gaf|overhandigde mij|me|ons ~~3 ${STUK}`,
      `${STUK} van <bep>? @rol ~~3 in ~1 bezit|handen|map`,
      '@rol ~~8 liet ~~6 vallen|ontvallen|doorschemeren',
      '@rol heeft|hebben|had ~~4 @overleg|overleg|mij|me|ons ~~6 laten vallen|ontvallen|doorschemeren',
      '@rol daar? vertelde|vertelden|verklapte|fluisterde over|dat|dingen|iets|van|hoe|waarom',
      `@rol heeft|hebben|had ~~3 ons|mij|me ~~6 gestuurd|toegestuurd|gemaild|gegeven|doorgestuurd|verstrekt|overhandigd|toegezonden`,
      '@rol heeft|hebben|had ~~12 verteld|gemeld|doorgegeven|ingebracht aan ons|mij',
      'weet|weten ik|wij|we ~~3 uit|van|via <bep>? @overleg',
      'het|dat|dit komt|kwam ~3 van|via <bep>? <bijv>? @rol',
    ],
    nietMet:
      'vraag vroeg gevraagd verzoek belletje telefoontje collega wil willen mag mogen moet moest moesten',
  },
  // "in ons dossier zit een verslag van de kinderarts": it lies here, and somebody else wrote it.
  {
    feit: 'herkomst',
    ja: 'andere-partij',
    zinnen: [
      `${STUK} van|uit ${EXTERN} ~~3 dossier|map|archief|kast|systeem|huis|bezit|liggen`,
      `dossier|map|archief|kast|systeem zit|zitten|ligt|liggen|staat ~2 ${STUK} van|uit ${EXTERN}`,
      `er|hier ligt|liggen|is|zit ~3 ${STUK} van|uit ${EXTERN}`,
      `ligt|liggen|zit er ~2 ${STUK} van|uit ${EXTERN}`,
      `ik|wij|we bewaar|bewaren|beheer|beheren ~2 ${STUK} van|uit ${EXTERN}`,
    ],
    nietMet:
      'nodig opvragen vraag vroeg vraagt gevraagd verzoek wil willen ontbreekt zoek krijgen nog geen moeder vader ouders',
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
    jaMet:
      'informatie info gegevens verslag stuk verhaal rapport gemaakt opgesteld geschreven het dat die onderzoek komt',
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
      'eigen toetsgegevens|toetsen|toets|toetsresultaten|cijfers|lijst|lijsten|verslagen|verslag|test|tests|metingen|administratie',
      'ik|wij|we ~~5 zelf heb|hebben? gemaakt|geschreven|opgesteld|afgenomen|uitgevoerd|ingevuld|verzameld|onderzocht|bijgehouden',
      'dat|die|wat ik|wij|we zelf maakte|maakten|schreef|schreven|opstelde|opstelden|afnam|afnamen|invulde|invulden|bijhoud|bijhouden|bijhield|bijhielden',
      'zelf ~1 *onderzoek|*toets|*test|observatie|observaties ~1 gedaan|afgenomen|uitgevoerd|gemaakt',
      'zelf gemaakt|gemaakte|geschreven|opgesteld|opgestelde|afgenomen|uitgevoerd|uitgevoerde ~1 test|onderzoek|observatie|observaties|verslag|lijst|toets|toetsen|rapport',
      'door ons|mij|onszelf|mijzelf|mezelf zelf? afgenomen|gemaakt|opgesteld|geschreven|uitgevoerd|onderzocht|geobserveerd|verzameld|waargenomen',
      'zelf gedaan|gezien|geobserveerd|opgemerkt in <bep>? klas|groep|les|lessen',
    ],
    nietMet: 'hun ze hij zij moeder vader ouders student leerling kind',
  },
];
