import type { Onderwerp } from './onderwerp.ts';

/** What touches the other parent of parents who are apart. */
export const onderwerpen: readonly Onderwerp[] = [
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
      'gaat|draait|ging|draaide ~3 om|over wat <bep>? <vader>|<moeder>|ex',
      'met <bep> andere ouder ~2 te maken',
      'met <vader>|<moeder> ~2 te maken',
      'gaat|draait ~2 om|over <bep>? rol|gedrag|thuis|drinken|vriend|vriendin|aandeel ~1 van <vader>|<moeder>|ex',
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
      '<vader>|<moeder>|ex|die|hij|ze|zij ~4 woest|razend|kwaad|boos|furieus|ziedend|laaiend ~2 om|over|van|wordt|worden|als|dat',
      '<vader>|<moeder>|ex ~2 nooit|absoluut|beslist ~1 weten|horen ~1 mag|mogen',
      '<vader>|<moeder>|ex ~1 mag|mogen ~2 nooit|absoluut|beslist|niet ~1 weten|horen|te',
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
      'niks|niets|iets ingrijpends|groots',
      'verandert ~~3 wezenlijks|veel|groots',
      'op <bep>? kop',
      'heel|erg|zeer|best|behoorlijk|nogal|flink ingrijpend',
    ],
  },
];
