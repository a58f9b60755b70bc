import type { WegRegel } from '../../../types.ts';

export const eigenTeamStrafrechtelijk: WegRegel = {
  id: 'eigen-team-strafrechtelijk',
  vraag: 'weg',
  titel: 'Politiecontact noem je binnen het team alleen in algemene woorden',
  rang: 7.2,
  als: { feiten: { ontvanger: ['eigen-team'], gegevens: ['strafrechtelijk'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
  redenen: [
    {
      tekst:
        'Gaat het om veiligheid of begeleiding, dan is genoeg dat collega’s weten waar zij op moeten letten. Wat er precies met politie of justitie was, hoeven zij niet te weten.',
      bronnen: ['sd-casus2', 'cv-7.3', 'uavg-31'],
    },
  ],
  twijfel:
    'Noot 11 van het servicedocument noemt ‘contact met politie’ juist als algemene bewoording; de casus zelf laat ook dat weg. Wij volgen de casus. Die gaat over een school; voor een behandelteam kan meer nodig zijn.',
  voorbeelden: [
    {
      situatie: 'Een zorgadviseur van het mbo wil docenten waarschuwen voor risicovol gedrag.',
      feiten: {
        deler: 'mbo',
        ontvanger: 'eigen-team',
        leeftijd: '18+',
        gegevens: 'strafrechtelijk',
        doel: 'veiligheid',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { gegevens: 'gewoon' },
        waarom: 'Gewone informatie mag wat ruimer, zolang het nodig is.',
      },
    },
  ],
  nagekeken: null,
};
