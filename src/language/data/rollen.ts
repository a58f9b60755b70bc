/** How one kind of party is called. */
export interface RolWoorden {
  /** A code of `deler` or `ontvanger`; `geen`: these words name no party here. */
  readonly code: string;
  readonly vorm: 'persoon' | 'organisatie' | 'overleg';
  readonly woorden: readonly string[];
  /** Which organisation named beside it ("op het mbo", "van de gemeente") decides instead. `*`: any. */
  readonly volgt?: readonly string[];
  /** Says something about level or place as often as it names a party: "klas 1 vmbo". */
  readonly zwak?: true;
}

const persoon = (code: string, woorden: string, volgt?: readonly string[]): RolWoorden => ({
  code,
  vorm: 'persoon',
  woorden: woorden.split(', '),
  ...(volgt ? { volgt } : {}),
});
const organisatie = (code: string, woorden: string): RolWoorden => ({
  code,
  vorm: 'organisatie',
  woorden: woorden.split(', '),
});
const zwak = (code: string, woorden: string): RolWoorden => ({ ...organisatie(code, woorden), zwak: true });

export const rollen: readonly RolWoorden[] = [
  // School: staff first, then the place.
  persoon(
    'onderwijs',
    'leerkr*, intern begel*, receptie vo, receptie van school, conrectoren, adjunct, kleuterdocent, gymleerkracht, groepsleraar, bouwleider, taalcoordinator, gedragsspecialist, onderwijskundige, leerlingcoach,  leerkracht, leerkrachten, lk, lkr, lkkr, leerkr, onderwijzer, onderwijzeres, juffie, groepsleerkracht, directeur bs|basisschool|po|vo, vakleerkrachten, ib afdeling, ibafdeling, rt er, remedial teacher, kleuterleerkrachten, gl, leraar, lerares, leraren, juf, juffrouw, kleuterjuf, juffen, meester, kleuterleerkracht, kleuterleidster, basisschoolleerkracht, iber, ibers, ib er, ib, ibster, intern begeleider, interne begeleider, intern begeleidster, interne begeleiding, kwaliteitscoordinator, vakleerkracht, leesspecialist, rekenspecialist, invaljuf, invalleerkracht, brugklasmentor, onderbouwcoordinator, bovenbouwcoordinator, bouwcoordinator, rector, conrector, schoolleider, schooldirecteur, basisschooldirecteur, locatieleider, praktijkschooldocent, gymleraar, gymjuf, onderwijsassistent, onderwijsassistente, leraarondersteuner, schoolleiding, schooldirectie',
  ),
  persoon(
    'onderwijs',
    'zorgco*, ondersteuningsco*, teamleid*, verzuimco*, leerlingbegel*, oudmentor, mentor, mentoren, mentrix, docent, docente, docenten, gymdocent, vakdocent, vakdocenten, klassenmentor, zorgcoordinator, zorgcoordinatrice, zorgcoord, zoco, zocoer, zc, zco, zorgco er, oc er, ondersteuningsco, lc, lc er, ll coordinator, leerjaarcoordinator, jaarlaagcoordinator, coordinator onderbouw, coordinator bovenbouw, klassendocent, tutor, vertrouwenspersoon op school, veiligheidscoordinator, anti pestcoordinator, antipestcoordinator, ondersteuningscoach, schoolopleider, zorg coordinator, ondersteuningscoordinator, oco, zorgco, teamleider, afdelingsleider, decaan, leerlingbegeleider, leerling begeleider, leerlingbegeleidster, begeleider passend onderwijs, bpo, verzuimcoordinator, verzuimmedewerker, leerlingadministratie, leerlingenadministratie, leerlingzorg, verzuimadministratie, onderwijsteam, ondersteuningsteam van school, counselor, trajectbegeleider van school, stagecoordinator, stagebegeleider van school, stagedocent, onderwijspersoneel, schoolpersoneel, conciërge, concierge, surveillant, vertrouwenspersoon van school, klassenassistent, vakleraar, zorgteam van school, *docent, *docente, *mentor, *leraar',
    ['mbo', 'andere-school'],
  ),
  organisatie(
    'onderwijs',
    'school, schooltje, basisschool, basischool, middelbare school, scholengemeenschap, voortgezet onderwijs, basisonderwijs, speciaal onderwijs, speciaal basisonderwijs, praktijkschool, sbo school, vso school, so school, vmbo school, vmboschool, vsoschool, brede school, daltonschool, montessorischool, jenaplanschool, scholen, schoolteam, vmbo tl school, kindcentrum, integraal kindcentrum, ikc, de klas van school, onderwijs, nieuwkomersschool, isk, huidige school, eigen school',
  ),
  zwak(
    'onderwijs',
    'vmbo, havo, vwo, mavo, gymnasium, vso, so, sbo, po, vo, praktijkonderwijs, pro, lyceum, atheneum, atheneum, brugklas, vmbo tl, vmbo basis, vmbo kader, havo vwo, cluster 4, cluster 3',
  ),
  // Mbo.
  persoon(
    'mbo',
    'zorgteam|zorgadviesteam|ondersteuningsteam|studentbegeleiding van|op|bij het|de|ons|onze? roc|mbo, zorgteam|ondersteuningsteam mbo|roc, slber, slbers, slb er, slb, studieloopbaanbegeleider, studieloopbaan begeleider, loopbaanbegeleider, loopbaancoach, studieloopbaancoach, studentbegeleider, studentenbegeleider, studentcoach, mbo docent, mbodocent, roc docent, studieadviseur, studentenbegeleiding, opleidingsmanager, studentondersteuner, studiecoach, studentenadviseur, studentzaken, studentendecaan, bpv begeleider, bpver, bpv coordinator, praktijkopleider mbo',
  ),
  organisatie(
    'mbo',
    'mbo instelling, mbos, rocs, beroepsopleiding, mbo school, mbo opleiding, mboschool, roc, mbo college, vakschool, vavo, aoc, regionaal opleidingscentrum, middelbaar beroepsonderwijs, mbo intake, entree opleiding, entreeopleiding',
  ),
  zwak('mbo', 'mbo'),
  // Another school than the one the young person attends now, or will leave.
  organisatie(
    'andere-school',
    'ander|nieuw|andere|nieuwe|volgend|volgende roc|mbo|vmbo|vso|school|vo school|basisschool|opleiding, nieuwe school, nieuwe basisschool, nieuwe sbo school, nieuwe so school, school van volgend jaar, nieuwe middelbare school, vervolgschool, vervolgopleiding, volgende school, andere school, andere basisschool, ontvangende school, toekomstige school, andere vo school, middelbare, nieuwe vo school, nieuwe klas op de andere school, vervolgonderwijs, nieuwe opleiding, school waar hij|zij|ze? naartoe gaat, school waar ~1 heen gaat, school waar ~1 naar toe gaat, vorige school, oude school, nieuwe sbo, nieuwe mentor, nieuwe leerkracht, nieuwe juf, volgende opleiding',
  ),
  // Help under the Jeugdwet.
  persoon(
    'jeugdhulp',
    'schoolmaatsch*, jeugdhulpverl*, wijkteammed*, jeugdhulpverlener, wijkteamwerker, wijkteamwerkster, buurtteamwerker, *teamwerker, *gezinswerker, *gezinscoach, *gezinsbegeleider, gezinsbegeleidster, jeugdhulpwerker, mw er, mwer, amw, amwer, jmw, jmwer, jeugd gezinswerker, jeugdprofessionals, ambulant werker, ambulant jeugdhulpverleners, systeemtherapeut jeugdhulp, systeembegeleider, casusregisseur wijkteam, gezinscoaches, poh jeugd ggz, *hulpverlener, *hulpverleners, *hulpverleenster, jeugdhulpverleners, jeugdhulpverleenster, smwer, smw er, smw, schoolmaatschappelijk werker, schoolmaatschappelijk werkster, schoolmaatschappelijk werk, school maatschappelijk werk, school maatschappelijk werker, schoolmaatschappelijkwerker, gezinscoach, gezinsbegeleider, gezinshulpverlener, jeugdwerker, gezinswerker, ambulant hulpverlener, ambulant jeugdhulpverlener, ambulant begeleider, ambulant begeleider jeugdhulp, pleegzorgbegeleider, pleegzorgwerker, pleegzorg begeleider, jeugdzorgwerker, jeugdzorgmedewerker, jeugdprofessional, jeugd professional, jeugd en gezinswerker, jeugd en gezinsprofessional, jeugd en gezinscoach, opvoedcoach, opvoedondersteuner, opvoedadviseur, maatschappelijk werker, maatschappelijk werkster, maatschappelijk werk, wijkteamer, wijkteammedewerker, wijkcoach, hulpverlener, hulpverleners, hulpverleenster, hulpverlening, jongerencoach, jeugdcoach, gezinsondersteuner, buurtteammedewerker, praktijkondersteuner jeugd, poh jeugd, kindercoach, thuisbegeleider, gezinspedagoog, jeugdmaatschappelijk werker, groepsleider jeugdzorg, jeugdbegeleider, jeugdhulp medewerker',
    ['medisch', 'jeugdbescherming', 'jeugdhulp'],
  ),
  organisatie(
    'jeugdhulp',
    'jeugdhulp, cjger, wijkteams, jeugdhulpaanbieders, jeugdhulpverlening, sociale wijkteam, jeugd en gezinsteams, cjg team, jeugdhulpaanbieder, jeugdhulp aanbieder, jeugdhulporganisatie, jeugdhulpinstelling, zorgaanbieder jeugd, jeugdzorg, jeugdzorgaanbieder, jeugdzorginstelling, wijkteam, sociaal wijkteam, sociaal team, buurtteam, gebiedsteam, jeugdteam, cjg, centrum voor jeugd en gezin, centrum jeugd en gezin, jeugd en gezin, kernteam, jeugdhulpteam, pleegzorg, pleegzorgorganisatie, pleegzorgaanbieder, zorgaanbieder, aanbieder, opvoedpoli, gezinshuis, jeugdhulpteam, jeugd en gezinsteam, ambulante jeugdhulp, ambulante hulp, ambulante hulpverlening, zorgboerderij, logeeropvang, lokaal team, sociaal wijk team, dagbehandeling, medisch kinderdagverblijf',
  ),
  // Wgbo and Wet BIG.
  persoon(
    'medisch',
    'jeugdart*, jeugdverpl*, huisart*, kinderart*, schoolart*, jeugdarts, jeugdartsen, jvk, jvp, jvpk, jeugdvpk, jgzer, jgz er, jgzverpleegkundige, huisartsen, kinderartsen, orthodontist, oogarts, kno arts, diabetesteam, schoolarts, jeugdverpleegkundige, jeugd verpleegkundige, jeugdverpleegkundigen, verpleegkundige jgz, jgz verpleegkundige, sociaal verpleegkundige, verpleegkundige, wijkverpleegkundige, huisarts, huisartsen, kinderarts, arts, dokter, specialist, kinderpsychiater, psychiater, jeugdpsychiater, logopedist, logopediste, fysiotherapeut, kinderfysiotherapeut, ergotherapeut, dietist, ggz behandelaar, behandelaar, regiebehandelaar, behandelaren, psychotherapeut, doktersassistente, praktijkondersteuner, poh, poh ggz, poh er, kinderneuroloog, neuroloog, revalidatiearts, apotheker, tandarts, verloskundige, spv, jgz arts, consultatiebureauarts, therapeut, traumatherapeut, ggd arts, ggd verpleegkundige, *therapeut, *psychiater, *verpleegkundige, *chirurg, *neuroloog, kinderverpleegkundige, diabetesverpleegkundige, longarts, verslavingsarts',
    ['jeugdhulp', 'jeugdbescherming'],
  ),
  organisatie(
    'medisch',
    'ggz, ggzer, ggz er, ggz team, jeugd ggz, ggz jeugd, jeugdggz, ggz instelling, ggz aanbieder, ggz kliniek, jgz, jeugdgezondheidszorg, ggd, consultatiebureau, consultatieburo, consultatie bureau, cb, huisartsenpraktijk, huisartspraktijk, ziekenhuis, kliniek, revalidatiecentrum, kinder en jeugdpsychiatrie, jeugdpsychiatrie, psychiatrie, apotheek, verslavingszorg, specialistische ggz, crisisdienst ggz',
  ),
  persoon(
    'gedragswetenschapper',
    'schoolpsy*, schoolorthoped*, psych, orthoped*, schoolpsycholoog, schoolpsychologe, schoolorthopedagoog, gedragswetenschapper, gedragsdeskundige, orthopedagoog, orthopedagoge, pedagoog, psycholoog, psychologe, gz psycholoog, ortho, onderwijspsycholoog',
    ['medisch', 'jeugdhulp', 'jeugdbescherming', 'gemeente'],
  ),
  // A psychologist who treats is not the school's own.
  persoon(
    'medisch',
    'kinderpsycholoog, klinisch psycholoog, orthopedagoog generalist in de ggz, vrijgevestigd psycholoog, psychologenpraktijk',
  ),
  persoon(
    'leerplicht',
    'leerplichtamb*, leerplichtcons*, leerplichtambtenaar, leerplichter, leerplichters, la er, rmc trajectbegeleiders, rmcmedewerker, leerplichtambtenaar rmc, leerplichtambtenaren, leerplichtambtenares, lpa, lpaer, lpa er, leerplichtconsulent, rmcer, rmc er, rmc consulent, rmc medewerker, rmc trajectbegeleider, rmc casemanager, doorstroomcoach, consulent leerplicht, medewerker leerplicht, leerplicht ambtenaar, kwalificatieplichtambtenaar',
  ),
  organisatie(
    'leerplicht',
    'leerplicht, rmc, bureau leerplicht, team leerplicht, afdeling leerplicht, regionaal bureau leerplicht, leerplicht rmc, rbl',
  ),
  persoon(
    'samenwerkingsverband',
    'swver, swv er, swv medewerker, begeleider passend onderwijs swv, consulent passend onderwijs, ondersteuningsadviseur, onderwijsconsulent swv, trajectbegeleider swv, trajectbegeleider passend onderwijs, swv consulent, arrangeerder',
  ),
  organisatie(
    'samenwerkingsverband',
    'samenwerkingsv*, samenwerkngsv*, samenwerkingsverband, swv, samenwerkingsverband passend onderwijs, swvpo, swv po, swv vo',
  ),
  persoon(
    'gemeente',
    'gemeentelijk|gemeentelijke regisseur|consulent|medewerker|casusregisseur, jeugdconsulent, consulent jeugd, wmo consulent, wmo consulenten, toegangsmedewerker, gemeenteconsulent, gemeentemedewerker, gemeenteambtenaar, beleidsmedewerker gemeente, consulent gemeente, casemanager gemeente, toegangsconsulent, consulent jeugdwet, klantmanager, beleidsmedewerker, ambtenaar jeugd, consulent, casusregisseur gemeente, kwaliteitsmedewerker gemeente, jeugdregisseur',
    ['leerplicht', 'samenwerkingsverband', 'jeugdhulp'],
  ),
  organisatie(
    'gemeente',
    'gemeente, toegang van de gemeente, toegang gemeente, toegangsteam, gemeentelijke toegang, jeugdtoegang, wmo loket, zorgregie, toegang jeugd, toegang',
  ),
  persoon(
    'kinderopvang',
    'pedagogisch mw, pedagogisch mdw, pedag medewerker, leidster van <bep>? peuterspeelzaal|kdv|bso|opvang, pedagogisch medewerker, pm medewerker, pmmer, pedagogisch medewerkers, pm, pedagogisch medewerkster, kdv juf, opvangjuf, opvangleidster, groepsleidster, kinderopvangmedewerker, gastmoeder, kinderleidster, pedagogisch medewerkers, pm er, pmer, pmers, pm ster, gastouder, kinderopvangleidster, peuterjuf, peuterleidster, bso juf, bso leidster, bso begeleider, kdv leidster, pedagogisch coach, peuterspeelzaalleidster, voorschooljuf',
  ),
  organisatie(
    'kinderopvang',
    'kinderopvang, kdv, kinderdagverblijf, bso, buitenschoolse opvang, naschoolse opvang, peuterspeelzaal, peuteropvang, psz, voorschool, gastouderbureau, creche, peutergroep, voorschoolse opvang, opvang, kinderopvangorganisatie, dagopvang, vve groep',
  ),
  persoon(
    'jeugdbescherming',
    'jeugdbescherm*, jeugdreclass*, jeugdbeschermer, jb er, jber, jr er, jbster, jeugdbeschermster, voogd van de? gi, gi medewerker, gi er, jeugdzorgwerker gi, jeugdreclasseerders, jeugdbeschermers, gezinsvoogd, jeugdreclasseerder, gezinsvoogdes, gezinsmanager, reclasseringswerker, jeugdreclasseringswerker, voogdijwerker, voogdijmedewerker',
  ),
  organisatie(
    'jeugdbescherming',
    'jeugdbescherming, gecertificeerde instelling, gi, jeugdreclassering, jeugdzorgplus, jeugdzorg plus, jeugdzorgplusinstelling, gesloten jeugdzorg, william schrikker, william schrikker groep, wsg, jeugdbescherming west, jeugdbescherming noord, wss, savejeugdbescherming, save team',
  ),
  organisatie('veilig-thuis', 'veilig thuis, veiligthuis, vt, amk, advies en meldpunt huiselijk geweld'),
  organisatie(
    'raad',
    'raad voor de? kinderbescherming, raad vd kinderbescherming, raad van de? kinderbescherming, rvdk, kinderbescherming, raadsonderzoeker, raad voor kinderbescherming, rvk, raadsmedewerker, raadsonderzoekster, de raad, raad',
  ),
  organisatie(
    'verwijsindex',
    'verwijsindex*, verwijsindex, vir, verwijs index, verwijsindex risicojongeren, zorg voor jeugd signaal, matchpoint',
  ),
  organisatie(
    'politie',
    'politie, wijkagent, jeugdagent, agent, agenten, recherche, rechercheur, wijk agent, politieagent, schoolagent, zedenpolitie, officier van justitie',
  ),
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
    '*begeleider, *begeleidster, *medewerker, *medewerkster, *coach, *adviseur, *coordinator, medewerker, medewerkster, begeleider, begeleidster, adviseur, coordinator, directeur, adjunct directeur, adjunct, directrice, regisseur, casusregisseur, procesregisseur, zorgregisseur, procescoordinator, verbinder, trajectbegeleider, casemanager, stagiair, stagiaire, secretaresse, administratie, administratief medewerker, zorgadviseur, projectleider, gezinsregisseur, coach, intaker, manager, contactpersoon, leidinggevende, trajectcoach, jongerenwerker, ondersteuner, voorzitter, teammanager, aandachtsfunctionaris, aandachtfunctionaris, vertrouwenspersoon, functionaris, kwaliteitsmedewerker, fg, privacy officer, privacyofficer, secretaris, receptionist, receptioniste, beleidsadviseur, groepsleider, casusvoorzitter, zorgcoordinatie, ambtenaar, iemand, verwijzer, trajecter',
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
  persoon(
    'pleegouders',
    'pleegouders, pleegouder, crisispleegouders, netwerkpleegouders, pleegmoeder, pleegvader, pleeggezin, gezinshuisouder, gezinshuisouders, pleegma, pleegpa',
  ),
  persoon(
    'derde',
    'stagebaas, *baas, stagebegeleider van <bep>? bedrijf|stage|werkgever, begeleider|begeleidster bij|van|op dat|het|zijn|haar? stagebedrijf|bedrijf|stageadres|stage, buddy, maatje, huisbaas, verhuurder, sportschool, rijschool, uitgever, fotograaf, krantenredactie, moeder|vader|ouder|ouders van <bep>? klasgenootje|klasgenoot|klasgenootjes|vriendje|vriendinnetje|medeleerling, moeder|vader|ouder|ouders van <bep>? ander|andere kind|leerling|kinderen|leerlingen, buurtbewoner, omwonende, buurtgenoot, winkelier, jobcoach, bureau halt, halt, praktijkbegeleider, praktijkopleider, werkgever, baas, chef, bedrijfsleider, filiaalmanager, leermeester, stagemeester, coach van *club, *trainer, *club, *vereniging, *bedrijf, sporttrainer, kerkleider, *bureau, jeugdleider, muziekdocent, buurtvader, wijkbewoner, letselschadeadvocaat, deurwaarder, notaris, tolk, mantelzorger, familielid, familie, schoonmoeder, schoonouders, ex van moeder, stagebedrijf, stage bedrijf, leerbedrijf, stageplaats, stageadres, stagegever, praktijkbegeleider stagebedrijf, stagebegeleider van het bedrijf, trainer, voetbaltrainer, turntrainer, hockeytrainer, sportclub, voetbalclub, voetbalvereniging, vereniging, sportvereniging, hockeyclub, zwemles, zwemleraar, buurtsportcoach, sportcoach, scouting, buurvrouw, buurman, buren, oma, opa, grootouders, grootmoeder, grootvader, tante, oom, stiefvader, stiefmoeder, stiefouder, bonusvader, bonusmoeder, plusvader, plusmoeder, boer, bakker, garage, manege, muziekleraar, advocaat, verzekeraar, verzekering, woningcorporatie, woningbouw, taxichauffeur, taxibedrijf, leerlingenvervoer, buschauffeur, vervoerder, kerk, dominee, imam, moskee, krant, journalist, klasgenoten, medeleerlingen, klasgenootjes, andere ouders, ouders van klasgenoten, ouders van een klasgenoot, klassenouder, kapper, huiswerkbegeleiding, huiswerkinstituut, bijlesdocent, bijlesbureau, oppas, vriend van moeder, vriendin van vader, nieuwe partner, partner van moeder, partner van vader, bewindvoerder, dansschool, muziekschool, judoclub, sportschool, verhuurder, supermarkt, restaurant, bedrijf, schoolfotograaf, sollicitatiebegeleider, uitzendbureau, jongerencentrum, buurthuis, uwv',
  ),
];

