import type { WegRegel } from '../../../types.ts';

export const doorLeerplichtOverig: WegRegel = {
  id: 'door-leerplicht-overig',
  vraag: 'weg',
  titel: 'Zonder gemeld verzuim deelt leerplicht anoniem of met toestemming',
  rang: 14.4,
  als: { feiten: { deler: ['leerplicht'] } },
  dan: { toestemming: 'nodig', regime: 'school', anoniemZolang: true },
  redenen: [
    {
      tekst:
        'Zonder melding van ongeoorloofd verzuim heeft leerplicht geen taak die het delen op naam draagt. Bespreek het anoniem, of vraag toestemming.',
      bronnen: ['sd-casus9', 'sd-casus8'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een RMC-medewerker wil de jeugdhulp inlichten over een jongere van 17 zonder verzuim.',
      feiten: {
        deler: 'leerplicht',
        ontvanger: 'jeugdhulp',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        verzuim: 'geen',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'niet-gevraagd',
      },
      bijna: { wijziging: { ontvanger: 'veilig-thuis' }, waarom: 'Voor Veilig Thuis geldt het meldrecht.' },
    },
  ],
  nagekeken: null,
};
