import type { WegRegel } from '../../../types.ts';

export const veiligheidInInstelling: WegRegel = {
  id: 'veiligheid-in-instelling',
  vraag: 'weg',
  titel: 'Voor de veiligheid op school mag een school in algemene woorden waarschuwen',
  rang: 10,
  als: { feiten: { deler: ['onderwijs', 'mbo'], doel: ['veiligheid'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
  redenen: [
    {
      tekst:
        'Een school zorgt voor veiligheid van leerlingen en personeel. Dat kan een gerechtvaardigd belang zijn om te delen. Loop eerst drie vragen na: is het een erkend belang, is delen daarvoor nodig, en weegt het op tegen de privacy van de leerling?',
      bronnen: [
        'cv-4.3-veiligheid',
        'sd-casus2',
        'sd-gerechtvaardigd',
        'vr-10',
        'wvo-2020-veiligheid',
        'wpo-4c',
        'arbo-3',
      ],
    },
  ],
  twijfel:
    'De bronnen noemen vooral waarschuwen binnen de school en het inlichten van de wijkagent. Voor andere ontvangers weegt de derde vraag zwaarder.',
  voorbeelden: [
    {
      situatie: 'Een school wil de wijkagent waarschuwen voor dreiging op het plein.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'politie',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'veiligheid',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { doel: 'ondersteuning' },
        waarom: 'Zonder veiligheid of delict krijgt de politie alleen iets met toestemming.',
      },
    },
  ],
  nagekeken: null,
};
