/** A pupil comes to the school of the writer, from somewhere else. */
export const instroom: readonly string[] = [
  '<kind> ~8 instroomt|binnenkomt|instromen|overkomt',
  'stroomt|stromen ~7 bij ons|mij|<bez> ~4 in|binnen',
  'zij instromer|instromers|instroom',
  '<ik> ontvang|ontvangen|verwelkom|verwelkomen|krijg|krijgen|plaats|plaatsen ~~8 <lidw>? <bijv>? <kind> ,|.|van|uit|met|die|#|EIND',
  'ontvangen|verwelkomen|krijgen|plaatsen ~5 wij|we ~~5 <kind>',
  '<ik> neem|nemen <hem>|<kind>|een|n ~5 aan|over',
  '<lidw>|<ik>|onze|mijn nieuwe|nieuw <kind>',
  '<kind>|<hij>|die ~6 start|begint|begon|startte|komt|kwam ~4 bij ons|mij|<bez>',
  '<kind>|<hij>|die ~3 bij ons|mij ~6 start|begint|starten|beginnen|komt|komen|plaatsen',
  'aangemeld|ingeschreven|geplaatst|aangenomen|overgestapt|overgeplaatst|verhuisd ~1 bij|op|naar ons|onze|mij|mijn|hier',
  'bij|op ons|onze|mij|mijn ~2 aangemeld|ingeschreven|geplaatst|aangenomen',
  'aanmelding|inschrijving|intake ~4 bij|op|voor ons|onze|mij',
  '<ik> ~6 de|een|n intake|inschrijving|aanmelding|plaatsing',
];
