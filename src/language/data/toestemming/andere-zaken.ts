/** What people agree to that is no sharing: "toestemming voor de schoolreis". */
export const andereZaken: readonly string[] = (
  'zwemles zwemmen schoolreis schoolreisje schoolkamp kamp excursie uitje foto fotos schoolfoto filmen film video opname opnames ' +
  'onderzoek test tests toets iq intelligentietest diagnostiek observatie behandeling therapie medicatie medicijnen ritalin vaccinatie vaccinaties prik prikken inenting inentingen ' +
  'operatie bloedtransfusie plaatsing verwijzing taxi leerlingenvervoer vervoer ouderbijdrage schooladvies doubleren zittenblijven verlof vakantie feestje sport sporten gym bijles ' +
  'handelingsplan behandelplan zorgplan opp ontwikkelingsperspectief groepsplan inschrijving verhuizing logopedie fysiotherapie ergotherapie peuterspeelzaal voorschool overblijven tso oppas opvang schoolkeuze naamswijziging paspoort emigratie ' +
  'overstap overplaatsing ontvangst gezien doublure sbo ondersteuning scheiding toetsing stageplek stage baan bijbaan uitkering aanpak ' +
  'hulp zorg begeleiding jeugdhulp ' +
  'opinion intake crisisopvang uithuisplaatsing speltherapie ' +
  'rooster contract huisregels schoolregels schoolplan verzuimprotocol'
).split(' ');

/** What is refused when somebody wants none of it: "wil geen melding"; of anything else it says nothing. */
export const nietGewild: readonly string[] = (
  'toestemming akkoord melding meldingen contact gesprek gesprekken bemoeienis bemoeienissen inmenging bemoeizucht pottenkijkers informatie info gegevens overleg overdracht ' +
  'inzage dossier verslag rapport bericht berichten mail brief telefoontje uitwisseling informatieuitwisseling handtekening medewerking namen naam ruchtbaarheid anderen mensen instanties instantie hulpverleners hulpverlener ' +
  'betrokkenheid derden vreemden school buitenstaanders gedoe woord enkele enkel'
).split(' ');
