import { organisatie, persoon, type RolWoorden } from './types.ts';

/** Childcare. */
export const kinderopvang: readonly RolWoorden[] = [
  persoon(
    'kinderopvang',
    'pedagogisch mw, pedagogisch mdw, pedag medewerker, leidster van <bep>? peuterspeelzaal|kdv|bso|opvang, pedagogisch medewerker, pm medewerker, pmmer, pedagogisch medewerkers, pm, pedagogisch medewerkster, kdv juf, opvangjuf, opvangleidster, groepsleidster, kinderopvangmedewerker, gastmoeder, kinderleidster, pedagogisch medewerkers, pm er, pmer, pmers, pm ster, gastouder, kinderopvangleidster, peuterjuf, peuterleidster, bso juf, bso leidster, bso begeleider, kdv leidster, pedagogisch coach, peuterspeelzaalleidster, voorschooljuf',
  ),
  organisatie(
    'kinderopvang',
    'kinderopvang, kdv, kinderdagverblijf, bso, buitenschoolse opvang, naschoolse opvang, peuterspeelzaal, peuteropvang, psz, voorschool, gastouderbureau, creche, peutergroep, voorschoolse opvang, opvang, kinderopvangorganisatie, dagopvang, vve groep',
  ),

  persoon(
    'kinderopvang',
    'leidster, leidsters, leidster op|van|bij ~2 dagverblijf|kdv|bso|opvang, locatiemanager, pedagogisch professional, onthaalouder, *leidster bso|kdv, bsojuf, bsoleidster, peuterleidsters, opvangmedewerker',
    ['kinderopvang'],
  ),
  organisatie(
    'kinderopvang',
    'peutercentrum, kindercentrum, dagverblijf, peuterschool, gastouderopvang, opvanglocatie, babygroep, peuterwerk, dreumesgroep, peuterspeelgroep, *kinderopvang, *kinderdagverblijf, *peuteropvang',
  ),

  persoon(
    'kinderopvang',
    'invalkracht|invaljuf|invaller|oproepkracht|uitzendkracht|vakantiekracht op|bij|van <lidw>? bso|kdv|opvang|peutergroep|babygroep|kinderopvang|peuterspeelzaal|peuteropvang, beleidsmedewerker|kwaliteitsmedewerker van|bij <lidw>? kinderopvang|bso|kdv|kinderopvangorganisatie, oppasmoeder, pedmedewerker, pedmedewerkers, ped medew, pmster, pmsters, pm ers, pmmers, pmmedewerker, pm medewerkers, pm mdw, pm mw, pbmer, pbm er, pedagogisch beleidsmedewerker, vveer, vve er, vve coordinator, vve medewerker, vve juf, vve coach, babyleidster, babyjuf, dreumesjuf, peutermeester, bsoer, bso er, bso meester, bsomeester, bso leider, bsoleider, bsomedewerker, bsocoach, kdver, kdv er, kdvleidster, kdvmedewerker, dagverblijfleidster, opvangmedewerkster, opvangmoeder, gastouders, mentor|coach|manager|directeur|houder|houdster|eigenaar|eigenares|bestuurder|stagiaire|stagiair|medewerker|medewerkster|aandachtsfunctionaris|zorgcoordinator|iber|locatiehoofd op <lidw>? <bijv>? kdv|bso|kinderopvang|kinderdagverblijf|opvang|peuteropvang|peuterspeelzaal|creche|dagverblijf|gastouderbureau, mentor|coach|manager|directeur|houder|houdster|eigenaar|eigenares|bestuurder|stagiaire|stagiair|medewerker|medewerkster|aandachtsfunctionaris|zorgcoordinator|iber|locatiehoofd|clustermanager|vestigingsmanager|locatiemanager|leidinggevende|teamleider kdv|bso|kinderopvang|kinderdagverblijf|peuteropvang|gastouderbureau, bemiddelingsmedewerker ~2 gastouderbureau, vestigingsmanager, unithoofd opvang, voorschooljuffen, pedagogisch medewerker|medewerkster|professional ~2 kdv|bso|peutergroep|babygroep|opvang',
  ),
  organisatie(
    'kinderopvang',
    'nso, opvangorganisatie, gastouderburo, gob, vve, vve peutergroep, vve locatie, peuterplus, peuterplusgroep, speelleerklas, speelleergroep, vakantieopvang, sportbso, natuurbso, kdvs, bsos, bso groep, stamgroep, verticale groep, peuterklas, peutergroepen, partou, smallsteps, kinderrijk, kion, skpc, humankind, kinderopvang humanitas, norlandia, co kids, cokids, korein, kober, bijdehandjes, ko walcheren, kindergarden, dak kindercentra, compananny, tintelkinderopvang, tinteltuin, spring kinderopvang, kinderopvang groep',
  ),
];
