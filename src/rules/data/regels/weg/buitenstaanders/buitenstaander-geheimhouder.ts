import type { WegRegel } from '../../../types.ts';

export const buitenstaanderGeheimhouder: WegRegel = {
  id: 'buitenstaander-geheimhouder',
  vraag: 'weg',
  titel: 'Een hulpverlener vertelt een buitenstaander alleen iets met toestemming',
  rang: 9.1,
  als: {
    feiten: { ontvanger: ['derde', 'pleegouders', 'ouder-zonder-gezag'] },
    begrippen: { geheimhouder: ['ja'] },
  },
  dan: { toestemming: 'nodig', regime: 'geheim' },
  redenen: [
    {
      tekst:
        'Aan buitenstaanders en pleegouders vertelt een hulpverlener alleen iets met toestemming, en zo veel mogelijk anoniem. Voor een ouder zonder gezag houden wij dat ook aan.',
      bronnen: ['cv-14', 'b6-toestemming', 'nji-zonder-gezag'],
    },
  ],
  twijfel:
    'Pleegouders die een kind een jaar of langer verzorgen hebben soms meer rechten. De bronnen werken dat niet uit. Art. 1:377c BW geldt voor iedere beroepskracht en tot 18 jaar; hoe dat met de zwijgplicht samengaat, laten de bronnen open.',
  voorbeelden: [
    {
      situatie: 'Pleegouders vragen de jeugdhulp om informatie over een kind van 9.',
      feiten: {
        deler: 'jeugdhulp',
        ontvanger: 'pleegouders',
        leeftijd: '0-11',
        gegevens: 'bijzonder',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'voogd',
        toestemmingOuders: 'niet-gevraagd',
      },
      bijna: { wijziging: { deler: 'onderwijs' }, waarom: 'Voor een school geldt de schoolregel.' },
    },
  ],
  nagekeken: null,
};
