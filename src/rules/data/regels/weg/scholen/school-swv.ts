import type { WegRegel } from '../../../types.ts';

export const schoolSwv: WegRegel = {
  id: 'school-swv',
  vraag: 'weg',
  titel:
    'Voor extra ondersteuning, een tlv of ongeoorloofd verzuim mag een school het samenwerkingsverband inlichten',
  rang: 15.2,
  als: {
    feiten: { deler: ['onderwijs'], ontvanger: ['samenwerkingsverband'] },
    of: [{ feiten: { doel: ['tlv', 'ondersteuning'] } }, { feiten: { verzuim: ['ongeoorloofd'] } }],
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Een school moet een passende plek zoeken en mag daarvoor het samenwerkingsverband inschakelen. Toestemming is wettelijk niet nodig, ook niet voor een tlv of als een leerling thuiszit.',
      bronnen: ['cv-4.3', 'wpo-18a', 'wvo-2020', 'nji-niet-nodig'],
    },
  ],
  twijfel:
    'Een loket kan zelf om schriftelijke toestemming vragen voordat het een aanvraag oppakt (convenant, Bijlage 3). Dat is een afspraak, geen wet; het antwoord noemt het.',
  voorbeelden: [
    {
      situatie: 'Een basisschool vraagt een tlv aan.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'samenwerkingsverband',
        leeftijd: '0-11',
        gegevens: 'bijzonder',
        doel: 'tlv',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { deler: 'mbo' },
        waarom: 'Het mbo kent geen tlv en deelt met toestemming van de student.',
      },
    },
  ],
  nagekeken: null,
};
