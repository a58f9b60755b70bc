import { persoon, type RolWoorden } from './types.ts';

/** Meetings, colleagues, and functions that say nothing by themselves. */
export const overleg: readonly RolWoorden[] = [
  {
    code: 'casusoverleg',
    vorm: 'overleg',
    woorden:
      'mdo, mdos, mdo overleg, multidisciplinair overleg, zat, zat overleg, zorgadviesteam, zorg advies team, casusoverleg, casus overleg, zorgoverleg, rondetafelgesprek, ronde tafel gesprek, ronde tafel, rondetafel, thuiszitterstafel, thuiszitterstafels, thuiszittersoverleg, thuiszitters tafel, thuiszittertafel, verzuimoverleg, ondersteuningsoverleg, casusbespreking, zorgteam, ondersteuningsteam, sot, sot overleg, ot overleg, loket, zorgloket, netwerkoverleg, ketenoverleg, zorgtafel, jeugdtafel, casustafel, veiligheidsoverleg, jeugdoverleg, casuistiekoverleg, rondetafeloverleg, groot overleg, gezamenlijk overleg, breed overleg, wijkoverleg, zorgvergadering, leerlingbespreking met ketenpartners, signaleringsoverleg, afstemmingsoverleg, signaleringsteam, omloop overleg, moot, multi disciplinair overleg, jeugd preventie team overleg, expertiseteam'.split(
        ', ',
      ),
  },
  // Nobody in particular: which organisation they belong to decides.
  persoon(
    '',
    '*begeleider, *begeleidster, *medewerker, *medewerkster, *coach, *adviseur, *coordinator, medewerker, medewerkster, begeleider, begeleidster, adviseur, coordinator, regisseur, casusregisseur, procesregisseur, zorgregisseur, regiehouder, procescoordinator, verbinder, trajectbegeleider, casemanager, stagiair, stagiaire, secretaresse, administratie, administratief medewerker, zorgadviseur, projectleider, gezinsregisseur, coach, intaker, manager, contactpersoon, leidinggevende, trajectcoach, ondersteuner, voorzitter, teammanager, aandachtsfunctionaris, aandachtfunctionaris, vertrouwenspersoon, functionaris, kwaliteitsmedewerker, fg, privacy officer, privacyofficer, secretaris, receptionist, receptioniste, beleidsadviseur, casusvoorzitter, zorgcoordinatie, iemand, verwijzer, trajecter, mevrouw, meneer, dame, heer, man, vrouw, bestuurder, regievoerder, zorgverlener, onderwijsconsulent, onderwijsconsulenten, medewerkers, begeleiders, coaches, adviseurs, secretariaat, receptie, balie, baliemedewerker, balie medewerker, helpdesk, privacyfunctionaris, functionaris gegevensbescherming, procesbegeleider, casusbegeleider, gespreksleider, notulist, ambtelijk secretaris, afdelingshoofd, unitmanager, clustermanager, regiomanager, gebiedsmanager, stafmedewerker, staf, contactfunctionaris, casuscoordinator, casusvoerder',
    ['*'],
  ),
  {
    ...persoon(
      'eigen-team',
      'mijn|onze|ons <bijv>? leidinggevende|teamleider|teammanager|manager|directeur|directie|werkbegeleider|praktijkbegeleider|supervisor|vervanger|opvolger|stagiair|stagiaire|duo|secretaresse, collega, collegas, naaste collegas, directe collegas, directe collega, collegaatje, vervangster, opvolger, opvolgster, leidinggevende, mededocenten, naaste collega, collega docent, collega docenten, collegadocenten, collega leerkracht, collega mentor, teamgenoot, teamgenoten, duo partner, duopartner, duocollega, duo collega, invaller, stagiair bij ons, vervanger',
      ['*'],
    ),
  },
  {
    code: 'eigen-team',
    vorm: 'overleg',
    woorden:
      'docententeam, ons|onze eigen zorgteam|ondersteuningsteam|team|overleg, eigen zorgteam, eigen ondersteuningsteam, team van docenten, brugklasteam, onderbouwteam, bovenbouwteam, lerarenteam, eigen team, hele team, ons team, mijn team, het team, kernteam docenten, docentenvergadering, leerlingbespreking, leerlingenbespreking, intervisie, rest van het team, opleidingsteam, personeel, lesgevende docenten, alle docenten, lesgevers, vakdocenten van, klassenteam, personeelskamer, collegas van ~2 team, groepsbespreking, teamapp'.split(
        ', ',
      ),
  },

  {
    code: 'casusoverleg',
    vorm: 'overleg',
    woorden:
      '*overleg, overlegtafel, zorgnetwerk, lokaal zorgnetwerk, beschermtafel, jeugdbeschermingstafel, kernoverleg, gezinstafel, verbindingstafel, toewijzingstafel, triagetafel, bovenschools zorgteam, interventieteam, veiligheidshuis, zorg en veiligheidshuis, casusregietafel, overleg vanmiddag, overleg morgen, *tafel jeugd'.split(
        ', ',
      ),
  },
  {
    code: 'eigen-team',
    vorm: 'overleg',
    woorden:
      'teamvergadering, teamoverleg, werkoverleg, vakgroep, sectie, docentenkamer, lerarenkamer, koffiekamer, personeelsvergadering, groepsapp van collegas, collegateam, kernteam, mentorenoverleg, bouwvergadering, rapportvergadering, leerlingenbespreking, groepsapp ~1 team, alle leraren|leerkrachten|medewerkers|personeelsleden|collegas|mentoren, docententeams, overdrachtsmap, onderling'.split(
        ', ',
      ),
  },
  persoon(
    'eigen-team',
    '*collega, *collegas, teamgenote, teamgenotes, duojuf, waarnemer, duo, mijn|onze vervanger|vervangster|invaller|opvolger|opvolgster|waarnemer|vervangende',
    ['*'],
  ),
];
