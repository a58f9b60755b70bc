import type { WegRegel } from '../../../types.ts';

export const jeugdbeschermingEigenRegels: WegRegel = {
  id: 'jeugdbescherming-eigen-regels',
  vraag: 'weg',
  titel: 'De jeugdbescherming deelt volgens haar eigen privacyregels',
  rang: 5,
  als: { feiten: { deler: ['jeugdbescherming'] } },
  dan: { toestemming: 'nvt', advies: 'voorleggen', maximaal: 'niets' },
  redenen: [
    {
      tekst:
        'Jeugdbescherming, jeugdreclassering en JeugdzorgPlus hebben eigen regels voor wat zij zelf vertellen. De bronnen achter dit hulpmiddel laten die open. Leg het daarom eerst voor binnen de eigen organisatie.',
      bronnen: ['cv-noot36'],
    },
  ],
  twijfel: 'Dit is geen nee. Wij kunnen het antwoord niet uit de bronnen halen.',
  voorbeelden: [
    {
      situatie: 'Een jeugdbeschermer wil zelf iets vertellen aan de school van een jongere van 14.',
      feiten: {
        deler: 'jeugdbescherming',
        ontvanger: 'onderwijs',
        leeftijd: '12-15',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
      },
      bijna: {
        wijziging: { ontvanger: 'veilig-thuis' },
        waarom: 'Het meldrecht aan Veilig Thuis geldt ook voor de jeugdbescherming.',
      },
    },
  ],
  nagekeken: null,
};
