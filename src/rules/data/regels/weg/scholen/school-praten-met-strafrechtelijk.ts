import type { WegRegel } from '../../../types.ts';

export const schoolPratenMetStrafrechtelijk: WegRegel = {
  id: 'school-praten-met-strafrechtelijk',
  vraag: 'weg',
  titel: 'Ook met ouders en leerling aan tafel houd je politiecontact algemeen',
  rang: 19.4,
  als: {
    feiten: {
      deler: ['onderwijs'],
      ontvanger: ['casusoverleg'],
      aanwezig: [true],
      gegevens: ['strafrechtelijk'],
    },
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
  redenen: [
    {
      tekst:
        'Zij praten zelf mee, dus aparte toestemming is niet nodig. Gegevens over politie en justitie blijven wel beperkt tot algemene woorden.',
      bronnen: ['nji-mdo', 'sd-bijzonder', 'uavg-31'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Leerling en ouders zitten aan tafel en er speelt politiecontact.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'casusoverleg',
        leeftijd: '12-15',
        gegevens: 'strafrechtelijk',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        convenant: false,
        aanwezig: true,
      },
      bijna: { wijziging: { gegevens: 'bijzonder' }, waarom: 'Andere informatie mag voor zover nodig.' },
    },
  ],
  nagekeken: null,
};
