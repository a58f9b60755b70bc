const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After these a word with a capital is the name of a person. */
export const veldAanhef = set(
  'heet heten genaamd naam achternaam voornaam roepnaam mevrouw mevr mw mej meneer dhr heer fam familie juf meester dokter dr mr drs prof oom tante opa oma neef nicht ouder moeder vader mama papa stiefvader stiefmoeder pleegmoeder pleegvader broer broertje zus zusje zoon dochter leerling lln jongen meisje kind vluchteling ome opoe stiefzus stiefbroer halfbroer halfzus pleegzoon pleegdochter pleegouder buurvrouw buurman vriend vriendin gezin casus',
);

/** What somebody does; behind "van" it is an institution that has them: "psycholoog Dijkgraaf", but "psycholoog van Yulius". */
export const functies = set(
  'voogd advocaat contactpersoon tolk orthopedagoog psycholoog schoolpsycholoog psychiater kinderarts huisarts jeugdarts schoolarts jeugdverpleegkundige verpleegkundige logopedist therapeut behandelaar leerplichtambtenaar wijkagent agent gezinsvoogd jeugdbeschermer jeugdconsulent consulent werker smw mentor leerkracht leraar docent directeur teamleider collega begeleider coach jongerenwerker iber gezinscoach regisseur casusregisseur zorgcoordinator zoco',
);

/** Between a first name and a family name, or before a family name. */
export const veldTussenvoegsels = set(
  'van de der den het t ter ten te vd v d da do dos della di el al ait ben bin bint ould abu tjon von',
);

/** These never stand before anything but a family name. */
export const vasteTussenvoegsels = set('der den vd el ait ould bint');

/** Family names after "de" that people do not take for the name of a school. */
export const naDe = set(
  'vries jong boer wit groot graaf graaff haan bruin bruijn ruiter ruijter leeuw lange koning vos rooij rooy jonge jager winter zwart korte smit wolf kok visser bakker ridder groen blauw man nijs koster beer lange waal wilde zeeuw gruijter ruyter keizer heer gier',
);

/** With one of these in it, or before it, a row of capitals is the name of an organisation. */
export const organisatie = set(
  'school basisschool obs cbs rkbs pcbs sbo so vso ikc kc kindcentrum college lyceum gymnasium scholengemeenschap roc mbo hbo bso kdv psz stichting team teams gebiedsteam instituut kliniek ziekenhuis kinderziekenhuis umc mc centrum project training methode therapie locatie vestiging vereniging scouting partners bv nv praktijk huisartsenpraktijk woongroep flat gemeente provincie wijk buurt universiteit hogeschool academie opleiding bibliotheek kerk moskee club maatschap groepspraktijk internaat fonds programma interventie afdeling st sint',
);
export const organisatieEindes: readonly string[] =
  'school college lyceum ziekenhuis centrum stichting project training team teams kliniek praktijk straat laan plein park wijk methode loket bureau kerk fonds groep zorg hulp project dienst bescherming bestuur opvang recherche corporatie'.split(
    ' ',
  );

/** Words with a capital, at the start of a sentence or always, that are no name of a person. */
export const geenVeldnaam = set(
  'januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag school ouders ouder moeder vader mentor leraar leerkracht docent directeur teamleider gemeente politie jeugdarts huisarts wijkagent leerplicht jeugdzorg jeugdhulp jeugdbescherming veilig thuis raad nederland nederlands nederlandse marokko marokkaans turkije turks polen pools suriname surinaams oekraine oekraiens syrie arabisch engels duits rotterdam amsterdam utrecht dordrecht delft breda middelharnis goeree overflakkee haag noord oost zuid west nee ja niet nog geen ook met zonder toestemming gesprek groep klas mondeling schriftelijk telefonisch akkoord gezag hij zij ze hem haar hun wij we ik jij je men iemand niemand wie dat dit die deze mag kan moet moest zou gaat student studente leerling leerlinge lln jongen jongetje jongens meisje meisjes kind kinderen jongere jongeren tiener puber peuter kleuter zoon dochter broer zus stiefvader stiefmoeder oma opa pleegouders voogd jeugdbeschermer jeugdhulpverlener hulpverlener behandelaar gezinsvoogd wijkteam leerplichtambtenaar consulent begeleider coach psycholoog orthopedagoog arts verpleegkundige klasgenoot buurvrouw buurman buren vriend vriendin gezin thuis er wil wilde heeft is was en of de het een hijzelf zijzelf ikzelf zelf daar toch wat iedereen klaar kunnen gisteren vandaag eergisteren morgen vanmorgen vanochtend vanmiddag vanavond zojuist daarna toen nu later eerst dan dus ook wel want omdat maar meer minder tegen voor doen heb zeg aan door over onder naar bij tot uit alleen allebei beide beiden beter daarom waarom waar wanneer hoe patient patiente client cliente knul meid frans iber mama papa pa ma wethouder meester juf krant mw dhr juist soms vaak altijd nooit anders alles iets niks niets',
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
  'zegt zei belde belt wil vindt vond weigert weigerde tekende huilde slaapt woont huilt mist durft vertelt vertelde spijbelt slikt appte mailde schreeuwt eet lacht luistert groeit leest',
);

