import type { FeitZin } from './feit-zinnen.ts';

export const gezag: readonly FeitZin[] = [
  {
    feit: 'gezag',
    waarde: 'ouders-gescheiden',
    zinnen: [
      'ouders|vader|moeder|zijn|gaan|liggen|ze|pa|beiden ~6 gescheiden|scheiding|scheiden|vechtscheiding',
      'gescheiden ouders|ouderpaar|gezin|vader|moeder|met',
      'ouders|vader|moeder ~3 uit elkaar',
      'ouders|vader|moeder ~4 niet meer|langer ~1 samen|bij elkaar',
      'vechtscheiding|complexe scheiding',
      'co ouderschap|ouders',
      'coouderschap|coouders',
      'ouders ~2 apart wonen',
      'ouders wonen apart|niet ~1 samen|gescheiden',
      'ex man|vrouw',
      'bij elkaar weg',
      'scheiding van <bep>? ouders',
      'uit elkaar',
      'gescheiden',
    ],
  },
  {
    feit: 'gezag',
    waarde: 'ouders-samen',
    zinnen: [
      'ouders ~4 bij elkaar',
      'ouders ~3 getrouwd|gehuwd',
      'ouders ~2 wonen|leven ~1 samen',
      'ouders ~3 niet|nooit gescheiden',
      'niet gescheiden',
      'bij elkaar ~6 gezag',
      'ouders samen',
      'ouders ~1 zijn samen',
      'nog bij elkaar',
      'intacte gezin',
      'ouders ~2 nog ~1 samen|getrouwd',
    ],
  },
  {
    feit: 'gezag',
    waarde: 'een-ouder',
    zinnen: [
      '<moeder>|<vader>|ouder ~3 als enige ~3 gezag',
      '<moeder>|<vader>|ouder ~3 alleen|eenhoofdig|enige|eenouder ~3 gezag',
      'alleen|enkel <bep>? <moeder>|<vader> ~3 gezag',
      'eenhoofdig gezag',
      'eenouder gezag|gezin',
      'gezag ~2 alleen|enkel|uitsluitend ~2 bij|door <bep>? <moeder>|<vader>',
      'gezag ligt|berust ~1 alleen|volledig ~1 bij <bep>? <moeder>|<vader>',
      'een ouder met|heeft ~1 gezag',
      'alleenstaande <moeder>|<vader> met gezag',
      '<vader>|<moeder> ~6 heeft|had|hebben geen ~2 gezag',
      '<moeder>|<vader>|ouder ~4 alleenrecht|alleengezag|eenoudergezag',
      'alleengezag|eenoudergezag|eenhoofdig',
      '<moeder>|<vader> ~3 volledig|volledige gezag',
      '<vader>|<moeder> ~2 uit ~2 gezag|ouderlijke gezet|ontzet|ontheven|macht',
      'vader is|onbekend|nooit erkend',
      'niet erkend door <bep>? vader',
    ],
  },
  {
    feit: 'gezag',
    waarde: 'voogd',
    zinnen: [
      'heeft|met|heb|hebben|is|er|haar|zijn|de|onder|een|hun|door voogd',
      'voogd|voogdij|voogdijmaatregel|voogdes|nidos|pleegoudervoogdij|pleegoudervoogd',
      'onder voogdij',
      'voogdij bij|van|door|ligt',
    ],
  },
  {
    feit: 'gezag',
    waarde: 'weet-niet',
    zinnen: [
      'weet|weten|idee|onduidelijk|onbekend|zeker|twijfel|navragen ~2 niet? ~1 wie|of|hoe ~6 gezag',
      'wie|of ~6 gezag ~5 weet|weten|onduidelijk|onbekend|durf|niet ~4 niet|is|zo',
      'gezag ~3 onduidelijk|onbekend|niet duidelijk|bekend',
      'wie ~4 gezag ~2 heeft ~2 weet|weten ~2 niet',
      'weet|weten niet ~3 gezag',
      'gezag weet|weten ik|we|wij niet',
    ],
  },
  {
    feit: 'gezag',
    waarde: null,
    zinnen: [
      'als|of|wanneer <bep>? voogd',
      'geen|zonder voogd',
      'voogd van <bep>? @jeugdbescherming',
      'gescheiden van|houden|vermoedens|feiten',
      'wie|mag|moet ~3 voogd VRAAGTEKEN',
      '@jeugdbescherming voogd',
    ],
  },
];

export const uitzondering: readonly FeitZin[] = [
  {
    feit: 'gescheidenUitzondering',
    waarde: true,
    zinnen: [
      'vader|moeder|hem|haar|ouder|ex ~6 gevoelig',
      'gevoelig ~3 bij|voor <bep>? vader|moeder|andere',
      'gaat|raakt|is|info|informatie ~4 over <bep>? vader|moeder|andere ouder?',
      'verwacht ~4 bezwaar|verzet|ruzie|problemen|tegenstand',
      'vader|moeder ~5 bezwaar ~2 maken|hebben|heeft|maakt|maken',
      'ingrijpende|grote|verstrekkende|vergaande gevolgen',
      'raakt <bep>? vader|moeder|andere ouder?',
    ],
  },
  {
    feit: 'gescheidenUitzondering',
    waarde: false,
    zinnen: [
      'gaat|raakt ~1 niet ~1 over? <bep>? vader|moeder|andere ~~16 geen ~1 ingrijpende|grote gevolgen',
      'niet over|gevoelig ~2 vader|moeder|andere ~~8 niet|geen gevoelig|ingrijpende|grote',
      'niet gevoelig ~~8 geen ~1 ingrijpende|grote gevolgen',
      'geen ~2 drie|uitzonderingen|uitzondering ~2 scheiding|gescheiden|bijlage|ouders',
      'geen ~2 gevoelig|grote|ingrijpend* ~2 vader|moeder|ouder|gevolgen',
      'ligt ~3 niet gevoelig',
    ],
  },
];

export const bekwaam: readonly FeitZin[] = [
  {
    feit: 'wilsonbekwaam',
    waarde: true,
    ontkend: false,
    zinnen: [
      'wilsonbekwaam|wilsonbekwame|wilsonbekwaamheid',
      'onder curatele|mentorschap',
      'curatele|curator|mentorschap',
      'kan|kunnen|overziet ~6 niet ~1 overzien|beoordelen',
      'niet ~3 wilsbekwaam|overzien',
      'belangen|gevolgen ~4 niet ~2 overzien|inschatten',
      'overziet ~4 niet',
    ],
  },
  {
    feit: 'wilsonbekwaam',
    waarde: false,
    zinnen: [
      'wilsbekwaam|wilsbekwame',
      'niet|geen ~2 wilsonbekwaam|curatele|mentorschap|curator',
      'kan ~4 goed ~2 overzien',
      'kan ~4 zelf ~3 overzien|beslissen',
    ],
  },
  {
    feit: 'wilsonbekwaam',
    waarde: 'weet-niet',
    zinnen: ['weet|weten|twijfel|onduidelijk|twijfelen ~4 of ~5 wilsbekwaam|wilsonbekwaam'],
  },
  {
    feit: 'wilsonbekwaam',
    waarde: null,
    zinnen: ['of ~5 wilsbekwaam|wilsonbekwaam', 'als|wanneer ~4 wilsbekwaam|wilsonbekwaam'],
  },
];
