import type { WegRegel } from '../../../types.ts';

export const overheidEigenTaak: WegRegel = {
  id: 'overheid-eigen-taak',
  vraag: 'weg',
  titel: 'Gemeente en samenwerkingsverband delen vanuit hun eigen wettelijke taak',
  rang: 18.3,
  als: { feiten: { deler: ['samenwerkingsverband', 'gemeente'] } },
  dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
  redenen: [
    {
      tekst:
        'Gemeente en samenwerkingsverband delen omdat hun wettelijke taak dat vraagt. Toestemming is voor hen geen goede grondslag: een burger kan tegen een overheidstaak niet vrij nee zeggen. Noem wel om welke taak het gaat.',
      bronnen: ['cv-4.1', 'cv-4.2', 'jw-2.7', 'vr-5', 'avg-6-e'],
    },
  ],
  voorbeelden: [
    {
      situatie: 'Een consulent brengt informatie in bij het casusoverleg.',
      feiten: {
        deler: 'gemeente',
        ontvanger: 'casusoverleg',
        leeftijd: '12-15',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
      },
      bijna: {
        wijziging: { doel: 'stage' },
        waarom: 'Voor een stage is toestemming nodig.',
      },
    },
  ],
  nagekeken: null,
};
