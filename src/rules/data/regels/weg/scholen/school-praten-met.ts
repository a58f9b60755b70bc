import type { WegRegel } from '../../../types.ts';

export const schoolPratenMet: WegRegel = {
  id: 'school-praten-met',
  vraag: 'weg',
  titel: 'Zitten ouders en leerling zelf aan tafel, dan is aparte toestemming niet nodig',
  rang: 19.5,
  als: { feiten: { deler: ['onderwijs'], ontvanger: ['casusoverleg'], aanwezig: [true] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Praten mét hen in plaats van over hen is het uitgangspunt. Wie mag beslissen zit erbij en heeft geen bezwaar: dan hoeft er geen aparte toestemming te zijn.',
      bronnen: ['nji-mdo', 'sd-reglement-10'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een school zonder convenant bespreekt een leerling van 15 die met ouders aan tafel zit.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'casusoverleg',
        leeftijd: '12-15',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        convenant: false,
        aanwezig: true,
      },
      bijna: { wijziging: { aanwezig: false }, waarom: 'Zonder hen aan tafel is toestemming nodig.' },
    },
  ],
  nagekeken: null,
};
