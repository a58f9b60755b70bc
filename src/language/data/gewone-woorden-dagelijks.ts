/** Ordinary words that differ by a letter or two from words with which something is said here: they stand for themselves. */
export const dagelijkseWoorden: readonly string[] = `
  aangeboren aangegaan aangemaakt aangereden aankomst aanraken aanrijding aanspraken aanstaat aanvaard aanvaardt afdaling afgehaakt afgehakt afgelegd afgeschoten afgestoten
  afgezet afgrond afleggen afspreken afstammen afstamming afweten afwijkend algemeene andersen angustus arriveren athletic atrecht backer balletje barsten bedanken bedekken
  bedraagt bedriegen bedriegt bedrijven begeeft behaard behalen beiaard bekenden bekeren bekomen belanden belandt beledigt beleven belicht belonen bepaald bepraten berecht
  berechten bereden bereikte bereikten berekend berekenen berlage beroemd beroept berucht beschaafd beschikten beschoren beseften beslaan beslaat beslissend besluipen
  bespaar besparen bestaand bestelen bestellen bestond betaald betaalt betalen betaling betonnen betoogde bevinden bevrijden beweerd beweren bewerkt bewezen bewogen bezeerd
  bezochten bezoek bezoekt blijken breiden bronzen buitenkant catarina catherine chicken colletes consument consumenten contanten corte dadelijk deelnamen dekenaat dichter
  ditzelfde doodgegaan doodgewoon doorgaan doorgaat doorgemaakt doorhad doormaken draaiden dragende dranken dreigden drijven drijvende dringend dringende droegen duitser
  elasmus evacuatie eynde formuleren gearriveerd gebaren gebeden gebeurden gebogen gebonden geboord geborgen gebrand gebreken gebruikten gedaald gedicht gedichten gedoemd
  gedrongen geeigend geesten gefaald geflikt gegoten gehesen geheten geheven gekaapt gekeerd gekeken gekken gekleurd geklopt gelachen geladen geleend gelicht gelogen
  geloofd gelukt gemoord geneest geneukt genezen genoten gepaste gerekend gericht geroemd geroken geruild geschapen geschonden geschoren geschoven geslacht geslachten
  geslepen geslikt gespoten gestikt gestort gestoten geteeld getoond getracht gevechten gevierd gevleid gevlogen gewacht gewenst geweren gewestelijke gewesten geweven
  gewichten gewonden geworpen gewricht gezicht gezogen gezonden gezorgd gloeiend grietje groeiden groenten groepen groepjes groeven grotten harding herschel herstal
  horizont indianen infectie infecties ingebed ingericht ingerukt ingrepen inhoudt inlicht insecten invallen inzicht inzichten inzitten jesus klanten klassen kleppen
  klinken klippen klokken klusjes knappen knippen knokken koperen kranten kratten kristen kruisen kwartje lachen lachte lachten lijntje locale lokeren luchten lukas maagden
  markeert markeren markten meededen meegegaan meegerekend meenamen meesten meningen mijden miniserie muzikale nachtje notatie omkomen omschrijven omzetten onderging
  onderkomen ondernamen ondernemen ondersteunden onderwees onderwierp ongekend ongekende ongemerkt ongeslagen ontkomen ontmoet ontnemen ontroerd ontvangst ontvingen
  opbrengen opgedaan opgegeten opgekocht opgekomen opgepikt opgesomd opgeteld opgezet opjagen opkomst oplopen opname opnamen opstaan opsteken optreedt opvoering opzet
  overbleef overging overheden overheid overleed overlijden overmaat overreden overschrijden overslag overuren overwicht parodie patenten plaatsje plaatsten
  planken planten plukken postcode posters praatje prefect preis premies prenten recent regeerde regeerden regeert regeren rijst sagen schalen scheidden scheidt schelden
  schelen schenden schending scheppen scherven scheten schijnen schijten schijven schikken schilden schipper scholten schooier schoten schrift schroef schroeven schuilen
  schuitje seeland seven shoppen slaagde slakken sluipen sluizen smullen snellen soorten spotten spreuken sprongen spuiten staande staatsen stallen stammen standen stapten
  starling startten steiger stellig sterling stichtten stieren stijlen stikken stippen stokken stopten storten straten streden strekken strepen streven strijken stroken
  subgroep tanks tegenaan tendens termijn terugkomst thailand theaters thermen tijgers toegenomen toelaat toelicht toenemen toestond toewijding trailer trakteren turtles
  uitbraak uitkomst uitkomt uitlachen uitmaken uitslapen uitvoerden uitzitten veerboot veracht verankerd verbeeld verbindt verbleven verblijf verblijven verbond verbonden
  verborg verborgen verbreden verdiend verdienen verdoemd verdoet verdrongen verdween vereerd vereisen vergaarde verging vergist verhoogd verhoren verhuurd verkleden
  verkort verkozen verkrijgen verlaagd verlaat verlagen verlangen verlangt verlegd verleiden verlicht verliet verloor vermeden vermeend vermengd vermenging vermijd
  vermijden verminderd vermindert vermoed vermoedt vermomd vermont verouderd verraad verraadt verreden verstand versteld verstond verstoren verstrek verstreken vertaal
  verteerd vertraagd vertraagt vertrekken vervalsen vervangen verveeld verveelt verving vervuld vervullen vervult verwaand verweet verwend verwerpen verwerven verweten
  verweven verwijten verworpen verziekt verzoenen verzonken verzorgd verzorgden verzorgt voegden voerden volgden voordeur voorkeur voorkomend voorruit voorspel voortkomen
  voorzitster vreemde vuiligheid waarnemen wachtte wachtten wacker weggaat weiland weinigen wesen westelijk westelijke wisselden woorden worth zealand zijden zooitje
  zwijnen
  opgepast verhoogt gerookt verliest verloofd speet geklaagd geschokt gevoeld sterren schrikken vertrek verkoop verlies vergeef overvaller vandaar aanbieden gebruiker gestemd
  geplakt heengaan geplant trainen spreker verkoper bewaker beschermer gestreept gestreefd aanvaller verrader dienden opgeleid wachter opgelet geknipt geregeerd uitgeven
`
  .trim()
  .split(/\s+/);
