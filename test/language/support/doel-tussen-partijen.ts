/** What it is for, where that follows from who tells whom; `null`: the same words, and no purpose between these two. */
export const DOEL_TUSSEN_PARTIJEN: readonly (readonly [
  waarde: string | null,
  berichten: readonly string[],
])[] = [
  [
    'mishandeling',
    [
      'mama blijft nachten weg en hij zit alleen met zijn zusje, kan ik Veilig Thuis bellen',
      'papa heeft mama van de trap geduwd, moet ik vt bellen',
      'hij komt al weken ongewassen zonder eten op school, Veilig Thuis?',
      'ik trof een kind aan dat op zolder opgesloten zat. VT bellen zonder de ouders te vragen?',
      'ouders schreeuwen en gooien met spullen, de kinderen zitten erbij, VT melden?',
      'ze zegt dat er thuis rake klappen vallen',
    ],
  ],
  [
    'verzuim',
    [
      'elke dag te laat, al meer dan 12x. Melding bij leerplicht mag toch? mentor',
      'Ik ben verzuimcoördinator, leerplicht wil weten waarom een leerling zo vaak ziek is',
      'mag ik als mentor een thuiszitter bespreken met leerplicht',
    ],
  ],
  [
    'overstap-vo-mbo',
    [
      'de nieuwe mbo opleiding vraagt ons, havo, om het verslag',
      'mag het vmbo dat vertellen aan ons mbo? hij komt na de zomer',
      'vanuit de mbo-intake willen wij het dossier van de vmbo-school zien van een aankomend studente',
    ],
  ],
  [
    'overstap-po-vo',
    [
      'groep 8, de voogd tekende dat de middelbare school alles van ons mag krijgen bij de overstap',
      'ik ben brugklasmentor en wil de basisschool van een nieuwe leerling bellen',
    ],
  ],
  [
    'toeleiding',
    [
      'de gemeente wil van ons, het wijkteam, een onderbouwing zodat ze hulp kunnen toekennen',
      'De gemeente moet besluiten of een kind van 7 bij ons op school jeugdhulp krijgt en wil ons verslag',
      'Consulent vraagt mij als ib’er om een onderbouwing voor jeugdhulp bij dyslexie',
    ],
  ],
  ['tlv', ['Zonder deze gegevens kan het swv de aanvraag voor extra ondersteuning niet beoordelen']],
  [
    'uitschrijving',
    ['ons mbo gaat een student zonder startkwalificatie uitschrijven, leerplicht inlichten?'],
  ],
  ['veiligheid', ['Leerling gooit met dreigementen richting docenten, mag ik de collega’s waarschuwen?']],
  [
    null,
    [
      'Veilig Thuis vraagt informatie over een gezin, mag ik antwoorden',
      'leerplicht belt mij over een leerling die hier nooit verzuimt',
      'School zeurt om de beschikking van een meisje van 11. Consulent toegang hier',
      'Kan ik als consulent aan de huisarts terugkoppelen dat er een beschikking is afgegeven',
      'hij heeft al een tlv, mag ik met het wijkteam bellen',
      'mag swv aan jeugdhulp vertellen welk arrangement loopt',
      'leerling gaat verhuizen naar een andere basisschool, onderwijskundig rapport mee',
      'vader zit vast voor mishandeling van een agent, mag ik dat de kinderarts zeggen',
      'hij dealt in het weekend, niks op school. de wijkagent vist ernaar, mbo',
      'moeder weigert dat het swv het rapport krijgt',
      'hij krijgt ondersteuning van het wijkteam, mag de mentor dat weten',
      'wij zijn een roc en de huisarts belt over een student',
      'voor haar eigen veiligheid wil ik de mentor inlichten',
    ],
  ],
];
