import type { WegRegel } from '../../../types.ts';

export const mboDerden: WegRegel = {
  id: 'mbo-derden',
  vraag: 'weg',
  titel: 'Een mbo-instelling deelt met uitdrukkelijke toestemming van de student',
  rang: 17,
  als: { feiten: { deler: ['mbo'] } },
  dan: { toestemming: 'nodig', regime: 'school' },
  redenen: [
    {
      tekst:
        'Wil een mbo-instelling iets delen met anderen, dan vraagt zij dat uitdrukkelijk en concreet aan de student: waarvoor, en welke gegevens daarvoor minimaal nodig zijn. Een convenant maakt dat niet anders.',
      bronnen: ['cv-4.3-mbo', 'avg-9', 'uavg-22'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een mbo wil een diagnose delen met een externe psycholoog; de student is 19.',
      feiten: {
        deler: 'mbo',
        ontvanger: 'medisch',
        leeftijd: '18+',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { doel: 'veiligheid' },
        waarom: 'Bij gevaar in de instelling mag waarschuwen in algemene woorden.',
      },
    },
  ],
  nagekeken: null,
};
