/** A check that ends in the weighing: a weighty interest against a refusal of the parents. */
export const REFUSED = {
  deler: 'jeugdhulp',
  ontvanger: 'medisch',
  leeftijd: '12-15',
  gegevens: 'bijzonder',
  doel: 'ondersteuning',
  herkomst: 'eigen',
  noodzakelijk: true,
  kanAnders: false,
  wilsonbekwaam: false,
  gezag: 'ouders-samen',
  toestemmingOuders: 'geweigerd',
  toestemmingJeugdige: 'gegeven',
  belang: 'zwaarwegend',
};

/** Nobody was asked yet. */
export const TO_ASK = {
  ...REFUSED,
  toestemmingOuders: 'niet-gevraagd',
  toestemmingJeugdige: 'niet-gevraagd',
};

/** Everybody agreed. */
export const AGREED = { ...REFUSED, toestemmingOuders: 'gegeven' };

/** A legal duty: unlawful absence, from school to leerplicht. */
export const DUTY = {
  deler: 'onderwijs',
  ontvanger: 'leerplicht',
  leeftijd: '12-15',
  gegevens: 'gewoon',
  doel: 'verzuim',
  verzuim: 'ongeoorloofd',
};

/** The five questions of the weighing, all yes. */
export const ALL_YES = {
  vitaalBelang: 'ja',
  nietAnders: 'ja',
  voldoendeIngespannen: 'ja',
  weegtOp: 'ja',
  gericht: 'ja',
};
