import type { FeitZin } from './feit-zinnen.ts';

/** How it is said whether it touches the other parent of parents who are apart. */
export const uitzondering: readonly FeitZin[] = [
  {
    feit: 'gescheidenUitzondering',
    waarde: true,
    zinnen: [
      'gaat|ging ~2 over|om <bep>? drinken|drankgebruik|alcoholgebruik|agressie|geweld',
      'over zijn|haar drankgebruik|alcoholgebruik|verslaving|agressie|geweld',
      'gaat ~1 juist ~1 over|om hem|haar|vader|moeder',
      'vader|moeder|hem|haar|ouder|ex ~6 gevoelig',
      'gevoelig ~3 bij|voor <bep>? vader|moeder|andere',
      'gaat|raakt|is|info|informatie ~4 over <bep>? vader|moeder|andere ouder?',
      'verwacht ~4 bezwaar|verzet|ruzie|problemen|tegenstand',
      'vader|moeder ~5 bezwaar ~2 maken|hebben|heeft|maakt|maken',
      'ingrijpende|grote|verstrekkende|vergaande gevolgen',
      'raakt <bep>? vader|moeder|andere ouder?',
      '<vader>|<moeder>|ex komt|komen ~2 niet|slecht ~2 best|goed|fraai ~1 vanaf|af',
      'staat|staan|bevat ~4 over|van <vader>|<moeder>|ex ~1 in?',
      'onderwerp is ~4 van? <vader>|<moeder>|ex',
      '<vader>|<moeder>|ex zal|gaat|gaan ~3 niet ~1 mee eens ~1 zijn',
    ],
  },
  {
    feit: 'gescheidenUitzondering',
    waarde: false,
    zinnen: [
      'gaat ~1 niet ~1 over <hem> ~~12 niet gevoelig',
      'gaat|raakt ~1 niet ~1 over? <bep>? vader|moeder|andere ~~16 geen ~1 ingrijpende|grote gevolgen',
      'niet over|gevoelig ~2 vader|moeder|andere ~~8 niet|geen gevoelig|ingrijpende|grote',
      'niet gevoelig ~~8 geen ~1 ingrijpende|grote gevolgen',
      'geen ~2 drie|uitzonderingen|uitzondering ~2 scheiding|gescheiden|bijlage|ouders',
      'geen ~2 gevoelig|grote|ingrijpend* ~2 vader|moeder|ouder|gevolgen',
      'ligt ~3 niet gevoelig',
      'grote|ingrijpende|verstrekkende gevolgen heeft|hebben|zijn ~3 niet',
      'geen|niet ~1 van? ~1 drie uitzonderingen|gronden',
      'geen uitzondering|uitzonderingen',
    ],
  },
];