/** Behind a word with a capital at the start: what only a person does, in two words. */
export const persoonDoetZo: ReadonlySet<string> = new Set([
  'komt niet',
  'komt vaak',
  'komt steeds',
  'komt wel',
  'kwam niet',
  'heeft zelf',
  'heeft getekend',
  'heeft verteld',
  'heeft gezegd',
  'heeft gebeld',
  'gaf zelf',
  'geeft zelf',
  'geeft aan',
  'gaf aan',
  'gaf akkoord',
  'is ziek',
  'is boos',
  'is bang',
  'is jarig',
  'is zwanger',
  'is weggelopen',
  'is verhuisd',
  'gaat akkoord',
  'was boos',
  'was erbij',
  'wordt gepest',
  'vertelt zelf',
  'mag zelf',
  'weet ervan',
  'zit thuis',
  'is thuis',
  'is akkoord',
  'was aanwezig',
  'moest huilen',
  'en ouders',
  'en moeder',
  'en vader',
  "z'n moeder",
  'haar moeder',
  'haar vader',
  'zijn moeder',
  'zijn vader',
  'haar ouders',
  'zijn ouders',
  'zn moeder',
  'zn vader',
  'zn ouders',
]);

/** Behind a word that ends in an s: somebody's. "Daans moeder". */
export const vanIemand = set(
  'moeder vader ouders broer broertje zus zusje oma opa mentor juf meester gezin dossier verzuim voogd zoon dochter stiefvader stiefmoeder leerkracht thuissituatie gedrag naam',
);

/** "de moeder van Jip": of whom, behind "van". */
export const vanWieInVeld = set(
  'moeder vader ouders ouder broer broertje zus zusje oma opa zoon dochter tante oom stiefvader stiefmoeder pleegouders pleegmoeder pleegvader voogd gezag verzuim toestemming thuissituatie gezin vriend vriendin kind',
);

/** Places and institutions that stand behind a role, and are no name of a person. */
export const geenPersoon = set(
  'isala landstede deltion noorderpoort zadkine albeda graafschap aventus curio yonder summa arcus vista firda mondriaan amphia franciscus ikazia maasstad haga rijnstate radboud umcg lumc zuyderland meander diakonessenhuis spaarne albeda scalda koningsdam partners stek indigo nidos youke lokalis pluryn entrea fact leger werk jeugd amphia tourette raad inkomen onderwijs jeugdwet zorg isk jeugdzorgplus taal rekenen yulius youz kwadraad enver pameijer prokino lucertis timon fivoor emergis trajectum karakter levvel accare edudelta horizon middin humanitas kentalis auris mee ipse cardea jutters parnassia antes bavo altrecht arkin gelderland zeeland brabant holland limburg drenthe friesland groningen flevoland overijssel rijnmond dirksland sommelsdijk stellendam ouddorp oude tonge ooltgensplaat melissant herkingen goedereede achthuizen nieuwe stad langstraat stellenbosch spijkenisse hellevoetsluis brielle rozenburg vlaardingen schiedam barendrecht ridderkerk zwijndrecht gorinchem leiden gouda zoetermeer rijswijk eindhoven tilburg nijmegen arnhem zwolle almere haarlem zaandam leeuwarden enschede apeldoorn amersfoort maastricht middelburg vlissingen goes zierikzee roosendaal bergen dordt antwerpen belgie brussel afghanistan eritrea somalie iran irak china india bulgarije roemenie curacao aruba teams zoom parnassys esis somtoday magister kindkans topdossier zilveren kruis vgz dsm wisc nio cito iep dia kurzweil swv jgz ggd ggz cjg zat mdo mt sot smw poh gi rvdk lvb ass adhd vmbo havo vwo mavo bbl kbl tl entree pro vso sbo po vo mbo islam ramadan kerst pasen pinksteren sinterklaas suikerfeest nieuwjaar koningsdag microsoft outlook whatsapp signal facebook instagram snapchat tiktok',
);

