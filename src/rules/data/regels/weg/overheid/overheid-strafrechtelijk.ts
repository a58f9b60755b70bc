import type { WegRegel } from '../../../types.ts';

export const overheidStrafrechtelijk: WegRegel = {
  id: 'overheid-strafrechtelijk',
  vraag: 'weg',
  titel: 'Gemeente en samenwerkingsverband noemen politiecontact alleen in algemene woorden',
  rang: 18.2,
  als: { feiten: { deler: ['samenwerkingsverband', 'gemeente'], gegevens: ['strafrechtelijk'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
  redenen: [
    {
      tekst:
        'De eigen wettelijke taak draagt het delen, maar gegevens over politie en justitie vallen buiten wat onder het convenant gedeeld wordt. Houd het algemeen.',
      bronnen: ['cv-5.1', 'sd-bijzonder', 'uavg-31'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een consulent wil in een overleg iets zeggen over politiecontact.',
      feiten: {
        deler: 'gemeente',
        ontvanger: 'casusoverleg',
        leeftijd: '12-15',
        gegevens: 'strafrechtelijk',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { gegevens: 'gewoon' },
        waarom: 'Gewone informatie mag voor zover de taak dat vraagt.',
      },
    },
  ],
  nagekeken: null,
};
