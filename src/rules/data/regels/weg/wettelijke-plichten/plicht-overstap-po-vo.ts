import type { WegRegel } from '../../../types.ts';

export const plichtOverstapPoVo: WegRegel = {
  id: 'plicht-overstap-po-vo',
  vraag: 'weg',
  titel: 'De basisschool geeft het onderwijskundig rapport door aan het voortgezet onderwijs',
  rang: 4,
  als: { feiten: { deler: ['onderwijs'], ontvanger: ['andere-school'], doel: ['overstap-po-vo'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-moet', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Bij de overstap naar het voortgezet onderwijs stuurt de basisschool een onderwijskundig rapport mee. Ouders krijgen er een kopie van. Toestemming is niet nodig.',
      bronnen: ['wpo-42', 'sd-casus1-po-vo'],
    },
  ],
  twijfel:
    'Het servicedocument noemt alleen de praktijk dat het dossier meegaat. De plicht staat in de WPO en reikt tot het onderwijskundig rapport.',
  voorbeelden: [
    {
      situatie: 'Een basisschool draagt een leerling uit groep 8 over.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'andere-school',
        leeftijd: '0-11',
        gegevens: 'gewoon',
        doel: 'overstap-po-vo',
      },
      bijna: { wijziging: { doel: 'overstap-vo-mbo' }, waarom: 'Naar het mbo is toestemming nodig.' },
    },
  ],
  nagekeken: null,
};
