import type { WegRegel } from '../../../types.ts';

export const doorLeerplichtOngeoorloofd: WegRegel = {
  id: 'door-leerplicht-ongeoorloofd',
  vraag: 'weg',
  titel: 'Bij ongeoorloofd verzuim mag leerplicht overleggen over het verzuim',
  rang: 14.2,
  als: { feiten: { deler: ['leerplicht'], verzuim: ['ongeoorloofd'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'verzuimgegevens' },
  redenen: [
    {
      tekst:
        'Een melding van ongeoorloofd verzuim geeft leerplicht en RMC de taak om te onderzoeken en te overleggen. Daarvoor is geen toestemming nodig. Alleen wat voor het verzuim telt.',
      bronnen: ['lpw-16', 'cv-4.1', 'sd-casus8'],
    },
  ],
  twijfel:
    'De bronnen noemen overleg met school, ouders, samenwerkingsverband en hulpverleners. Over de politie als ontvanger zeggen zij niets; leg dat voor aan de jurist van de gemeente.',
  voorbeelden: [
    {
      situatie: 'Leerplicht overlegt met de jeugdhulp over een gemelde leerling van 15.',
      feiten: {
        deler: 'leerplicht',
        ontvanger: 'jeugdhulp',
        leeftijd: '12-15',
        gegevens: 'gewoon',
        doel: 'verzuim',
        verzuim: 'ongeoorloofd',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: { wijziging: { verzuim: 'geen' }, waarom: 'Zonder melding ontbreekt die taak.' },
    },
  ],
  nagekeken: null,
};
