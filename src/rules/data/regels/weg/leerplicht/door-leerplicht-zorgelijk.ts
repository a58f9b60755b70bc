import type { WegRegel } from '../../../types.ts';

export const doorLeerplichtZorgelijk: WegRegel = {
  id: 'door-leerplicht-zorgelijk',
  vraag: 'weg',
  titel: 'Bij zorgelijk verzuim mag leerplicht overleggen met school en samenwerkingsverband',
  rang: 14.3,
  als: {
    feiten: {
      deler: ['leerplicht'],
      verzuim: ['zorgelijk'],
      ontvanger: ['onderwijs', 'samenwerkingsverband'],
    },
  },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'verzuimgegevens' },
  redenen: [
    {
      tekst:
        'Om verzuim te voorkomen overlegt leerplicht met de school, en bij dreigend langdurig verzuim met het samenwerkingsverband. De ambtsinstructie van de gemeente noemt met wie leerplicht samenwerkt.',
      bronnen: ['cv-4.1', 'lpw-16', 'sd-bijzonder'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Leerplicht bespreekt zorgelijk verzuim met de school van een leerling van 14.',
      feiten: {
        deler: 'leerplicht',
        ontvanger: 'onderwijs',
        leeftijd: '12-15',
        gegevens: 'gewoon',
        doel: 'verzuim',
        verzuim: 'zorgelijk',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { ontvanger: 'jeugdhulp' },
        waarom: 'Voor andere partijen is zorgelijk verzuim niet genoeg.',
      },
    },
  ],
  nagekeken: null,
};
