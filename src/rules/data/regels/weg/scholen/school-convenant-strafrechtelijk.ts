import type { WegRegel } from '../../../types.ts';

export const schoolConvenantStrafrechtelijk: WegRegel = {
  id: 'school-convenant-strafrechtelijk',
  vraag: 'weg',
  titel: 'Onder het convenant noemt een school politiecontact alleen in algemene woorden',
  rang: 19.2,
  als: { feiten: { deler: ['onderwijs'], convenant: [true], gegevens: ['strafrechtelijk'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
  redenen: [
    {
      tekst:
        'Gegevens over politie en justitie staan niet in de lijst van wat onder het convenant gedeeld mag worden. Houd het algemeen: waar moet de ander op letten?',
      bronnen: ['cv-5.1', 'sd-bijzonder', 'uavg-31'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'In een overleg onder het convenant speelt ook politiecontact.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'casusoverleg',
        leeftijd: '12-15',
        gegevens: 'strafrechtelijk',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        convenant: true,
      },
      bijna: { wijziging: { gegevens: 'gewoon' }, waarom: 'Gewone informatie mag voor zover nodig.' },
    },
  ],
  nagekeken: null,
};
