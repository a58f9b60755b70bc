import type { WegRegel } from '../../../types.ts';

export const ouderZonderGezagAlgemeen: WegRegel = {
  id: 'ouder-zonder-gezag-algemeen',
  vraag: 'weg',
  titel: 'Een ouder zonder gezag krijgt op verzoek algemene informatie',
  rang: 8.5,
  als: {
    feiten: {
      ontvanger: ['ouder-zonder-gezag'],
      leeftijd: ['0-11', '12-15'],
      deler: ['onderwijs', 'mbo', 'kinderopvang'],
    },
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
  redenen: [
    {
      tekst:
        'Wie beroepsmatig informatie heeft over de verzorging of opvoeding, geeft een ouder zonder gezag daar op verzoek algemene informatie over. Niet als het belang van het kind zich daartegen verzet, en niet wat je aan de andere ouder ook niet zou vertellen.',
      bronnen: ['bw-1:377c', 'nji-zonder-gezag'],
    },
  ],
  twijfel:
    'Art. 1:377c BW geldt tot 18 jaar en voor iedere beroepskracht. Wij passen het toe tot 16 jaar en voor school en opvang; daarna vragen wij de jongere.',
  voorbeelden: [
    {
      situatie: 'Een vader zonder gezag vraagt de school hoe het gaat met zijn kind van 9.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'ouder-zonder-gezag',
        leeftijd: '0-11',
        gegevens: 'gewoon',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { leeftijd: '16-17' },
        waarom: 'Vanaf 16 jaar vraagt dit hulpmiddel eerst de jongere.',
      },
    },
  ],
  nagekeken: null,
};
