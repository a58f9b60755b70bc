import type { WegRegel } from '../../../types.ts';

export const schoolConvenant: WegRegel = {
  id: 'school-convenant',
  vraag: 'weg',
  titel: 'Met een getekend convenant deelt een school vanuit haar eigen wettelijke taak',
  rang: 19.3,
  als: { feiten: { deler: ['onderwijs'], convenant: [true] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Een school heeft de wettelijke taak om voor extra ondersteuning te zorgen en mag daarvoor overleggen met partijen buiten de school. Die taak is de grondslag. Het convenant is dat nooit zelf: daarin staan het doel en de waarborgen.',
      bronnen: ['cv-4.3', 'cv-inleiding', 'wpo-8', 'wec-11', 'wvo-2020', 'vr-5'],
    },
    {
      tekst:
        'NJi (2019) vraagt ook dan toestemming als ouders of leerling niet aan tafel zitten. Wij volgen hier het convenant: het is later en noemt de wet.',
      bronnen: ['nji-mdo', 'cv-4.3'],
    },
  ],
  twijfel:
    'Het convenant dekt alleen jeugdigen die onder de doelgroep vallen en de doelen van art. 3. Sommige overleggen vragen toch schriftelijke toestemming (Bijlage 3).',
  voorbeelden: [
    {
      situatie: 'Een school brengt een leerling van 9 in bij het casusoverleg onder het convenant.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'casusoverleg',
        leeftijd: '0-11',
        gegevens: 'bijzonder',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        convenant: true,
      },
      bijna: {
        wijziging: { deler: 'jeugdhulp' },
        waarom: 'Voor een hulpverlener verandert het convenant niets aan de zwijgplicht.',
      },
    },
  ],
  nagekeken: null,
};
