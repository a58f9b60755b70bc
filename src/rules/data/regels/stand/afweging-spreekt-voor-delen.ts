import type { StandRegel } from '../../types.ts';

export const afwegingSpreektVoorDelen: StandRegel = {
  id: 'afweging-spreekt-voor-delen',
  vraag: 'stand',
  titel: 'De eigen afweging spreekt voor delen',
  rang: 2,
  als: {
    of: [{ begrippen: { standOuders: ['tegen'] } }, { begrippen: { standJeugdige: ['tegen'] } }],
    feiten: { belang: ['zwaarwegend'], afweging: ['alle-ja'] },
  },
  dan: { advies: 'delen-mag', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Wie alle vijf vragen van het afwegingskader met ja beantwoordt, mag zonder toestemming delen wat daarvoor nodig is. De afweging is van de professional zelf, niet van de wet.',
      bronnen: ['b6-afweging', 'b6-zonder', 'cv-6e', 'nji-mdo'],
    },
  ],
  twijfel:
    'Bijlage 6 schrijft de vijf vragen voor hulpverleners met zwijgplicht. Voor scholen en anderen gebruiken wij ze ook; het servicedocument (bijlage 4, art. 8.2) laat hun een eigen weging van taak en belang.',
  voorbeelden: [
    {
      situatie: 'Dezelfde situatie; de hulpverlener beantwoordt alle vijf vragen met ja.',
      feiten: {
        deler: 'jeugdhulp',
        ontvanger: 'casusoverleg',
        leeftijd: '0-11',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        gezag: 'ouders-samen',
        toestemmingOuders: 'geweigerd',
        belang: 'zwaarwegend',
        afweging: {
          vitaalBelang: true,
          nietAnders: true,
          voldoendeIngespannen: true,
          weegtOp: true,
          gericht: true,
        },
      },
      bijna: {
        wijziging: {
          afweging: {
            vitaalBelang: true,
            nietAnders: true,
            voldoendeIngespannen: false,
            weegtOp: true,
            gericht: true,
          },
        },
        waarom: 'Er is nog niet genoeg geprobeerd om toestemming te krijgen.',
      },
    },
  ],
  nagekeken: null,
};