/** Institutions that carry somebody's name. */
export const naarIemandGenoemd: readonly string[] = [
  'leo kanner',
  'max ernst',
  'pieter van foreest',
  'albert schweitzer',
  'william schrikker',
  'daan theeuwes',
  'helen dowling',
  'jeroen pit',
  'ronald mcdonald',
  'antoni van leeuwenhoek',
  'jeroen bosch',
  'richard krajicek',
  'johan cruyff',
  'johan cruijff',
  'rudolf steiner',
  'titus brandsma',
  'maria montessori',
  'peter petersen',
  'anne frank',
  'prins willem',
  'willem van oranje',
  'juliana van stolberg',
  'groen van prinsterer',
  'johan friso',
  'jan ligthart',
  'jan campert',
  'johan de witt',
  'emma kinderziekenhuis',
  'leo kannerhuis',
  'van weel bethesda',
  'jan arends',
  'da costa',
  'jenny bijl',
  'roos van leary',
  'gilles de la tourette',
  'entrea lindhout',
  'jan van brabant',
  'erasmus',
  'sint maarten',
  'sint jan',
  'sint jozef',
  'jan linders',
  'albert heijn',
  'tim project',
  'sophia',
  'prinses maxima',
  'maxima',
  'prins bernhard',
  'koningin wilhelmina',
  'koningin emma',
  'koningin juliana',
  'koning willem',
  'prinses amalia',
  'prinses juliana',
  'prinses beatrix',
  'prinses irene',
  'jan tooropstraat',
  'anna paulowna',
  'peter pan',
  'villa pinedo',
  'martin luther king',
  'johannes calvijn',
  'johannes bogerman',
  'gomarus',
  'marnix',
  'pieter zandt',
  'jacobus fruytier',
  'willem lodewijk',
  'melanchthon',
  'petrus canisius',
  'dominicus',
  'augustinus',
  'titus',
  'theo thijssen',
  'annie m g schmidt',
  'hans brinker',
  'jac p thijsse',
];

/** Titles: behind these a word is a name, even when it ends as a school does. "Mevrouw Oudekerk." */
export const aanspreking = set('mevrouw mevr mw meneer dhr heer fam familie heet achternaam');

/** How words for somebody by their work end: at the start of a sentence no names. */
export const functieEindes: readonly string[] =
  'arts psycholoog psychologe psychiater coordinator onderzoeker consulent fysio therapeut agent begeleider werker beschermer ambtenaar pedagoog logopedist verpleegkundige leider docent leraar leerkracht ouder ouders moeder vader adviseur rechercheur inspecteur houder assistent specialist'.split(
    ' ',
  );

/** Names that are little words too: never in small letters. */
export const alleenMetHoofdletter = set('wil ben hem an kan wie ter el door han frans enzo can made in');

/** A full stop behind these ends no sentence. */
export const metPunt = set('mevr dhr fam drs prof ing jac burg kon lln mej ds sr jr');

/** Two or three capitals in a reference that are no initials. */
export const geenInitialen = set(
  'mdo zat opp ots zk wt vt lp jb jz jt cjg ggd ggz jgz swv swt vo po so vso sbo sb bl mt ib smw tlv hp id nr dos cas zkn ref av rt lwt obs cbs rkb kdv bso psz mbo roc okr okc kr gi vng zw gz kjp ar vs wpt jwt gt stp znr csn zd vm pv lvs mb br',
);

/** Behind these a name that is an ordinary word too is a name: "dossier Vos". Not any word: "dossier Jeugdhulp". */
export const zaakVan = set(
  'dossier leerlingdossier zaak casus betreft betreffende inzake kenmerk leerlingkaart',
);

/** Grown people in a family or at a school. */
export const volwassenen = set(
  'moeder vader mama papa ouder ouders stiefvader stiefmoeder pleegouder pleegouders pleegmoeder pleegvader opa oma opoe oom tante ome mevrouw mevr mw mej meneer dhr heer familie fam gezin juf meester dokter dr mr drs prof buurvrouw buurman dame man vrouw casus collega',
);
