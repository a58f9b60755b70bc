import { organisatie, persoon, type RolWoorden } from './types.ts';

/** Functions, offices and kinds of school beside the ones everybody names. */
export const schoolFuncties: readonly RolWoorden[] = [
  // Of primary schools mostly; nobody of these works at a college for vocational education.
  persoon(
    'onderwijs',
    'jufje, groepsleidster|groepsleerkracht|leidster groep #, zij instromer, zijinstromer, lio, lioer, lio er, lio stagiair, lio stagiaire, leraar in opleiding, oaer, oa er, managementteam van school, internbegeleider, intern beg, int begeleider, int begeleidster, interne begeleiders, intern begeleiders, rter, rters, rt, remedial teachers, remedial teaching, kcer, kc er, kwaco, kwaliteitscoach, taalspecialist, dyslexiecoach, dyslexiespecialist, rekencoach, leescoach, specialist gedrag|taal|rekenen|lezen|hoogbegaafdheid, specialist jonge kind, jonge kind specialist, jongekindspecialist, hb specialist, hoogbegaafdheidsspecialist, hb coach, talentbegeleider, hoofdmeester, hoofd der school, schoolhoofd, bovenschools directeur, bovenschools iber, bovenschools ib er, kleuterjuffen, kleutermeester, onderbouwmeester, bovenbouwmeester, schoolmeester, gymleerkrachten, leerkrachtondersteuner, overblijfcoordinator, tso coordinator, eindtoetscoordinator, middenbouwcoordinator, unitleider, leesjuf, plusklasleerkracht, klassenleerkracht, klasseleerkracht',
  ),
  persoon(
    'onderwijs',
    'zorgmentor, zorgdocent, mentorcoach, coachmentor, coach mentor, personal coach, pl mentor, afdelingsleidster, teamleidster, unitcoordinator, leerjaarleider, leerjaarleidster, vestigingsleider, vestigingsdirecteur, sectordirecteur, clusterdirecteur, meerscholendirecteur, schooldirectrice, sectieleider, vakgroepvoorzitter, onderwijskundig leider, schooldecaan, decanen, decanaat, lober, lob coordinator, lob begeleider, loopbaancoordinator, loopbaandecaan, zcer, ocer, bpoer, bpoers, zorgcoordinatoren, rekencoordinator, leescoordinator, gedragscoordinator, hb coordinator, ict coordinator, icter, absentiecoordinator, schoolverzuimcoordinator, verzuimmedewerkster, verzuimfunctionaris, verzuimbegeleider, onderwijszorgcoordinator, leerling coordinator, coordinator leerlingzaken|leerlingenzaken|leerlingbegeleiding|leerlingenzorg|zorg|ondersteuning|begeleiding|brugklas|middenbouw|onderbouw|bovenbouw|eindtoets|passend, hoofd leerlingzaken|leerlingenzaken, leerlingzaken, leerlingenzaken, coordinator passend onderwijs op school, ondersteuningsspecialist, ondersteuningscoordinatoren, zorgteamlid, trajectgroepbegeleider, trajectbegeleider|ondersteuner|verzuimcoordinator op|van school, lesassistent, lesassistente, lerarenondersteuner, schoolassistent, schoolassistente, teamondersteuner, toa, roostermaker, leerlingcoordinator, absentenadministratie, schoolvertrouwenspersoon, interne vertrouwenspersoon, interne contactpersoon, examensecretariaat, afdelingshoofd onderbouw|bovenbouw|havo|vwo|vmbo|mavo, brugfunctionaris, schoolmedewerker, schoolmedewerkers, docentmentor, docent mentor, muziekdocent|gymdocent op|van school, conrector onderbouw|bovenbouw, teamleiders, mentoraat, kampmentor, *lerares, *docenten, *mentoren, *mentrix, *decaan',
    ['mbo', 'andere-school', 'samenwerkingsverband'],
  ),
  persoon(
    'onderwijs',
    'zorgmeester, zorgjuf, locatiecoordinator, medewerker van de? leerlingbalie, topsportcoordinator, oudercontactpersoon, iemand|mensen|medewerkers|personeel|begeleiders|volwassene|volwassenen|collegas op|van|binnen|vanuit <bep>? school, schoolmevrouw, schoolmeneer',
  ),
  organisatie(
    'onderwijs',
    'autiklas, auti klas, zorgklas, rebound, reboundvoorziening, reboundklas, eerste opvangonderwijs, bestuurskantoor van <bep>? school|scholen|stichting, ander locatie van onze school, scholenstichting, schoolstichting, onderwijsstichting, onderwijsorganisatie, onderwijsinstelling, lagere school, zmok, mlk school, zmok school, technasium, kopklas, nieuwkomersklas, taalklas, plusklas, structuurklas, trajectklas, trajectgroep, trajectvoorziening, time out klas, timeout klas, commissie van begeleiding, commissie voor <lidw> begeleiding, commissie voor begeleiding, cvb, directieteam, absentie van school, baliemedewerkers van school, mr van school, medezeggenschapsraad, topsportschool, *school, basisscholen, vo scholen, vso scholen, sbo scholen, middelbare scholen, praktijkscholen, school voor <bijv>? so|sbo|vso|speciaal|praktijkonderwijs, islamitische|reformatorische|gereformeerde|protestantse|particuliere school',
  ),
];
