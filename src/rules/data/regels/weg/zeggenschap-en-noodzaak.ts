import type { WegRegel } from '../../types.ts';

/** Lines 5 and 6: whose information it is, and whether it is needed at all. */
export const zeggenschapEnNoodzaak: readonly WegRegel[] = [
  {
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
  },
  {
    id: 'informatie-van-ander',
    vraag: 'weg',
    titel: 'Wat een ander inbracht, deel je niet zelf verder',
    rang: 5,
    als: { feiten: { herkomst: ['andere-partij'] } },
    dan: { toestemming: 'nvt', advies: 'voorleggen', maximaal: 'niets' },
    redenen: [
      {
        tekst:
          'Wie informatie inbrengt in een overleg, houdt daar de zeggenschap over. Alleen die organisatie beslist of iemand anders het mag weten, ook binnen je eigen organisatie.',
        bronnen: ['cv-3.4', 'cv-11.4', 'cv-14'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een school wil aan de gemeente doorgeven wat een hulpverlener in het overleg vertelde.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'gemeente',
          leeftijd: '12-15',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          herkomst: 'andere-partij',
        },
        bijna: { wijziging: { herkomst: 'eigen' }, waarom: 'Over eigen informatie beslist de school zelf.' },
      },
    ],
    nagekeken: null,
  },
  {
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
  },
  {
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
  },
];
