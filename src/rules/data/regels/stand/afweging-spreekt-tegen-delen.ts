import type { StandRegel } from '../../types.ts';

export const afwegingSpreektTegenDelen: StandRegel = {
  id: 'afweging-spreekt-tegen-delen',
  vraag: 'stand',
  titel: 'De eigen afweging spreekt niet voor delen',
  rang: 2,
  als: {
    of: [{ begrippen: { standOuders: ['tegen'] } }, { begrippen: { standJeugdige: ['tegen'] } }],
    feiten: { belang: ['zwaarwegend'], afweging: ['niet-alle-ja'] },
    begrippen: { anoniemZolang: ['nee'] },
  },
  dan: { advies: 'niet-delen', maximaal: 'niets' },
  redenen: [
    {
      tekst:
        'Minstens één van de vijf vragen is met nee beantwoord. Dan geldt het ontbreken van toestemming en deel je niet. Verandert de situatie, weeg dan opnieuw.',
      bronnen: ['b6-afweging', 'b6-zonder'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een hulpverlener heeft nog niet genoeg gedaan om toestemming te krijgen.',
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
          voldoendeIngespannen: false,
          weegtOp: true,
          gericht: true,
        },
      },
      bijna: {
        wijziging: {
          afweging: {
            vitaalBelang: true,
            nietAnders: true,
            voldoendeIngespannen: true,
            weegtOp: true,
            gericht: true,
          },
        },
        waarom: 'Nu spreken alle vijf antwoorden voor delen.',
      },
    },
  ],
  nagekeken: null,
};
