import type { FeitZin } from './feit-zinnen.ts';

const WEET_NIET = 'weet-niet';

/** How it is said whether absence was allowed, reported, worrying or none. */
export const verzuim: readonly FeitZin[] = [
  {
    feit: 'verzuim',
    waarde: 'ongeoorloofd',
    zinnen: [
      'ongeoorloofd|ongeoorloofde|onwettig|luxeverzuim|spijbelt|gespijbeld|spijbelen|spijbelaar|spijbelde|spijbelgedrag',
      'verzuimmelding ~3 gedaan|ligt|gemaakt|er|ingediend|ligt|loopt|verstuurd|duo',
      'ligt|is|er|ligt|lag|loopt ~4 verzuimmelding|verzuimmeldingen',
      'verzuim ~3 gemeld',
      'gemeld ~3 verzuim|duo|verzuimloket',
      'al ~2 gemeld bij|als @leerplicht|ongeoorloofd|duo',
      '# uur ~3 gemist|verzuimd|afwezig|spijbelen|verzuim|gespijbeld|weg',
      'zestien uur',
      '16 uur ~2 4|vier weken',
      'zonder toestemming|verlof|bericht|geldige ~1 thuis|weg|afwezig|weggebleven|reden|vakantie|houden',
      'thuis zonder verlof|reden|toestemming',
      'wettelijk|wettelijke verzuim|grens',
      'relatief|absoluut verzuim',
      'meer dan 16 uur',
      'onder schooltijd op vakantie',
    ],
  },
  {
    feit: 'verzuim',
    waarde: 'zorgelijk',
    zinnen: [
      'verzuim ~8 zorgelijk|zorgwekkend',
      'zorgelijk|zorgwekkend|zorgelijke|zorgwekkende verzuim|ziekteverzuim|ziekmeldingen',
      'veel|vaak|vaker|steeds|regelmatig|herhaaldelijk|hele ~1 ziekmeldingen|ziekgemeld|ziekteverzuim ~~14 vertrouwen|twijfel|twijfels|klopt|niet|vermoeden|zorgen|zorgelijk',
      'zorgelijk|zorgwekkend ~1 vaak|veel ~1 ziek|afwezig|weg',
      'vaak|steeds|veel|telkens|voortdurend ziek ~1 gemeld ~~14 vertrouwen|twijfel|twijfels|klopt|vermoeden|zorgen|zorgelijk',
      'vermoeden ~3 ziekmelding|ziekmeldingen ~3 klopt|kloppen|niet',
      'ziekmeldingen ~3 niet ~2 kloppen|vertrouwen|echt',
      'zorgen over|om <bep>? verzuim',
    ],
  },
  {
    feit: 'verzuim',
    waarde: 'geoorloofd',
    zinnen: [
      'geoorloofd|geoorloofde',
      'met verlof',
      'verlof gekregen|goedgekeurd|toegekend',
      'verzuim|afwezigheid ~2 door|wegens ziekte',
      'netjes|gewoon|terecht ~1 ziek|ziekgemeld|afgemeld ~1 gemeld EIND',
      'ziek|ziekte gemeld ~3 geoorloofd',
      'langdurig ziek',
      'vrijstelling ~2 leerplicht',
    ],
  },
  {
    feit: 'verzuim',
    waarde: 'geen',
    zinnen: [
      'geen|niks ~1 verzuim',
      'zonder verzuim',
      'verzuimt niet',
      'verzuim is er niet',
      'niet van|over|om verzuim',
      'er is|zijn geen verzuim|verzuimproblemen',
      'altijd aanwezig',
      'nooit verzuimd|gespijbeld|afwezig',
      'niet verzuimd',
    ],
  },
  {
    feit: 'verzuim',
    waarde: null,
    zinnen: [
      'geen ongeoorloofd|zorgelijk verzuim',
      'niet ongeoorloofd|gemeld|geoorloofd',
      'nog niet gemeld',
      'verzuim ~2 niet|nooit ~1 gemeld',
      'geen verzuimmelding',
      'geen melding',
      'of|welk|geen ~3 geoorloofd',
      'niet|geen geoorloofd',
    ],
  },
  {
    feit: 'verzuim',
    waarde: WEET_NIET,
    zinnen: [
      'weet|weten|onduidelijk|geen ~2 niet? ~2 of ~3 verzuim ~3 geoorloofd|ongeoorloofd|gemeld',
      'of ~2 verzuim ~3 geoorloofd|ongeoorloofd|gemeld ~3 weet|weten ~3 niet',
    ],
  },
];
