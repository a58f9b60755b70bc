import type { RolWoorden } from './types.ts';

/** Tables and meetings by the names regions give them, and what a team of one's own calls its meetings. */
export const tafels: readonly RolWoorden[] = [
  {
    code: 'casusoverleg',
    vorm: 'overleg',
    woorden:
      'stoet aan tafel, mdotje, mdo tje, mdos, mdo school, schoolmdo, spoedmdo, zats, zat tje, zorg adviesteam, casusbespreken, casuistiekbespreking, casuistiektafel, rtg, rto, ronde tafelgesprek, ronde tafelgesprekken, rondetafelgesprekken, rondetafelbijeenkomst, grote tafel, gezamenlijke tafel, doorbraaktafel, expertisetafel, bespreektafel, overstaptafel, plaatsingstafel, plaatsingscommissie, matchingstafel, actietafel, maatwerktafel, onderwijszorgtafel, onderwijs zorgtafel, verzuimtafel, beschermingstafel, jeugdbeschermingstafel, regietafel, zorgregietafel, thuiszittertafels, thuiszittersteam, uitvoeringstafel, complexe casustafel, jbt, jbtafel, expertteam, expertteams, regionaal expertteam, jeugdexpertteam, jeugdhulpexpertteam, consultatieteam, ondersteunings team, schoolondersteuningsteam, oat, ot, otje, breed|groot|extern|bovenschools zorgteam|ondersteuningsteam|mdo, hgpd, hgpd gesprek, netwerkberaad, familieberaad, gezinsberaad, zorgberaad, jeugdberaad, casusberaad, ketenberaad, familiegroepsplan, eigen kracht conferentie, eigenkracht conferentie, eigenkrachtconferentie, eigen krachtconferentie, ekc, top600, top #, pga, pga aanpak, persoonsgerichte aanpak, jcoj, jco, jpo, zvh, zao, lzn, buurtnetwerk, wijknetwerk, jeugdnetwerk, peuternetwerk, zorgnetwerken, netwerkgesprek, netwerk # , buurtnetwerk jeugd, driegesprek, viergesprek, driehoeksgesprek, afstemmingsgesprek, kinddossierbespreking, kindbespreking met <bep>? ketenpartners, mdck, mda, mda team, aanpak multiprobleemgezinnen, jeugdbeschermingsplein, jeugdplein, casusplein'.split(
        ', ',
      ),
  },
  {
    code: 'eigen-team',
    vorm: 'overleg',
    woorden:
      'bouwoverleg, sectieoverleg, afdelingsoverleg, unitoverleg, intern overleg, leerteamoverleg, jaarlaagoverleg, mentoroverleg, mentorenberaad, docentenoverleg, docentenberaad, teambespreking, casuistiek ~1 team, rapportbespreking, cijfervergadering, overgangsvergadering, revisievergadering, intervisiegroep, intervisiegroepje, supervisie, kampteam, kampleiding, kampbegeleiders, kampbegeleider, schoolkampbegeleiders, excursiebegeleiders, begeleiders|begeleiding|leiding van|op|bij|tijdens <bep>? <bijv>? kamp|schoolkamp|werkweek|schoolreis|schoolreisje|excursie|brugklaskamp, koffiehoek, docentenapp, collega app, appgroep van <bep>? team|collegas, teamapp, team app, leerteam, unitteam, locatieteam, bouwteam, mentorteam, mentorenteam, *docententeam, *lerarenteam, ons|mijn|onze mt|managementteam|behandelteam|jaarteam|bouw|unit|locatieteam|sectie, ons|mijn|onze <bijv>? secretariaat|administratie|werkgroep|leerteam|afdeling|nachtdienst|avonddienst, eigen secretariaat|administratie|receptie|mt|afdeling, nachtdienst, avonddienst, weekenddienst, slaapdienst, achterwacht, volgende dienst, overdracht naar|voor|aan <bep>? nachtdienst|avonddienst|dagdienst|collegas, rest van <bep>? personeel|docenten|collegas|groepsleiding'.split(
        ', ',
      ),
  },
];
