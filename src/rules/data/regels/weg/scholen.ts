import type { WegRegel } from '../../types.ts';

/** Lines 15 to 17 and 19: schools, and moving on to another school or a work placement. */
export const scholen: readonly WegRegel[] = [
  {
    id: 'school-swv-strafrechtelijk',
    vraag: 'weg',
    titel: 'Politiecontact noem je het samenwerkingsverband alleen in algemene woorden',
    rang: 15.1,
    als: {
      feiten: { deler: ['onderwijs'], ontvanger: ['samenwerkingsverband'], gegevens: ['strafrechtelijk'] },
      of: [{ feiten: { doel: ['tlv', 'ondersteuning'] } }, { feiten: { verzuim: ['ongeoorloofd'] } }],
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
    redenen: [
      {
        tekst:
          'Het samenwerkingsverband mag weten wat nodig is voor ondersteuning. Gegevens over politie en justitie horen daar niet bij; houd die algemeen.',
        bronnen: ['cv-4.3', 'cv-5.1', 'sd-bijzonder', 'uavg-31'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een school vraagt een tlv aan en er speelt iets met de politie.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'samenwerkingsverband',
          leeftijd: '12-15',
          gegevens: 'strafrechtelijk',
          doel: 'tlv',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { gegevens: 'bijzonder' },
          waarom: 'Gezondheid mag wel als dat voor de tlv nodig is.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'school-swv',
    vraag: 'weg',
    titel:
      'Voor extra ondersteuning, een tlv of ongeoorloofd verzuim mag een school het samenwerkingsverband inlichten',
    rang: 15.2,
    als: {
      feiten: { deler: ['onderwijs'], ontvanger: ['samenwerkingsverband'] },
      of: [{ feiten: { doel: ['tlv', 'ondersteuning'] } }, { feiten: { verzuim: ['ongeoorloofd'] } }],
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'noodzakelijk' },
    redenen: [
      {
        tekst:
          'Een school moet een passende plek zoeken en mag daarvoor het samenwerkingsverband inschakelen. Toestemming is wettelijk niet nodig, ook niet voor een tlv of als een leerling thuiszit.',
        bronnen: ['cv-4.3', 'wpo-18a', 'wvo-2020', 'nji-niet-nodig'],
      },
    ],
    twijfel:
      'Een loket kan zelf om schriftelijke toestemming vragen voordat het een aanvraag oppakt (convenant, Bijlage 3). Dat is een afspraak, geen wet; het antwoord noemt het.',
    voorbeelden: [
      {
        situatie: 'Een basisschool vraagt een tlv aan.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'samenwerkingsverband',
          leeftijd: '0-11',
          gegevens: 'bijzonder',
          doel: 'tlv',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
        },
        bijna: {
          wijziging: { deler: 'mbo' },
          waarom: 'Het mbo kent geen tlv en deelt met toestemming van de student.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'andere-school-of-stage',
    vraag: 'weg',
    titel: 'Naar een andere school of voor een stage gaat informatie met toestemming',
    rang: 16,
    als: { of: [{ feiten: { ontvanger: ['andere-school'] } }, { feiten: { doel: ['stage'] } }] },
    dan: { toestemming: 'nodig', regime: 'school' },
    redenen: [
      {
        tekst:
          'Bij een overstap naar een andere school of het mbo, en bij een stage, is toestemming nodig: onder 16 jaar van de ouders met gezag of de voogd, daarna van de leerling zelf. Bij een overstap gaat het om leergegevens en begeleiding bij het leren.',
        bronnen: ['sd-casus1', 'sd-casus3'],
      },
    ],
    twijfel:
      'Casus 1 gaat over de stap van voortgezet onderwijs naar mbo. Voor een gewone schoolwissel geldt de plicht om een onderwijskundig rapport te maken; het contract kent daar geen eigen doel voor.',
    voorbeelden: [
      {
        situatie: 'Een vo-school wil begeleidingsgegevens van een 17-jarige doorgeven aan het mbo.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'andere-school',
          leeftijd: '16-17',
          gegevens: 'gewoon',
          doel: 'overstap-vo-mbo',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          wilsonbekwaam: false,
          toestemmingJeugdige: 'niet-gevraagd',
        },
        bijna: {
          wijziging: { doel: 'overstap-po-vo' },
          waarom: 'Van basisschool naar voortgezet onderwijs is het rapport een plicht.',
        },
      },
    ],
    nagekeken: null,
  },
  {
    id: 'mbo-derden',
    vraag: 'weg',
    titel: 'Een mbo-instelling deelt met uitdrukkelijke toestemming van de student',
    rang: 17,
    als: { feiten: { deler: ['mbo'] } },
    dan: { toestemming: 'nodig', regime: 'school' },
    redenen: [
      {
        tekst:
          'Wil een mbo-instelling iets delen met anderen, dan vraagt zij dat uitdrukkelijk en concreet aan de student: waarvoor, en welke gegevens daarvoor minimaal nodig zijn. Een convenant maakt dat niet anders.',
        bronnen: ['cv-4.3-mbo', 'avg-9', 'uavg-22'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Een mbo wil een diagnose delen met een externe psycholoog; de student is 19.',
        feiten: {
          deler: 'mbo',
          ontvanger: 'medisch',
          leeftijd: '18+',
          gegevens: 'bijzonder',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          wilsonbekwaam: false,
          toestemmingJeugdige: 'niet-gevraagd',
        },
        bijna: {
          wijziging: { doel: 'veiligheid' },
          waarom: 'Bij gevaar in de instelling mag waarschuwen in algemene woorden.',
        },
      },
    ],
    nagekeken: null,
  },
  {
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
  },
  {
    id: 'school-convenant-strafrechtelijk',
    vraag: 'weg',
    titel: 'Onder het convenant noemt een school politiecontact alleen in algemene woorden',
    rang: 19.2,
    als: { feiten: { deler: ['onderwijs'], convenant: [true], gegevens: ['strafrechtelijk'] } },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
    redenen: [
      {
        tekst:
          'Gegevens over politie en justitie staan niet in de lijst van wat onder het convenant gedeeld mag worden. Houd het algemeen: waar moet de ander op letten?',
        bronnen: ['cv-5.1', 'sd-bijzonder', 'uavg-31'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'In een overleg onder het convenant speelt ook politiecontact.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'casusoverleg',
          leeftijd: '12-15',
          gegevens: 'strafrechtelijk',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          convenant: true,
        },
        bijna: { wijziging: { gegevens: 'gewoon' }, waarom: 'Gewone informatie mag voor zover nodig.' },
      },
    ],
    nagekeken: null,
  },
  {
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
  },
  {
    id: 'school-praten-met-strafrechtelijk',
    vraag: 'weg',
    titel: 'Ook met ouders en leerling aan tafel houd je politiecontact algemeen',
    rang: 19.4,
    als: {
      feiten: {
        deler: ['onderwijs'],
        ontvanger: ['casusoverleg'],
        aanwezig: [true],
        gegevens: ['strafrechtelijk'],
      },
    },
    dan: { toestemming: 'niet-nodig', advies: 'delen-mag', maximaal: 'algemene-bewoordingen' },
    redenen: [
      {
        tekst:
          'Zij praten zelf mee, dus aparte toestemming is niet nodig. Gegevens over politie en justitie blijven wel beperkt tot algemene woorden.',
        bronnen: ['nji-mdo', 'sd-bijzonder', 'uavg-31'],
      },
    ],
    voorbeelden: [
      {
        situatie: 'Leerling en ouders zitten aan tafel en er speelt politiecontact.',
        feiten: {
          deler: 'onderwijs',
          ontvanger: 'casusoverleg',
          leeftijd: '12-15',
          gegevens: 'strafrechtelijk',
          doel: 'ondersteuning',
          herkomst: 'eigen',
          noodzakelijk: true,
          kanAnders: false,
          convenant: false,
          aanwezig: true,
        },
        bijna: { wijziging: { gegevens: 'bijzonder' }, waarom: 'Andere informatie mag voor zover nodig.' },
      },
    ],
    nagekeken: null,
  },
  {
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
  },
  {
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
  },
];
