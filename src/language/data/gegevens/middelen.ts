import { eenVan } from '../woorden.ts';

/** What people take, and what they do to themselves. */
export const middelen: string = eenVan(`
  joint joints wiet wietgebruik hasj hash speed paddo* crack heroine opiaten opioid* oxy oxycodon* codeine tramadol* benzo benzos benzodiaz* pammetje* xanax rivotril anabol* 3mmc 4mmc
  laveloos stomdronken dronken bezopen stoned zatlap snuift snuiven gesnoven gokverslaafd alcoholprob* gokprob* drugstest
  afscheidsbrief* zelfmoordpoging* suicidepoging* zelfmoordgedacht* snijwond* snijwonden zelfdodingsgedachten doodsgedacht*
`);

export const middelenZinnen: readonly string[] = [
  '<hij>|<kind>|die ~1 weer|stiekem|opnieuw|soms|nog ~1 gebruikt SLOT',
  'is|was|zijn ~1 gaan gebruiken SLOT',
  'gestopt|begonnen met gebruiken',
  'is|was|weer high',
  'onder invloed SLOT',
  'onder invloed ~1 op|naar|in school|les|klas|stage',
  'onder invloed van drank|drugs|alcohol|wiet|middelen|medicijnen',
  'drinkt|dronk SLOT',
  'zit|zat|is aan de drank|drugs',
  '<hij>|<kind>|die|klas|meisje|jongen|zestien* ~10 poging gedaan|ondernomen SLOT',
  'een|n|weer|tweede|eerdere poging gedaan|ondernomen SLOT',
  'er ~1 niet|liever ~1 meer|niet ~1 wil|wilde|hoeft|wou te? zijn',
  'er niet meer zijn SLOT',
  'snijdt|snijd|sneed|snijden|gesneden|krast|kerft|krassen|kerven ~4 arm|armen|polsen|pols|been|benen|onderarm*|bovenbenen|dijen|buik|huid',
  'arm|armen|polsen|pols|been|benen|onderarm*|bovenbenen|dijen ~3 snijdt|sneed|gesneden|krast|gekrast|kerft|opengesneden',
  'sneeen|sneetjes|sneden|snee|krassen|littekens|wondjes ~3 arm|armen|polsen|pols|been|benen|onderarmen|onderarm|bovenbenen|dijen',
  'waar <bep>? littekens|sneetjes|krassen ~2 vandaan|van',
  'hoort|horen|ziet|zien dingen|stemmetjes|geluiden|mensen die er niet zijn',
  '<hij>|<kind>|die ~3 er ~2 doorheen ~1 zit|zat',
  'zit|zat <hij>|<kind> ~2 er ~2 doorheen',
  'huilt|huilen <lidw> hele dag|dagen|tijd|nacht',
];

/** "ik heb een poging gedaan om ouders te bellen": nothing about anybody's health. */
export const nietMiddelen: readonly string[] = [
  'poging|pogingen ~1 gedaan|ondernomen ~1 om|te|ouders|contact|vader|moeder',
  'ik|we|wij ~6 poging|pogingen ~1 gedaan|ondernomen',
  'poging|pogingen om',
  'gebruikt|gebruiken ~1 als|om|voor|wordt|worden|mag|mogen',
];
