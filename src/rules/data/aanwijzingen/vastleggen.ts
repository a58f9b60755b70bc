import type { Aanwijzing } from '../types.ts';

/** What must be recorded. */
export const vastleggen: readonly Aanwijzing[] = [
  {
    id: 'vastleggen-zonder-toestemming',
    soort: 'vastleggen',
    rang: 1,
    als: {
      begrippen: { stand: ['afweging-spreekt-voor-delen'], toestemming: ['nodig'], advies: ['delen-mag'] },
    },
    tekst:
      'Waarom toestemming vragen niet kon of niet lukte, je afweging, wie je raadpleegde, aan wie je deelde, wat je deelde, en of de cliënt het weet.',
    bronnen: ['b6-vastleggen'],
  },
  {
    id: 'vastleggen-toestemming',
    soort: 'vastleggen',
    rang: 1,
    als: { begrippen: { stand: ['toestemming-gegeven'], toestemming: ['nodig'], advies: ['delen-mag'] } },
    tekst: 'Wie toestemming gaf, hoe, wanneer, voor welke informatie, aan wie en tot wanneer.',
    bronnen: ['cv-6', 'vr-5'],
  },
  {
    id: 'vastleggen-delen',
    soort: 'vastleggen',
    rang: 1,
    als: {
      begrippen: { toestemming: ['niet-nodig'], advies: ['delen-mag', 'delen-moet'] },
      niet: { feiten: { gegevens: ['anoniem'] } },
    },
    tekst: 'Wat je deelde, met wie, waarom, op welke grond, en of je het vooraf hebt verteld.',
    bronnen: ['sd-stappenplan', 'cv-12'],
  },
  {
    id: 'vastleggen-niet-gedeeld',
    soort: 'vastleggen',
    rang: 1,
    als: {
      begrippen: {
        advies: [
          'niet-delen',
          'eerst-anders',
          'voorleggen',
          'vraag-toestemming',
          'bespreek-anoniem',
          'weeg-af',
        ],
      },
    },
    tekst: 'Dat je (nog) niet deelde, waarom, en wat je in plaats daarvan doet.',
    bronnen: ['sd-stappenplan', 'b6-vastleggen'],
  },
];
