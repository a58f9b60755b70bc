import type { WegRegel } from '../../../types.ts';

export const overheidPolitie: WegRegel = {
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
};
