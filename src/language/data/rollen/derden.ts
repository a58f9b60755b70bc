import { persoon, type RolWoorden } from './types.ts';

/** Who is no party to the cooperation. */
export const derden: readonly RolWoorden[] = [
  persoon(
    'pleegouders',
    'pleegouders, pleegouder, crisispleegouders, netwerkpleegouders, pleegmoeder, pleegvader, pleeggezin, gezinshuisouder, gezinshuisouders, pleegma, pleegpa',
  ),
  persoon(
    'derde',
    'stagebaas, *baas, stagebegeleider van <bep>? bedrijf|stage|werkgever, begeleider|begeleidster bij|van|op dat|het|zijn|haar? stagebedrijf|bedrijf|stageadres|stage, buddy, maatje, huisbaas, verhuurder, sportschool, rijschool, uitgever, fotograaf, krantenredactie, moeder|vader|ouder|ouders van <bep>? klasgenootje|klasgenoot|klasgenootjes|vriendje|vriendinnetje|medeleerling, moeder|vader|ouder|ouders van <bep>? ander|andere kind|leerling|kinderen|leerlingen, buurtbewoner, omwonende, buurtgenoot, winkelier, jobcoach, bureau halt, halt, praktijkbegeleider, praktijkopleider, werkgever, baas, chef, bedrijfsleider, filiaalmanager, leermeester, stagemeester, coach van *club, *trainer, *club, *vereniging, *bedrijf, sporttrainer, kerkleider, *bureau, jeugdleider, muziekdocent, buurtvader, wijkbewoner, letselschadeadvocaat, deurwaarder, notaris, tolk, mantelzorger, familielid, familie, schoonmoeder, schoonouders, ex van moeder, stagebedrijf, stage bedrijf, leerbedrijf, stageplaats, stageadres, stagegever, praktijkbegeleider stagebedrijf, stagebegeleider van het bedrijf, trainer, voetbaltrainer, turntrainer, hockeytrainer, sportclub, voetbalclub, voetbalvereniging, vereniging, sportvereniging, hockeyclub, zwemles, zwemleraar, buurtsportcoach, sportcoach, scouting, buurvrouw, buurman, buren, oma, opa, grootouders, grootmoeder, grootvader, tante, oom, stiefvader, stiefmoeder, stiefouder, bonusvader, bonusmoeder, plusvader, plusmoeder, boer, bakker, garage, manege, muziekleraar, advocaat, verzekeraar, verzekering, woningcorporatie, woningbouw, taxichauffeur, taxibedrijf, leerlingenvervoer, buschauffeur, vervoerder, kerk, dominee, imam, moskee, krant, journalist, klasgenoten, medeleerlingen, klasgenootjes, andere ouders, ouders van klasgenoten, ouders van een klasgenoot, klassenouder, kapper, huiswerkbegeleiding, huiswerkinstituut, bijlesdocent, bijlesbureau, oppas, vriend van moeder, vriendin van vader, nieuwe partner, partner van moeder, partner van vader, bewindvoerder, dansschool, muziekschool, judoclub, sportschool, verhuurder, supermarkt, restaurant, bedrijf, schoolfotograaf, sollicitatiebegeleider, uitzendbureau, jongerencentrum, buurthuis, uwv',
  ),
];
