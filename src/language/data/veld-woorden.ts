const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After these a word with a capital is the name of a person. */
export const veldAanhef = set(
  'heet heten genaamd naam achternaam voornaam roepnaam mevrouw mevr mw mej meneer dhr heer fam familie juf meester dokter dr mr drs prof oom tante opa oma neef nicht ouder moeder vader mama papa stiefvader stiefmoeder pleegmoeder pleegvader broer broertje zus zusje zoon dochter leerling lln jongen meisje kind voogd advocaat contactpersoon vluchteling',
);

/** Between a first name and a family name, or before a family name. */
export const veldTussenvoegsels = set(
  'van de der den het ter ten te vd v d da do dos della di el al ait ben bin bint ould abu tjon von',
);

/** These never stand before anything but a family name. */
export const vasteTussenvoegsels = set('der den vd el ait ould bint');

/** Family names after "de" that people do not take for the name of a school. */
export const naDe = set(
  'vries jong boer wit groot graaf graaff haan bruin bruijn ruiter ruijter leeuw lange koning vos rooij rooy jonge jager winter zwart korte smit wolf kok visser bakker ridder groen blauw man nijs koster beer lange waal wilde zeeuw gruijter ruyter keizer heer raad gier',
);

/** With one of these in it, or before it, a row of capitals is the name of an organisation. */
export const organisatie = set(
  'school basisschool obs cbs rkbs pcbs sbo so vso ikc kc kindcentrum college lyceum gymnasium scholengemeenschap roc mbo hbo bso kdv psz stichting team teams gebiedsteam instituut kliniek ziekenhuis kinderziekenhuis umc mc centrum project training methode therapie locatie vestiging vereniging scouting partners bv nv praktijk huisartsenpraktijk woongroep flat gemeente provincie wijk buurt universiteit hogeschool academie opleiding bibliotheek kerk moskee club maatschap groepspraktijk internaat fonds programma interventie afdeling st sint',
);
export const organisatieEindes: readonly string[] =
  'school college lyceum ziekenhuis centrum stichting project training team teams kliniek praktijk straat laan plein park wijk methode loket bureau kerk fonds groep zorg hulp project dienst'.split(
    ' ',
  );

/** Words with a capital, at the start of a sentence or always, that are no name of a person. */
export const geenVeldnaam = set(
  'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag school ouders ouder moeder vader mentor leraar leerkracht docent directeur teamleider gemeente politie jeugdarts huisarts wijkagent leerplicht jeugdzorg jeugdhulp jeugdbescherming veilig thuis raad nederland nederlands nederlandse marokko marokkaans turkije turks polen pools suriname surinaams oekraine oekraiens syrie arabisch engels duits rotterdam amsterdam utrecht dordrecht delft breda middelharnis goeree overflakkee haag noord oost zuid west nee ja niet nog geen ook met zonder toestemming gesprek groep klas mondeling schriftelijk telefonisch akkoord gezag hij zij ze hem haar hun wij we ik jij je men iemand niemand wie dat dit die deze mag kan moet moest zou gaat student studente leerling leerlinge lln jongen jongetje jongens meisje meisjes kind kinderen jongere jongeren tiener puber peuter kleuter zoon dochter broer zus stiefvader stiefmoeder oma opa pleegouders voogd jeugdbeschermer jeugdhulpverlener hulpverlener behandelaar gezinsvoogd wijkteam leerplichtambtenaar consulent begeleider coach psycholoog orthopedagoog arts verpleegkundige klasgenoot buurvrouw buurman buren vriend vriendin gezin thuis er wil wilde heeft is was en of de het een',
);

/** Before one letter: a group or a choice, and no first name with an initial. */
export const voorLetter = set(
  'groep klas plan optie route categorie niveau blok lokaal team bijlage variant deel kamer gang leerjaar hepatitis vitamine cluster sectie',
);

/** How family names end that are nothing else. */
export const achternaamEindes: readonly string[] =
  'stra sma inga ema oglu owski owska ewski ewska inski inska wicz czyk enko sson dikromo medjo'.split(' ');

/** What a person does and an organisation seldom: before these, an unknown word with a capital is a name. */
export const persoonDoet = set(
  'zegt zei belde belt wil vindt vond weigert weigerde tekende huilde slaapt woont huilt mist',
);
