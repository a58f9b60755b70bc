import type { WegRegel } from '../../../types.ts';

export const schoolZonderConvenant: WegRegel = {
  id: 'school-zonder-convenant',
  vraag: 'weg',
  titel: 'Zonder convenant en zonder ouders aan tafel vraagt een school toestemming',
  rang: 19.6,
  als: { feiten: { deler: ['onderwijs'] } },
  dan: { toestemming: 'nodig', regime: 'school' },
  redenen: [
    {
      tekst:
        'Zonder afgesproken doel en waarborgen, en zonder de betrokkenen aan tafel, volgen wij de voorzichtige lijn van NJi: vraag ondubbelzinnige toestemming, of bespreek anoniem.',
      bronnen: ['nji-mdo', 'nji-grondslag'],
    },
    {
      tekst:
        'Het convenant ziet de wettelijke taak van de school als grondslag, ook zonder toestemming. Zonder convenant ontbreken alleen de afspraken die dat zorgvuldig maken. Overleg bij twijfel met de FG.',
      bronnen: ['cv-4.3', 'cv-inleiding'],
    },
  ],
  twijfel: 'Of een school ook zonder convenant op haar wettelijke taak kan steunen, is omstreden.',
  voorbeelden: [
    {
      situatie: 'Een school zonder convenant wil een leerling van 15 in een mdo bespreken zonder ouders.',
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
        aanwezig: false,
        gezag: 'een-ouder',
        toestemmingOuders: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { convenant: true },
        waarom: 'Met een convenant deelt de school vanuit haar wettelijke taak.',
      },
    },
  ],
  nagekeken: null,
};
