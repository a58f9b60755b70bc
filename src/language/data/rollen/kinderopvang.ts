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
];
