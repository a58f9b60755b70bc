import type { WegRegel } from '../../../types.ts';

export const schoolPolitie: WegRegel = {
  id: 'school-politie',
  vraag: 'weg',
  titel: 'Zonder delict of veiligheid krijgt de politie van school alleen iets met toestemming',
  rang: 19.1,
  als: { feiten: { deler: ['onderwijs'], ontvanger: ['politie'] } },
  dan: { toestemming: 'nodig', regime: 'school' },
  redenen: [
    {
      tekst:
        'De politie is geen partij bij het convenant en zit niet als hulpverlener aan tafel. Gaat het niet om een strafbaar feit dat de school raakt of om veiligheid, dan is toestemming nodig.',
      bronnen: ['cv-14', 'vr-10', 'vr-11'],
    },
  ],
  twijfel:
    'Vraag 11 noemt de wijkagent bij een vermoeden dat een jongere op straat leeft. Dat past bij veiligheid of, bij gevaar, bij een eigen afweging. Een vordering van politie of justitie is een andere vraag: leg die voor aan de directie.',
  voorbeelden: [
    {
      situatie: 'De politie vraagt naar een leerling van 17 om iets dat buiten school gebeurde.',
      feiten: {
        deler: 'onderwijs',
        ontvanger: 'politie',
        leeftijd: '16-17',
        gegevens: 'gewoon',
        doel: 'ondersteuning',
        herkomst: 'eigen',
        noodzakelijk: true,
        kanAnders: false,
        wilsonbekwaam: false,
        toestemmingJeugdige: 'niet-gevraagd',
      },
      bijna: {
        wijziging: { doel: 'delict' },
        waarom: 'Raakt het feit de school direct, dan mag de school naar de politie.',
      },
    },
  ],
  nagekeken: null,
};
