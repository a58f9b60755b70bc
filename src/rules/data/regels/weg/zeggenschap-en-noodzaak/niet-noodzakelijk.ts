import type { WegRegel } from '../../../types.ts';

export const nietNoodzakelijk: WegRegel = {
  id: 'niet-noodzakelijk',
  vraag: 'weg',
  titel: 'Wat alleen handig is, deel je niet',
  rang: 6.1,
  als: { feiten: { noodzakelijk: [false] } },
  dan: { toestemming: 'nvt', advies: 'niet-delen', maximaal: 'niets' },
  redenen: [
    {
      tekst:
        'Delen mag alleen als het nodig is voor het doel. Vind je zelf dat het vooral handig is, dan is het antwoord nee, ook mét toestemming.',
      bronnen: ['sd-stap3', 'b6-toestemming', 'avg-5'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een school wil in het overleg iets vertellen dat vooral handig is om te weten.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'casusoverleg',
        leeftijd: '0-11',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: false,
      },
      bijna: {
        wijziging: { noodzakelijk: true },
        waarom: 'Is het echt nodig, dan gaan de volgende regels verder.',
      },
    },
  ],
  nagekeken: null,
};
