/** Words that do the same work in a sentence. In patterns as `<naam>`; a class may name another. */
export const klassen: Readonly<Record<string, string>> = {
  bijv: 'oud voormalig vorige ambulant ambulante nieuwe vaste jonge ervaren zelfstandig betrokken eigen kleine grote reguliere speciale openbare christelijke katholieke kleinschalige plaatselijke lokale invallend startende beginnend beginnende gewone regionale regionaal',
  lidw: 'de het een n t die dat deze dit der',
  bez: 'mijn mn onze ons hun haar zijn zn uw je jouw jullie diens',
  bep: '<lidw> <bez> nieuwe vaste eigen huidige betrokken andere ander',
  ik: 'ik wij we k ikzelf wijzelf',
  mij: 'mij me ons mijzelf onszelf',
  convenant:
    'convenant privacyconvenant samenwerkingsconvenant regioconvenant jeugdconvenant covenant convenanten gegevensconvenant',
  ouders: 'ouders beiden allebei vaders moeders gezagsouders ouderpaar gezaghebbenden ouder(s)',
  moeder: 'moeder ma mam mamma mama moe moeders',
  vader: 'vader pa pap pappa papa vaders',
  ouder: 'ouders ouder <moeder> <vader> gezaghebbenden gezagsouders gezaghebbende',
  kind: 'kind jongen meisje meid leerling lln student studente jongere zoon dochter puber cliënt client pupil jeugdige kleuter peuter patient deelnemer leerlinge jongetje meiden tiener joch jochie knul ventje knaap gozer studenten leerlingen kindje mannetje meiske jongedame puberdochter mentorleerling clientje pubermeisje stagiair stagiaire',
  hij: 'hij zij ze ie',
  hem: 'hem haar hen hun ze',
  niet: 'niet geen nooit nergens niks niets nog',
  nee: 'geen niet zonder nooit',
  neg: 'niet geen nooit zonder',
  hulp: 'hulp zorg begeleiding behandeling therapie ondersteuning hulpverlening jeugdhulp jeugdzorg traject hulptraject zorgtraject',
  /** What is done to things and people that the police hears of. */
  daad: 'gestolen steelt stal gejat jat jatte gepikt vernield vernielt vernielde vernieling vernielingen gesloopt beklad ingegooid ingetrapt ingeslagen brand brandstichting gesticht brandgesticht inbraak ingebroken diefstal gedeald dealt dealde verkocht verkoopt gestoken neergestoken* geslagen mishandeld mishandelde beroofd beroving overval* afgeperst afpersing* bedreigd bedreigde bedreiging vechtpartij steekpartij aangerand* bestolen vandalisme opengebroken fik',
  wapen:
    'mes messen wapen wapens nepwapen vuurwapen pistool balletjespistool stroomstootwapen boksbeugel ploertendoder stiletto machete hakmes vlindermes keukenmes knuppel honkbalknuppel slagwapen steekwapen hamer bijl luchtbuks alarmpistool taser pepperspray',
  schoolplek:
    'plein schoolplein terrein schoolterrein kantine fietsenstalling fietsenhok fietsenkelder fietsenrek kluisje kluisjes kleedkamer kleedkamers lokaal gymzaal gymlokaal aula gang trappenhuis toiletten wc mediatheek schoolgebouw gebouw parkeerplaats stalling leerlingenkluis conciërgehok klas klaslokaal les locatie campus school',
  /** What is taught. */
  vak: 'rekenen taal spelling lezen schrijven gym gymmen tekenen technisch begrijpend engels wiskunde nederlands frans duits biologie economie geschiedenis aardrijkskunde natuurkunde scheikunde sommen tafels vakken toetsen leerstof werk school les lessen klas groep',
  /** What is played and practised after school. */
  sport:
    'boksen kickboksen judo karate taekwondo jiujitsu voetbal voetballen hockey hockeyen tennis basketbal basketballen turnen turnles zwemmen zwemles atletiek volleybal handbal rugby korfbal honkbal schaatsen wielrennen fitness dansen dans dansles ballet balletles streetdance hiphop paardrijden ponyrijden skeeleren skaten scouting muziekles pianoles gitaarles drumles zangles koor toneel theater musical',
  /** By what somebody is reached. */
  contact:
    'telefoonnummer telefoonnummers nummer mobielnummer mailadres emailadres mailadressen emailadressen adres contactgegevens',
  modaal: 'mag mogen moet moeten kan kunnen hoef hoeft hoeven zou zouden dien dient',
  heeft: 'heeft hebben had hadden heb',
  is: 'is zijn was waren wordt worden werd werden ben',
  op: 'op bij van voor in binnen vanuit namens uit aan',
  /** Whoever says something. */
  zegt: 'zegt zeggen zei zeiden gezegd appt appte appten mailt mailde mailden gemaild geappt gaf gaven geeft geven liet lieten laat laten meldt meldde meldden schrijft schreef schreven antwoordt antwoordde antwoordden vindt vinden vond vonden riep riepen bevestigde bevestigden',
  /** What somebody is told to do, or not to do. */
  gebied:
    'vertel zeg bel deel stuur mail app doe regel geef bespreek meld overleg praat neem gooi haal vraag informeer waarschuw schrijf schakel help noem',
  gezegd: 'gezegd verteld gemeld doorgegeven gedeeld aangegeven laten besproken ingebracht verklapt',
  vertel:
    'vertellen zeggen delen doorgeven melden informeren inlichten bespreken sturen doorsturen mailen geven noemen overdragen inbrengen laten weten bellen praten overleggen afstemmen waarschuwen bijpraten terugkoppelen toelichten',
  vertelde: 'vertelde vertelden zei zeiden meldde gaf gaven bracht noemde liet',
  jij: 'je jij u jullie ge',
  /** What people call this bot. */
  bot: 'bot chatbot app tool assistent programma toepassing hulpmiddel chat ding dingetje chatrobot robot',
  /** What somebody would have written for them. */
  brief:
    'brief brieven briefje mail mails mailtje email emails formulier formulieren formuliertje toestemmingsformulier toestemmingsformulieren toestemmingsbrief toestemmingsverklaring tekst tekstje sjabloon sjablonen standaardbrief modelbrief voorbeeldbrief voorbeeldmail conceptbrief conceptmail',
  /** Where is kept what was decided. */
  dossier:
    'dossier register logboek systeem leerlingdossier kinddossier clientdossier leerlingvolgsysteem lvs magister parnassys esis somtoday kindkans zorgdossier archief logboekje',
  /** What the bot answers with. */
  uitkomst: 'uitkomst resultaat antwoord advies kaart kaartje besluit uitslag conclusie samenvatting',
};
