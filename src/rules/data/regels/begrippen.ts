import type { Begrip } from '../types.ts';

/** Notions the rules speak of. `oudersVereist`, `jeugdigeVereist`, `regime`, `anoniemZolang` and `weg` follow from the rules themselves. */
export const begrippen: readonly Begrip[] = [
  {
    id: 'geheimhouder',
    bij: 'weg',
    omschrijving:
      'Wie door zijn beroep zwijgplicht heeft: jeugdhulp, medisch, en de gedragswetenschapper van school of samenwerkingsverband.',
    gevallen: [
      { als: { feiten: { deler: ['jeugdhulp', 'medisch', 'gedragswetenschapper'] } }, dan: 'ja' },
      { als: {}, dan: 'nee' },
    ],
  },
  {
    id: 'standOuders',
    bij: 'stand',
    omschrijving:
      'Hoe het staat met de toestemming van ouders, voogd of vertegenwoordiger, voor zover die vereist is. Eén van twee ouders geldt als gegeven, tenzij beide ouders vereist zijn.',
    gevallen: [
      { als: { begrippen: { oudersVereist: ['nee', 'geen'] } }, dan: 'nvt' },
      { als: { feiten: { toestemmingOuders: ['gegeven'] } }, dan: 'gegeven' },
      {
        als: { feiten: { toestemmingOuders: ['een-van-twee'] }, begrippen: { oudersVereist: ['ja'] } },
        dan: 'gegeven',
      },
      {
        als: { feiten: { toestemmingOuders: ['geweigerd', 'niet-te-vragen', 'ingetrokken'] } },
        dan: 'tegen',
      },
      { als: {}, dan: 'open' },
    ],
  },
  {
    id: 'standJeugdige',
    bij: 'stand',
    omschrijving: 'Hoe het staat met de toestemming van de jongere, voor zover die vereist is.',
    gevallen: [
      { als: { begrippen: { jeugdigeVereist: ['nee', 'geen'] } }, dan: 'nvt' },
      { als: { feiten: { toestemmingJeugdige: ['gegeven'] } }, dan: 'gegeven' },
      {
        als: { feiten: { toestemmingJeugdige: ['geweigerd', 'niet-te-vragen', 'ingetrokken'] } },
        dan: 'tegen',
      },
      { als: {}, dan: 'open' },
    ],
  },
  {
    id: 'overheid',
    bij: 'uitleg',
    omschrijving: 'Gemeente, samenwerkingsverband of leerplicht: zij handelen vanuit een wettelijke taak.',
    gevallen: [
      { als: { feiten: { deler: ['gemeente', 'samenwerkingsverband', 'leerplicht'] } }, dan: 'ja' },
      { als: {}, dan: 'nee' },
    ],
  },
  {
    id: 'vooraf',
    bij: 'uitleg',
    omschrijving:
      'Zonder toestemming delen waar de betrokkenen vooraf van horen. Voor een melding, een ots, een aangifte en het eigen team geldt iets anders.',
    gevallen: [
      { als: { feiten: { gegevens: ['anoniem'] } }, dan: 'nee' },
      { als: { feiten: { ontvanger: ['eigen-team'] } }, dan: 'nee' },
      {
        als: {
          begrippen: {
            weg: [
              'ots-inlichten',
              'meldrecht-veilig-thuis',
              'meldrecht-raad',
              'meldrecht-verwijsindex',
              'aangifte-delict',
            ],
          },
        },
        dan: 'nee',
      },
      {
        als: { begrippen: { advies: ['delen-mag', 'delen-moet'], toestemming: ['niet-nodig'] } },
        dan: 'ja',
      },
      { als: {}, dan: 'nee' },
    ],
  },
];
