import { organisatie, persoon, type RolWoorden, zwak } from './types.ts';

/** Schools, colleges for vocational education, and who works there. */
export const onderwijs: readonly RolWoorden[] = [
  // School: staff first, then the place.
  persoon(
    'onderwijs',
    'leerkr*, intern begel*, receptie vo, receptie van school, conrectoren, adjunct, kleuterdocent, gymleerkracht, groepsleraar, bouwleider, taalcoordinator, gedragsspecialist, onderwijskundige, leerlingcoach,  leerkracht, leerkrachten, lk, lkr, lkkr, leerkr, onderwijzer, onderwijzeres, juffie, groepsleerkracht, directeur bs|basisschool|po|vo, vakleerkrachten, ib afdeling, ibafdeling, rt er, remedial teacher, kleuterleerkrachten, gl, leraar, lerares, leraren, juf, juffrouw, kleuterjuf, juffen, meester, kleuterleerkracht, kleuterleidster, basisschoolleerkracht, iber, ibers, ib er, ib, ibster, intern begeleider, interne begeleider, intern begeleidster, interne begeleiding, kwaliteitscoordinator, vakleerkracht, leesspecialist, rekenspecialist, invaljuf, invalleerkracht, brugklasmentor, onderbouwcoordinator, bovenbouwcoordinator, bouwcoordinator, rector, conrector, schoolleider, schooldirecteur, basisschooldirecteur, locatieleider, praktijkschooldocent, gymleraar, gymjuf, onderwijsassistent, onderwijsassistente, leraarondersteuner, schoolleiding, schooldirectie',
  ),
  persoon(
    'onderwijs',
    'zorgco*, ondersteuningsco*, teamleid*, verzuimco*, leerlingbegel*, oudmentor, mentor, mentoren, mentrix, docent, docente, docenten, gymdocent, vakdocent, vakdocenten, klassenmentor, zorgcoordinator, zorgcoordinatrice, zorgcoord, zoco, zocoer, zc, zco, zorgco er, oc er, ondersteuningsco, lc, lc er, ll coordinator, leerjaarcoordinator, jaarlaagcoordinator, coordinator onderbouw, coordinator bovenbouw, klassendocent, tutor, vertrouwenspersoon op school, veiligheidscoordinator, anti pestcoordinator, antipestcoordinator, ondersteuningscoach, schoolopleider, zorg coordinator, ondersteuningscoordinator, oco, zorgco, teamleider, afdelingsleider, decaan, leerlingbegeleider, leerling begeleider, leerlingbegeleidster, verzuimcoordinator, verzuimmedewerker, leerlingadministratie, leerlingenadministratie, leerlingzorg, verzuimadministratie, onderwijsteam, ondersteuningsteam van school, counselor, trajectbegeleider van school, stagecoordinator, stagebegeleider van school, stagedocent, onderwijspersoneel, schoolpersoneel, conciërge, concierge, surveillant, vertrouwenspersoon van school, klassenassistent, vakleraar, zorgteam van school, *docent, *docente, *mentor, *leraar',
    ['mbo', 'andere-school', 'kinderopvang'],
  ),
  zwak('onderwijs', 'bs'),
  persoon('onderwijs', 'begeleider passend onderwijs, bpo', ['mbo', 'andere-school', 'samenwerkingsverband']),
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
    'zorgteam|ondersteuningsteam|studentbegeleiding van|op|bij het|de|ons|onze? roc|mbo, zorgteam|ondersteuningsteam mbo|roc, slber, slbers, slb er, slb, studieloopbaanbegeleider, studieloopbaan begeleider, loopbaanbegeleider, loopbaancoach, studieloopbaancoach, studentbegeleider, studentenbegeleider, studentcoach, mbo docent, mbodocent, roc docent, studieadviseur, studentenbegeleiding, opleidingsmanager, studentondersteuner, studiecoach, studentenadviseur, studentzaken, studentendecaan, bpv begeleider, bpver, bpv coordinator, praktijkopleider mbo',
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

  // More of who works at a school, and how schools call themselves.
  persoon(
    'onderwijs',
    'invalmeester, invalkracht, bovenmeester, gymmeester, onderbouwjuf, bovenbouwjuf, *juf, *jufs, schooladministratie, schoolconcierge, jaarlaagleider, jaarcoordinator, afdelingscoordinator, teamcoordinator, locatiedirecteur, schoolbestuurder, onderwijsondersteuner, pestcoordinator, examensecretaris, leerlingcoordinator, klassenleraar, *leerkracht, *leerkrachten, brugklascoordinator, bovenbouwcoordinatoren, onderwijsbegeleider, lesgever, schoolcoach',
    ['mbo', 'andere-school'],
  ),
  persoon('onderwijs', 'directeur, adjunct directeur, adjunct, directrice, directie', ['*']),
  organisatie(
    'onderwijs',
    'mytylschool, tyltylschool, zmlk, zml, zmlk school, zml school, cluster 2, pro school, vrijeschool, vrije school, obs, rkbs, cbs, pcbs, kbs, scholengroep, schoolbestuur, speciaal onderwijs school, kleuterschool, hoogbegaafdenschool, taalschool, schakelklas, *basisschool, *college, *lyceum',
  ),
  persoon(
    'mbo',
    'docent burgerschap, loopbaanbegeleidster, intaker mbo|roc, praktijkdocent mbo|roc, praktijkdocent ~2 roc|mbo, examencommissie roc|mbo, mbo mentor, mbo begeleider, mentor mbo, entreedocent, opleidingscoordinator, bpv docent, instructeur mbo',
  ),
  organisatie('mbo', 'mbos, regionaal opleidingen centrum, vakcollege mbo, mbo niveau'),
  organisatie(
    'andere-school',
    'brugklasschool, ander|andere college|lyceum|gymnasium|middelbare, school waar ~2 naartoe|heen|begint|start, afleverende school, aanleverende school, toeleverende school, ontvangende mentor|docent|juf|meester|leerkracht, nieuwe docent|meester|ib|iber|vso|vmbo|praktijkschool|college, vo school waar, vorige|oude mentor|juf|meester|leerkracht|basisschool',
  ),
];
