import type { WegRegel } from '../../../types.ts';

export const naarLeerplichtZorgelijk: WegRegel = {
  id: 'naar-leerplicht-zorgelijk',
  vraag: 'weg',
  titel: 'Zorgelijk verzuim mag een school melden, na overleg met leerplicht zonder naam',
  rang: 13.2,
  als: { feiten: { ontvanger: ['leerplicht'], deler: ['onderwijs', 'mbo'], verzuim: ['zorgelijk'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'verzuimgegevens' },
  redenen: [
    {
      tekst:
        'Vaak ziek gemeld en een vermoeden dat het niet klopt? Dan mag de school het melden als overig verzuim, nadat zij met leerplicht heeft overlegd. Laat bij ziekte eerst de jeugdarts meekijken.',
      bronnen: ['cv-4.3-verzuim', 'cv-1.16'],
    },
  ],
  twijfel:
    'Het servicedocument (2020, casus 9) is strenger: alleen na een melding van ongeoorloofd verzuim. Het convenant is later.',
  voorbeelden: [
    {
      situatie: 'Een school vermoedt dat ziekmeldingen van een leerling van 13 niet kloppen.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'leerplicht',
        leeftijd: '12-15',
        gegevens: 'gewoon',
        doel: 'verzuim',
        verzuim: 'zorgelijk',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { verzuim: 'geoorloofd' },
        waarom: 'Zonder vermoeden van ongeoorloofd verzuim mag dit niet op naam.',
      },
    },
  ],
  nagekeken: null,
};
