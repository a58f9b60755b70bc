import type { WegRegel } from '../../../types.ts';

export const andereSchoolOfStage: WegRegel = {
  id: 'andere-school-of-stage',
  vraag: 'weg',
  titel: 'Naar een andere school of voor een stage gaat informatie met toestemming',
  rang: 16,
  als: { of: [{ feiten: { ontvanger: ['andere-school'] } }, { feiten: { doel: ['stage'] } }] },
  dan: { toestemming: 'nodig', regime: 'school' },
  redenen: [
    {
      tekst:
        'Bij een overstap naar een andere school of het mbo, en bij een stage, is toestemming nodig: onder 16 jaar van de ouders met gezag of de voogd, daarna van de leerling zelf. Bij een overstap gaat het om leergegevens en begeleiding bij het leren.',
      bronnen: ['sd-casus1', 'sd-casus3'],
    },
  ],
  twijfel:
    'Casus 1 gaat over de stap van voortgezet onderwijs naar mbo. Voor een gewone schoolwissel geldt de plicht om een onderwijskundig rapport te maken; het contract kent daar geen eigen doel voor.',
  voorbeelden: [
    {
      situatie: 'Een vo-school wil begeleidingsgegevens van een 17-jarige doorgeven aan het mbo.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'andere-school',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'overstap-vo-mbo',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { doel: 'overstap-po-vo' },
        waarom: 'Van basisschool naar voortgezet onderwijs is het rapport een plicht.',
      },
    },
  ],
  nagekeken: null,
};
