import type { WegRegel } from '../../../types.ts';

export const minderIngrijpendeWeg: WegRegel = {
  id: 'minder-ingrijpende-weg',
  vraag: 'weg',
  titel: 'Een minder ingrijpende weg gaat voor',
  rang: 6.2,
  als: { feiten: { kanAnders: [true] } },
  dan: { toestemming: 'nvt', advies: 'eerst-anders', maximaal: 'niets' },
  redenen: [
    {
      tekst:
        'Kan het doel ook worden bereikt door anoniem te overleggen, of via het kind of de ouders zelf? Dan kies je die weg.',
      bronnen: ['sd-stap4', 'nji-beginselen', 'avg-5'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Wat de school wil weten, kunnen de ouders zelf vertellen.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'casusoverleg',
        leeftijd: '0-11',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: true,
      },
      bijna: {
        wijziging: { kanAnders: false },
        waarom: 'Is er geen andere weg, dan gaan de volgende regels verder.',
      },
    },
  ],
  nagekeken: null,
};
