import { organisatie, persoon, type RolWoorden } from './types.ts';

/** Help under the Jeugdwet. */
export const jeugdhulp: readonly RolWoorden[] = [
  // Help under the Jeugdwet.
  persoon(
    'jeugdhulp',
    'smw|smwer|schoolmaatsch* basisschool|vo|po|vso|sbo|so|mbo|roc|middelbare|basisscholen, schoolmaatsch*, jeugdhulpverl*, wijkteammed*, jeugdhulpverlener, wijkteamwerker, wijkteamwerkster, buurtteamwerker, *teamwerker, *gezinswerker, *gezinscoach, *gezinsbegeleider, gezinsbegeleidster, jeugdhulpwerker, mw er, mwer, amw, amwer, jmw, jmwer, jeugd gezinswerker, ambulant werker, ambulant jeugdhulpverleners, systeemtherapeut jeugdhulp, systeembegeleider, casusregisseur wijkteam, gezinscoaches, *hulpverlener, *hulpverleners, *hulpverleenster, jeugdhulpverleners, jeugdhulpverleenster, smwer, smw er, smw, schoolmaatschappelijk werker, schoolmaatschappelijk werkster, schoolmaatschappelijk werk, school maatschappelijk werk, school maatschappelijk werker, schoolmaatschappelijkwerker, gezinscoach, gezinsbegeleider, gezinshulpverlener, jeugdwerker, gezinswerker, ambulant hulpverlener, ambulant jeugdhulpverlener, ambulant begeleider jeugdhulp, pleegzorgbegeleider, pleegzorgwerker, pleegzorg begeleider, jeugdzorgwerker, jeugdzorgmedewerker, jeugd professional, jeugd en gezinswerker, jeugd en gezinsprofessional, jeugd en gezinscoach, opvoedcoach, opvoedondersteuner, opvoedadviseur, maatschappelijk werker, maatschappelijk werkster, maatschappelijk werk, wijkteamer, wijkteammedewerker, wijkcoach, hulpverlener, hulpverleners, hulpverleenster, hulpverlening, gezinsondersteuner, buurtteammedewerker, kindercoach, thuisbegeleider, gezinspedagoog, jeugdmaatschappelijk werker, groepsleider jeugdzorg, jeugdbegeleider, jeugdhulp medewerker',
    ['medisch', 'jeugdbescherming', 'jeugdhulp'],
  ),
  organisatie(
    'jeugdhulp',
    'jeugdhulp, cjger, wijkteams, jeugdhulpaanbieders, jeugdhulpverlening, sociale wijkteam, jeugd en gezinsteams, cjg team, jeugdhulpaanbieder, jeugdhulp aanbieder, jeugdhulporganisatie, jeugdhulpinstelling, zorgaanbieder jeugd, jeugdzorg, jeugdzorgaanbieder, jeugdzorginstelling, wijkteam, sociaal wijkteam, sociaal team, buurtteam, gebiedsteam, jeugdteam, cjg, centrum voor jeugd en gezin, centrum jeugd en gezin, jeugd en gezin, kernteam, jeugdhulpteam, pleegzorg, pleegzorgorganisatie, pleegzorgaanbieder, zorgaanbieder, aanbieder, opvoedpoli, gezinshuis, jeugdhulpteam, jeugd en gezinsteam, ambulante jeugdhulp, ambulante hulp, ambulante hulpverlening, zorgboerderij, logeeropvang, lokaal team, sociaal wijk team, dagbehandeling, medisch kinderdagverblijf',
  ),

  persoon(
    'jeugdhulp',
    'jongerenwerker, jongerenwerkster, jongerenbegeleider, jongerenwerk, straathoekwerker, veldwerker, gezinshulp, gezinshulpen, woonbegeleider, woonbegeleidster, groepsbegeleider, groepsleider|groepsleiders, ambulante, ambulant, ambulanter, opvoedhulp, thuishulp, gezinsvertegenwoordiger, casushouder, gezinsondersteuners, systeemwerker, gezinstherapeut jeugdhulp, jeugdzorgbegeleider, begeleider in|van|op de? leefgroep|woongroep|jeugdhulpgroep|behandelgroep|gezinshuis, pedagogisch medewerker ~1 leefgroep|woongroep|behandelgroep, *maatschappelijk werker, schoolwerker jeugdhulp, *gezinshulp, jeugdhulpcoach, dagbestedingsbegeleider, naschoolse begeleider, behandelcoordinator',
    ['medisch', 'jeugdbescherming', 'jeugdhulp', 'kinderopvang', 'onderwijs'],
  ),
  organisatie(
    'jeugdhulp',
    'leefgroep, woongroep, behandelgroep, jeugdhulpgroep, gezinshuisorganisatie, crisisopvang, crisisgroep, kamertraining, begeleid wonen, kamertrainingscentrum, stadsteam, dorpsteam, jeugdpunt, gezinsteam, opvoedbureau, zorginstelling, iag, mst, mdft, jeugdzorgorganisatie, logeerhuis, dagbehandeling jeugd, residentiele jeugdhulp, residentiele instelling, jeugddorp, kinderdagcentrum, orthopedagogisch dagcentrum, naschoolse dagbehandeling, *wijkteam, *jeugdteam, *buurtteam, thuisbegeleiding, gezinsbegeleiding, jeugdhulpboerderij, pluryn, timon, youke, levvel, spirit jeugdhulp',
  ),
  persoon(
    'jeugdhulp',
    'ambulant begeleider, ambulante begeleider, ambulant begeleidster, ambulant begeleiders, jongerencoach, jeugdcoach',
    ['medisch', 'jeugdbescherming', 'jeugdhulp', 'samenwerkingsverband', 'leerplicht', 'gemeente'],
  ),
];
