const MAKEN =
  'schrijven|maken|opstellen|genereren|invullen|tikken|bedenken|formuleren|leveren|aanleveren|opmaken|uitwerken|vertalen';

/** Whether the bot has a letter or a form, or writes one. */
export const hulpBrief: readonly string[] = [
  `kan|kun|kunt|zou|wil|kon de|deze? <jij>|<bot> ~6 <brief> ~6 ${MAKEN}|geven`,
  `schrijf|schrijft|maak|maakt|stel|stelt|genereer|lever|heb|hebt|bied de|deze? <jij>|<bot> ~5 <brief>`,
  `BEGIN schrijf|maak|stel|genereer ~3 <brief> ~3 voor|aan|naar|op|EIND`,
  `help|helpen ~5 <brief> ~4 ${MAKEN}`,
  'is|bestaat|zit|staat er ~2 sjabloon|sjablonen|toestemmingsformulier|toestemmingsformulieren|toestemmingsbrief|standaardbrief|modelbrief|voorbeeldbrief|conceptbrief',
  'heb|hebt <jij> ~3 sjabloon|format|formulier|toestemmingsformulier|brief|voorbeeld',
  'waar|zoek vind|staat|haal|een|het ~2 sjabloon|toestemmingsformulier|toestemmingsbrief|standaardbrief|modelbrief|voorbeeldbrief',
  '<brief> ~~8 heb|hebt|maak|schrijf <jij> ~2 dat|die|er|zo|EIND',
  'kan|kun|wil|zou <jij> ~4 <brief> ~~6 nakijken|lezen|checken|controleren|verbeteren|doorlezen',
  'kan|kun|wil|zou <jij> ~2 meekijken|meelezen|meedenken ~3 <brief>',
  'BEGIN stel ~3 <brief> op EIND',
  'help|helpen ~2 met|bij ~2 <brief>',
  'kan|kun|wil|zou <jij> ~6 <brief> ~3 sturen|versturen|mailen',
  'kan|kun|kunt|wil|zou <jij> ~3 schrijven|opstellen|vertalen EIND',
];
