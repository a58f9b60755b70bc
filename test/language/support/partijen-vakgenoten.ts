/** Of one trade: a colleague who needs it, or somebody who does the same work elsewhere. And registers nobody works at, and who decides. */
export const AMONG_PEERS: readonly (readonly [tekst: string, deler: string, ontvanger: string])[] = [
  ['Mag ik binnen ons loket mijn collega-consulent bijpraten over een gezin?', 'gemeente', 'eigen-team'],
  ['Mijn collega-jeugdbeschermer neemt waar, mag ik haar inlichten?', 'jeugdbescherming', 'eigen-team'],
  ['Mag de ene consulent van ons swv de andere iets vertellen?', 'samenwerkingsverband', 'eigen-team'],
  [
    'Jeugdarts hier. Een andere jeugdarts van ons team neemt mijn wijk over, mag ik haar bijpraten?',
    'medisch',
    'eigen-team',
  ],
  [
    'Mag ik als leidster mijn collega op de groep vertellen wat er thuis speelt?',
    'kinderopvang',
    'eigen-team',
  ],
  ['Mag mijn stagiair meekijken in onze dossiers? Ik werk bij het wijkteam', 'jeugdhulp', 'eigen-team'],
  ['Kinderarts wil met de huisarts overleggen over een jongetje van 6', 'medisch', 'medisch'],
  ['Mag ik als huisarts de kinderarts bellen over een meisje van 9?', 'medisch', 'medisch'],
  [
    'Overdragen aan een andere kliniek, mag het dossier naar die nieuwe behandelaar? patiënt van 15',
    'medisch',
    'medisch',
  ],
  ['De fysiotherapeut vraagt mij als jeugdarts wat er speelt', 'medisch', 'medisch'],
  [
    'Een tweede hulpverlener van een andere organisatie gaat starten en wil mijn verslagen. Ik werk bij het wijkteam',
    'jeugdhulp',
    'jeugdhulp',
  ],
  ['Ik ben gezinscoach. De pleegzorgbegeleider van een andere instelling belt mij', 'jeugdhulp', 'jeugdhulp'],
  [
    'Kindje gaat naar een kdv in een ander dorp. De leidsters daar willen van ons horen hoe het gaat',
    'kinderopvang',
    'kinderopvang',
  ],
  ['De bso vraagt ons kdv hoe het met hem ging, mag dat?', 'kinderopvang', 'kinderopvang'],
  ['RMC wil van leerplicht weten wie er thuis zit. Ik ben leerplichtambtenaar', 'leerplicht', 'leerplicht'],
  [
    'Ik ben jeugdbeschermer, de jeugdreclasseerder van een andere GI wil mijn plan',
    'jeugdbescherming',
    'jeugdbescherming',
  ],
  ['Gezin verhuist, mag ik het dossier naar de nieuwe gemeente sturen? consulent', 'gemeente', 'gemeente'],
  [
    'Het swv van een andere regio wil weten wat wij gedaan hebben. Ik werk bij het swv',
    'samenwerkingsverband',
    'samenwerkingsverband',
  ],
  [
    'Mogen wij als school een melding doen in de verwijsindex, of moet het wijkteam dat?',
    'onderwijs',
    'verwijsindex',
  ],
  [
    'Ik werk bij de toegang en wil een signaal afgeven in de verwijsindex, school en ggz deden dat ook',
    'gemeente',
    'verwijsindex',
  ],
  [
    'swv hier, wij willen een thuiszitter in de verwijsindex zetten. gemeente dringt aan',
    'samenwerkingsverband',
    'verwijsindex',
  ],
  [
    'Moet een school eerst naar ouders voor er een kind in de verwijsindex gaat? De ggd wil het niet doen.',
    'onderwijs',
    'verwijsindex',
  ],
  [
    'Jeugdarts. Zet ik hem in de verwijsindex, terwijl de huisarts en de school dat niet willen?',
    'medisch',
    'verwijsindex',
  ],
  [
    'Raadsonderzoeker hier, ik wil de mentor spreken over een jongen van 15. Mag zij mij iets vertellen?',
    'onderwijs',
    'raad',
  ],
  ['Ben raadsonderzoeker en heb van het wijkteam een verslag nodig', 'jeugdhulp', 'raad'],
  ['Ik ben wijkagent. Mag leerplicht mij zeggen of hij spijbelt?', 'leerplicht', 'politie'],
  [
    'Jeugdagent hier: het swv weet op welke school hij zit. Mogen zij me dat melden?',
    'samenwerkingsverband',
    'politie',
  ],
  [
    'Wijkagent hier, school en de jongerenwerker weten meer. Mag de jeugdbeschermer mij vertellen wat de afspraken zijn?',
    'jeugdbescherming',
    'politie',
  ],
  ['Ik werk bij Veilig Thuis en wil van de huisarts weten wat hij zag', 'medisch', 'veilig-thuis'],
  // What is applied for goes to who decides on it.
  [
    'Wij vragen bij de gemeente dagbehandeling aan, mag het behandelplan mee? jeugdhulpaanbieder',
    'jeugdhulp',
    'gemeente',
  ],
  ['ik vraag als mentor bij de gemeente jeugdhulp aan, mag mijn verslag erbij?', 'onderwijs', 'gemeente'],
  [
    'We vragen bij het swv extra ondersteuning aan, mag het handelingsplan mee? ib’er',
    'onderwijs',
    'samenwerkingsverband',
  ],
  [
    'Bij de gemeente vraag ik een pgb aan voor een kind van 7. Mag de diagnose daarbij? jeugdarts',
    'medisch',
    'gemeente',
  ],
];
