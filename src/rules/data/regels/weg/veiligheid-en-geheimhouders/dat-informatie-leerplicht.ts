import type { WegRegel } from '../../../types.ts';

export const datInformatieLeerplicht: WegRegel = {
  id: 'dat-informatie-leerplicht',
  vraag: 'weg',
  titel: 'Na een verzuimmelding mag een hulpverlener leerplicht zeggen dát er hulp is',
  rang: 11.1,
  als: {
    feiten: { ontvanger: ['leerplicht'], gegevens: ['buitenkant'], verzuim: ['ongeoorloofd'] },
    begrippen: { geheimhouder: ['ja'] },
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'dat-informatie' },
  redenen: [
    {
      tekst:
        'Ligt er een melding van ongeoorloofd verzuim, dan mag een hulpverlener leerplicht zeggen dat er behandeling of contact is en op welke tijden dat naar school gaan belet. Waarvoor, dat blijft geheim.',
      bronnen: ['sd-casus8'],
    },
  ],
  twijfel:
    'De vragen over het convenant (vraag 7) laten behandelinformatie alleen met toestemming toe. Casus 8 beperkt zich tot dat-informatie na een melding; die ruimte volgen wij.',
  voorbeelden: [
    {
      situatie: 'Een behandelaar laat leerplicht weten dat een jongere in behandeling is.',
      feiten: {
        deler: 'medisch',
        ontvanger: 'leerplicht',
        leeftijd: '16-17',
        gegevens: 'buitenkant',
        doel: 'verzuim',
        verzuim: 'ongeoorloofd',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { verzuim: 'zorgelijk' },
        waarom: 'Zonder melding van ongeoorloofd verzuim geldt deze ruimte niet.',
      },
    },
  ],
  nagekeken: null,
};