/** Words in which a party is named that takes no part in the sharing. */
export const geenPartij: readonly string[] = [
  'voogd|voogdij is|van|ligt|bij ~1 <bep>? gi|jeugdbescherming|instelling|nidos|wsg',
  'broer|zus|broertje|zusje van',
  'toegang tot',
  'behandeling|therapie|onderzoek bij|in|van <bep>? jeugd? ggz|psycholoog|jeugdhulp|psychiater|kliniek|orthopedagoog|ziekenhuis|behandelaar|fysiotherapeut|logopedist',
  'loopt|liep|onder|wachtlijst|aangemeld|opgenomen ~2 bij|in|voor <bep>? jeugd? ggz|psycholoog|jeugdhulp|psychiater|kliniek|ziekenhuis',
  'ligt|zit in <bep>? ziekenhuis|kliniek',
  'krijgt|kreeg|ontvangt|heeft|krijgen al? <bep>? jeugdhulp|jeugdzorg|pleegzorg|hulpverlening|begeleiding|logopedie',
  'beschikking|besluit|aanvraag|indicatie|verwijzing|toeleiding|verwijsbrief voor|over|naar|tot|van <bep>? jeugdhulp|jeugdzorg|ggz|hulpverlening|jeugd',
  'aanvraag|indicatie|welke|vorm|inzet|ingezette|soort|jeugdhulp van? jeugdhulp|jeugdzorg|hulpverlening|indicatie',
  'jeugdhulp nodig|toegekend|aanvragen|krijgt|krijgen|inzetten|ingezet|aangevraagd|traject|indicatie|verleent',
  'op school',
  'gaat|ging|gaan|gingen|komt|kwam|kan|wil|wilt|durft|moet|weer|niet|amper|nauwelijks|nooit|haast ~2 naar school ~1 gaan|komen|gaat|komt|gegaan|geweest|EIND',
  'gaat|ging|gaan|gingen|komt|kwam|weer|niet|amper|nauwelijks|nooit|haast ~2 naar school',
  'po vo',
  'over <bep>? jeugdhulp|jeugdzorg|hulpverlening',
  'vmbo mbo',
  'vo mbo',
  'met iemand',
  'advies en? raad',
  'te rade|raad',
  'in overleg met',
  'mentor|docent|leerkracht|juf|team|klas dat|die ik',
  'voor|na|buiten|tijdens school',
  'contact|contacten|aanraking|bekend bij|met <bep>? politie',
  'hoe ~1 op|in school|klas',
  'school gaat|verlaten|verlaat|verzuim|wisselt|gaan|verzuimd|zaken',
  'niks|niets met school te maken',
  'iemand anders',
  'hulpverlening heel|erg|gevoelig|ligt',
  'onderwijs nodig|krijgt|volgt|volgen',
  'passend onderwijs',
  'leerplicht duurt|geldt|loopt|vervalt',
  'in de opvang',
  'basisschool met <lidw> vso',
  'te kort school',
  'zijn|haar moeder is ~1 mentor',
  'arts zegt|gezegd',
  'rapport|rapportage|verklaring|brief|verslag van <bep>? arts|psycholoog|huisarts|psychiater|specialist|kinderarts|orthopedagoog|logopedist',
];
