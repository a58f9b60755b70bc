import type { WegRegel } from '../../../types.ts';

export const schoolSwvStrafrechtelijk: WegRegel = {
  id: 'school-swv-strafrechtelijk',
  vraag: 'weg',
  titel: 'Politiecontact noem je het samenwerkingsverband alleen in algemene woorden',
  rang: 15.1,
  als: {
    feiten: { deler: ['onderwijs'], ontvanger: ['samenwerkingsverband'], gegevens: ['strafrechtelijk'] },
    of: [{ feiten: { doel: ['tlv', 'ondersteuning'] } }, { feiten: { verzuim: ['ongeoorloofd'] } }],
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
  redenen: [
    {
      tekst:
        'Het samenwerkingsverband mag weten wat nodig is voor ondersteuning. Gegevens over politie en justitie horen daar niet bij; houd die algemeen.',
      bronnen: ['cv-4.3', 'cv-5.1', 'sd-bijzonder', 'uavg-31'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een school vraagt een tlv aan en er speelt iets met de politie.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'samenwerkingsverband',
        leeftijd: '12-15',
        gegevens: 'strafrechtelijk',
        doel: 'tlv',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { gegevens: 'bijzonder' },
        waarom: 'Gezondheid mag wel als dat voor de tlv nodig is.',
      },
    },
  ],
  nagekeken: null,
};
