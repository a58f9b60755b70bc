import type { Aanwijzing } from '../types.ts';

/** Who must be informed, and when. */
export const informeren: readonly Aanwijzing[] = [
  {
    id: 'informeren-ouders-0-11',
    soort: 'informeren',
    rang: 1,
    als: {
      feiten: { leeftijd: ['0-11'] },
      begrippen: { vooraf: ['ja'] },
      niet: { feiten: { ontvanger: ['ouders', 'ouder-zonder-gezag'] } },
    },
    tekst:
      'Vertel de ouders met gezag vooraf wat je deelt, met wie en waarom. Luister ook naar het kind. Geeft vooraf vertellen gevaar, wacht er dan mee en schrijf op waarom.',
    tekstAnder:
      'Wie deelt, vertelt de ouders met gezag vooraf wat, met wie en waarom, tenzij dat gevaar geeft. Ook het kind wordt gehoord.',
    bronnen: ['cv-12', 'avg-13', 'ivrk-12', 'sd-reglement-9'],
  },
  {
    id: 'informeren-12-15',
    soort: 'informeren',
    rang: 1,
    als: {
      feiten: { leeftijd: ['12-15'] },
      begrippen: { vooraf: ['ja'] },
      niet: { feiten: { ontvanger: ['ouders', 'ouder-zonder-gezag'] } },
    },
    tekst:
      'Vertel de jongere en de ouders met gezag vooraf wat je deelt, met wie en waarom. Geeft vooraf vertellen gevaar, wacht er dan mee en schrijf op waarom.',
    tekstAnder:
      'Wie deelt, vertelt de jongere en de ouders met gezag vooraf wat, met wie en waarom, tenzij dat gevaar geeft.',
    bronnen: ['cv-12', 'avg-13', 'sd-reglement-9'],
  },
  {
    id: 'informeren-16',
    soort: 'informeren',
    rang: 1,
    als: {
      feiten: { leeftijd: ['16-17', '18+'] },
      begrippen: { vooraf: ['ja'] },
    },
    tekst:
      'Vertel de jongere vooraf wat je deelt, met wie en waarom. Geeft vooraf vertellen gevaar, wacht er dan mee en schrijf op waarom.',
    tekstAnder: 'Wie deelt, vertelt de jongere vooraf wat, met wie en waarom, tenzij dat gevaar geeft.',
    bronnen: ['cv-12', 'avg-13', 'sd-casus5', 'sd-reglement-9'],
  },
  {
    id: 'informeren-jongere-over-ouders',
    soort: 'informeren',
    rang: 1,
    als: {
      feiten: { ontvanger: ['ouders'], leeftijd: ['12-15'] },
      begrippen: { advies: ['delen-mag', 'delen-moet'], toestemming: ['niet-nodig'] },
    },
    tekst: 'Vertel de jongere vooraf dat je de ouders inlicht, en wat je zegt.',
    tekstAnder: 'Wie deelt, vertelt de jongere vooraf dat de ouders worden ingelicht.',
    bronnen: ['sd-casus7', 'ivrk-12'],
  },
  {
    id: 'informeren-eigen-team',
    soort: 'informeren',
    rang: 1,
    als: { begrippen: { weg: ['eigen-team', 'eigen-team-strafrechtelijk'] } },
    tekst: 'Wees er open over dat je met je team overlegt. Apart melden per gesprek hoeft niet.',
    tekstAnder: 'De organisatie is er open over dat collega’s overleggen.',
    bronnen: ['avg-13', 'nji-beginselen'],
  },
  {
    id: 'informeren-melding-geheimhouder',
    soort: 'informeren',
    rang: 1,
    als: {
      begrippen: { geheimhouder: ['ja'], weg: ['meldrecht-veilig-thuis', 'meldrecht-raad', 'ots-inlichten'] },
    },
    tekst:
      'Probeer eerst toestemming te krijgen als dat veilig kan. Lukt dat niet, vertel dan wat je deelt, zodra het veilig is.',
    tekstAnder:
      'De hulpverlener probeert eerst toestemming te krijgen als dat veilig kan, en vertelt anders wat er is gedeeld zodra het veilig is.',
    bronnen: ['nji-niet-nodig', 'meldcode'],
  },
  {
    id: 'informeren-melding',
    soort: 'informeren',
    rang: 1,
    als: {
      begrippen: {
        geheimhouder: ['nee'],
        weg: ['meldrecht-veilig-thuis', 'meldrecht-raad', 'ots-inlichten'],
      },
    },
    tekst:
      'Vertel de jongere en, onder 18 jaar, de ouders dat je dit deelt. Doe dat liefst vooraf, maar alleen als het veilig kan.',
    tekstAnder:
      'Wie deelt, vertelt dat de jongere en, onder 18 jaar, de ouders. Liefst vooraf, en alleen als het veilig kan.',
    bronnen: ['nji-niet-nodig', 'meldcode', 'sd-meldcode'],
  },
  {
    id: 'informeren-verwijsindex',
    soort: 'informeren',
    rang: 2,
    als: { begrippen: { weg: ['meldrecht-verwijsindex'] } },
    tekst:
      'Vertel dat je een signaal afgeeft: vanaf 16 jaar aan de jongere zelf, bij een jonger kind aan de ouders. Kan dat niet veilig, wacht er dan mee.',
    tekstAnder:
      'Wie een signaal afgeeft, vertelt dat: vanaf 16 jaar aan de jongere zelf, bij een jonger kind aan de ouders.',
    bronnen: ['sd-casus8'],
  },
  {
    id: 'informeren-voor-verzuimmelding',
    soort: 'informeren',
    rang: 2,
    als: {
      feiten: { leeftijd: ['0-11', '12-15', '16-17'] },
      begrippen: { weg: ['plicht-verzuim-melden', 'naar-leerplicht-zorgelijk'] },
    },
    tekst: 'Zorg dat de ouders van het verzuim weten vóórdat je het meldt.',
    tekstAnder: 'De ouders weten van het verzuim vóórdat de school het meldt.',
    bronnen: ['sd-casus7'],
  },
  {
    id: 'informeren-aangifte',
    soort: 'informeren',
    rang: 2,
    als: { begrippen: { weg: ['aangifte-delict'] } },
    tekst: 'Vertel de jongere en, onder 18 jaar, de ouders dat de school naar de politie is gegaan.',
    tekstAnder:
      'De school vertelt de jongere en, onder 18 jaar, de ouders dat zij naar de politie is gegaan.',
    bronnen: ['vr-10'],
  },
  {
    id: 'informeren-bij-vragen',
    soort: 'informeren',
    rang: 1,
    als: { begrippen: { toestemming: ['nodig'], stand: ['nog-vragen', 'nog-vragen-anoniem'] } },
    tekst: 'Leg bij het vragen uit waarvoor het is, welke informatie, aan wie, en dat intrekken altijd kan.',
    tekstAnder:
      'Bij het vragen hoort uitleg: waarvoor, welke informatie, aan wie, en dat intrekken altijd kan.',
    bronnen: ['cv-6', 'cv-12', 'avg-7'],
  },
  {
    id: 'informeren-met-toestemming',
    soort: 'informeren',
    rang: 1,
    als: { begrippen: { stand: ['toestemming-gegeven'], advies: ['delen-mag'], toestemming: ['nodig'] } },
    tekst:
      'Wie toestemming gaf, weet wat je deelt. Vertel het opnieuw als er iets verandert, en dat intrekken altijd kan.',
    tekstAnder: 'Wie toestemming gaf, weet wat er wordt gedeeld en dat intrekken altijd kan.',
    bronnen: ['cv-6', 'avg-7'],
  },
  {
    id: 'informeren-na-afweging',
    soort: 'informeren',
    rang: 1,
    als: {
      begrippen: { stand: ['afweging-spreekt-voor-delen'], advies: ['delen-mag'], toestemming: ['nodig'] },
    },
    tekst:
      'Vertel wie geen toestemming gaf dat je toch deelt, vooraf als dat veilig kan en anders zo snel mogelijk.',
    tekstAnder:
      'Wie geen toestemming gaf, hoort dat er toch wordt gedeeld: vooraf als dat veilig kan en anders zo snel mogelijk.',
    bronnen: ['b6-vastleggen', 'b6-beroepsgeheim'],
  },
  {
    id: 'informeren-intrekking',
    soort: 'informeren',
    rang: 3,
    als: {
      of: [
        { feiten: { toestemmingOuders: ['ingetrokken'] } },
        { feiten: { toestemmingJeugdige: ['ingetrokken'] } },
      ],
      begrippen: { toestemming: ['nodig'] },
    },
    tekst:
      'Laat wie de informatie al kreeg weten dat de toestemming is ingetrokken. Ook zij gebruiken die dan niet verder.',
    tekstAnder:
      'Wie de informatie al kreeg, hoort dat de toestemming is ingetrokken en gebruikt die niet verder.',
    bronnen: ['cv-11.5', 'cv-6'],
  },
  {
    id: 'informeren-uitnodigen',
    soort: 'informeren',
    rang: 3,
    als: {
      feiten: { ontvanger: ['casusoverleg'] },
      of: [
        { begrippen: { toestemming: ['niet-nodig'], advies: ['delen-mag'] } },
        { begrippen: { toestemming: ['nodig'], stand: ['toestemming-gegeven', 'nog-vragen'] } },
      ],
      niet: { feiten: { gegevens: ['anoniem'] } },
    },
    tekst:
      'Nodig de jongere vanaf 12 jaar uit, en tot 16 jaar ook de ouders met gezag. Bij 16 en 17 jaar bespreek je met de jongere of de ouders erbij zijn. Doe dat als het veilig kan, en spreek af wie hen informeert.',
    tekstAnder:
      'De jongere wordt vanaf 12 jaar uitgenodigd, en tot 16 jaar ook de ouders met gezag. Bij 16 en 17 jaar wordt met de jongere besproken of de ouders erbij zijn.',
    bronnen: ['cv-3.4', 'cv-12', 'b6-ouders'],
  },
];
