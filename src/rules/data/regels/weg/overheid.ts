import type { WegRegel } from '../../types.ts';

/** Line 18: gemeente and samenwerkingsverband, acting on their own statutory task. */
export const overheid: readonly WegRegel[] = [
  {
    id: 'overheid-politie',
    vraag: 'weg',
    titel: 'Gemeente en samenwerkingsverband geven de politie alleen iets met toestemming',
    rang: 18.1,
    als: { feiten: { deler: ['samenwerkingsverband', 'gemeente'], ontvanger: ['politie'] } },
    dan: { toestemming: 'nodig', regime: 'school' },
    redenen: [
      {
        tekst:
          'De politie is geen partij in deze samenwerking. De bronnen noemen voor gemeente en samenwerkingsverband geen taak die het delen met de politie draagt.',
        bronnen: ['cv-14', 'cv-3'],
      },
    ],
    twijfel:
      'Een vordering van politie of justitie is een andere vraag; leg die voor aan de jurist van de organisatie.',
    voorbeelden: [
      {
        situatie: 'De politie vraagt de gemeente naar een gezin.',
        feiten: {
          deler: 'gemeente',
          ontvanger: 'politie',
          leeftijd: '0-11',
          gegevens: 'gewoon',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          gezag: 'een-ouder',
          toestemmingOuders: 'niet-gevraagd',
        },
        bijna: {
          wijziging: { ontvanger: 'jeugdhulp' },
          waarom: 'Met de jeugdhulp deelt de gemeente vanuit haar eigen taak.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'overheid-strafrechtelijk',
    vraag: 'weg',
    titel: 'Gemeente en samenwerkingsverband noemen politiecontact alleen in algemene woorden',
    rang: 18.2,
    als: { feiten: { deler: ['samenwerkingsverband', 'gemeente'], gegevens: ['strafrechtelijk'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
    redenen: [
      {
        tekst:
          'De eigen wettelijke taak draagt het delen, maar gegevens over politie en justitie vallen buiten wat onder het convenant gedeeld wordt. Houd het algemeen.',
        bronnen: ['cv-5.1', 'sd-bijzonder', 'uavg-31'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een consulent wil in een overleg iets zeggen over politiecontact.',
        feiten: {
          deler: 'gemeente',
          ontvanger: 'casusoverleg',
          leeftijd: '12-15',
          gegevens: 'strafrechtelijk',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { gegevens: 'gewoon' },
          waarom: 'Gewone informatie mag voor zover de taak dat vraagt.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'overheid-eigen-taak',
    vraag: 'weg',
    titel: 'Gemeente en samenwerkingsverband delen vanuit hun eigen wettelijke taak',
    rang: 18.3,
    als: { feiten: { deler: ['samenwerkingsverband', 'gemeente'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Gemeente en samenwerkingsverband delen omdat hun wettelijke taak dat vraagt. Toestemming is voor hen geen goede grondslag: een burger kan tegen een overheidstaak niet vrij nee zeggen. Noem wel om welke taak het gaat.',
        bronnen: ['cv-4.1', 'cv-4.2', 'jw-2.7', 'vr-5', 'avg-6-e'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een consulent brengt informatie in bij het casusoverleg.',
        feiten: {
          deler: 'gemeente',
          ontvanger: 'casusoverleg',
          leeftijd: '12-15',
          gegevens: 'gewoon',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { doel: 'stage' },
          waarom: 'Voor een stage is toestemming nodig.',
        },
      },
    ],
    nagekeken: null,
  },
];
