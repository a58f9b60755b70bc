import type { FeitZin } from './feit-zinnen.ts';

/** How it is said whose information it is. */
export const herkomst: readonly FeitZin[] = [
  {
    feit: 'herkomst',
    waarde: 'andere-partij',
    zinnen: [
      'weet|weten ik|wij|we ~1 dit|dat|het ~1 van|via <bep>? @rol',
      'ik|wij|we weet|weten dit|dat|het ~1 van|via <bep>? @rol',
      'niet uit <bep>? eigen? dossier',
      'informatie|info|dat|dit komt|kwam|is ~1 van|via|afkomstig <bep>? @rol',
      'niet van mij|mezelf|onszelf',
      'wat|hoe|dat|waarover|waar @rol|@persoon|@organisatie ~8 <gezegd>|verteld|meegemaakt|ingebracht',
      'wat <bep>? @rol ~6 gezegd|verteld|gemeld|doorgegeven|gedeeld|aangegeven|ingebracht|vertelde|zei|meldde|inbracht|heeft',
      'BEGIN <bep>? @rol <vertelde>|vertelt|had ~2 in|tijdens|bij|dat|mij|me|ons',
      '<bep>? @rol vertelde|vertelden|zei|meldde|bracht|noemde|liet ~3 in|tijdens|dat|mij|me|ons',
      '@rol heeft|had|hebben mij|me|ons|ze|in|tijdens ~4 <gezegd>',
      'van|via <bep>? @rol ~3 gehoord|vernomen|hoorde|hoorden|gekregen|doorgekregen|weet|hoor|ontvangen',
      'gehoord|hoorde|hoorden|vernomen|gekregen|ontvangen|begrepen|begreep|doorgekregen ~4 van|via <bep>? @rol',
      'hoorde|hoorden ik|wij|we ~3 van|via <bep>? @rol',
      'weet|weten|hoor|hoorde ~2 van|via <bep>? @rol ~1 dat|wat|hoe',
      'informatie|info|gegevens|verslag|rapport|stuk die|dat|wat ~2 van <bep>? @rol komt|kwam|is|kregen|kreeg|hebben|heb|afkomstig',
      'afkomstig van|uit <bep>? @rol',
      'in|tijdens <bep>? @overleg|overleg ~4 gehoord|hoorde|hoorden|vernomen|verteld|gezegd|ingebracht|vertelde|zei|besproken',
      'gehoord|hoorde|vernomen ~3 in|tijdens <bep>? @overleg|overleg',
      'wat <bep>? andere|ander|iemand|anderen ~6 gezegd|verteld|ingebracht|zei|vertelde|inbracht|besproken',
      'verslag|rapport|informatie|info|gegevens|onderzoek|brief|dossier van <bep>? @medisch|@jeugdhulp|@jeugdbescherming|@veilig-thuis|@politie ~2 doorsturen|doorgeven|delen|sturen|doorzetten|doormailen',
      'doorvertellen|doorgeven wat ~2 @rol',
      'info|informatie|gegevens|iets|signalen|verhaal|verslag|nieuws die|dat|wat <bep>? @rol ~6 gaf|gaven|deelde|inbracht|bracht|zei|meldde|vertelde|heeft|had',
      'niet van onszelf|mezelf',
    ],
  },
  {
    feit: 'herkomst',
    waarde: null,
    zinnen: [
      'wat|of|hoe <bep>? @rol mij|me|ons mag|moet|kan',
      'wil|willen|wilde|mag|mogen|moet ~6 van|via <bep>? @rol gehoord|horen|weten|hoor',
      'wil|willen|wilde|mag|mogen|moet|moeten|kan|kunnen ~6 ontvangen|krijgen|weten|horen|gekregen van <bep>? @rol',
      'niet ~2 van <bep>? @rol gehoord',
      'mag|mogen|kan|kunnen|moet|moeten ~~10 in|tijdens|op <bep>? @overleg ~3 besproken|ingebracht|verteld|gezegd|genoemd',
    ],
  },
  {
    feit: 'herkomst',
    waarde: 'eigen',
    zinnen: [
      'uit <bep>? eigen ~1 begeleiding|behandeling|contact|gesprekken|gesprek|dossier|aantekeningen',
      'van mezelf|mijzelf|onszelf',
      'eigen waarneming|waarnemingen|observatie|observaties|dossier|informatie|bevindingen|gegevens|registratie',
      'zelf gezien|waargenomen|gehoord|opgemerkt|geconstateerd|gesignaleerd',
      'uit <bep>? eigen ~1 dossier|werk|waarneming|observatie|observaties|registratie',
      'onze eigen gegevens|informatie|info',
      'wat ik|wij|we zelf ~3 zie|zien|zag|zagen|weet|weten|merk|gezien|merken',
    ],
  },
];
