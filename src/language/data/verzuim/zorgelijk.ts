/** How it is said that absence is worrying. */
export const zorgelijk: readonly string[] = [
  'zorgelijk*|zorgwekkend*|zorgbarend|zorgelijke|verontrustend ~4 verzuim|ziekteverzuim|afwezigheid|afwezig|weg|absenties|ziekmeldingen|absent|ziek',
  'verzuim|ziekteverzuim|afwezigheid|absenties|schoolverzuim|absenten|afwezig|weg ~~22 zorgelijk|zorgwekkend|verontrustend',
  'onder|beneden <bep>? 16|grens|meldgrens ~~8 zorgelijk|zorgwekkend',
  'nog ~1 geen 16|melding ~~14 zorgelijk|zorgwekkend',
  'niet ~1 gemeld ~~6 zorgelijk|zorgwekkend',
  'zorgen|ongerust|bezorgd ~2 over|om ~3 verzuim|ziekteverzuim|afwezigheid|absenties|ziekmeldingen',
  'verzuim|ziekteverzuim|afwezigheid|absenties|ziekmeldingen ~4 baart|baren|maakt|maken ~4 zorgen',
  'verzuim|ziekteverzuim|afwezigheid ~2 loopt|neemt|lopen ~2 op|toe',
  'oplopend|toenemend|opvallend|groeiend|hoog|fors verzuim|ziekteverzuim',

  'verzuim ~8 zorgelijk|zorgwekkend',
  'zorgelijk|zorgwekkend|zorgelijke|zorgwekkende verzuim|ziekteverzuim|ziekmeldingen',
  'veel|vaak|vaker|steeds|regelmatig|herhaaldelijk|hele ~1 ziekmeldingen|ziekgemeld|ziekteverzuim ~~14 vertrouwen|twijfel|twijfels|klopt|niet|vermoeden|zorgen|zorgelijk',
  'zorgelijk|zorgwekkend ~1 vaak|veel ~1 ziek|afwezig|weg',
  'vaak|steeds|veel|telkens|voortdurend ziek ~1 gemeld ~~14 vertrouwen|twijfel|twijfels|klopt|vermoeden|zorgen|zorgelijk',
  'vermoeden ~3 ziekmelding|ziekmeldingen ~3 klopt|kloppen|niet',
  'ziekmeldingen ~3 niet ~2 kloppen|vertrouwen|echt',
  'zorgen over|om <bep>? verzuim',
];
