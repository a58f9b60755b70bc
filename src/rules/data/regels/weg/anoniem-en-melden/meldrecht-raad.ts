import type { WegRegel } from '../../../types.ts';

export const meldrechtRaad: WegRegel = {
  id: 'meldrecht-raad',
  vraag: 'weg',
  titel: 'Aan de Raad voor de Kinderbescherming mag je zonder toestemming informatie geven',
  rang: 3,
  als: { feiten: { ontvanger: ['raad'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Voor het werk van de Raad bestaat een meldrecht: toestemming is niet nodig, ook niet als je zwijgplicht hebt. Geef alleen wat de Raad voor zijn onderzoek nodig heeft.',
      bronnen: ['bw-1:240', 'cv-toelichting-11', 'nji-niet-nodig'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'De Raad vraagt een behandelaar om informatie voor een beschermingsonderzoek.',
      feiten: { deler: 'jeugdhulp', ontvanger: 'raad', leeftijd: '0-11', gegevens: 'bijzonder' },
      bijna: {
        wijziging: { gegevens: 'anoniem' },
        waarom: 'Anoniem advies vragen mag al zonder dit recht.',
      },
    },
  ],
  nagekeken: null,
};
