import { organisatie, persoon, type RolWoorden } from './types.ts';

/** Those who carry out a measure, and closed institutions. */
export const jeugdbeschermingWoorden: readonly RolWoorden[] = [
  persoon(
    'jeugdbescherming',
    'jrer, jrers, jbers, jbber, jb medewerker, jr medewerker, gi contactpersoon, gi voogd, nidosvoogd, nidos voogd, nidosmedewerker, nidos medewerker, nidos begeleider, wsger, wsg er, wsg medewerker, wsg voogd, ots voogd, otsvoogd, gezinsvoogdijmedewerker, gezinsvoogdijwerkster, voogdijmedewerkster, reclasseerder, reclasseringsambtenaar, jeugdreclasseringsmedewerker, jeugdzorgwerker van <lidw>? gi, save medewerker, save werker, savewerker, savemedewerker, drangmedewerker, drangwerker, itb begeleider, toezichthouder van <lidw>? gi|jeugdreclassering|reclassering|jeugdbescherming, jeugdbeschermingswerker, gezinsvoogdijwerkers, jeugd en gezinsbeschermer, jeugd en gezinsbeschermers',
  ),
  organisatie(
    'jeugdbescherming',
    'jb, jb west, jb noord, jb brabant, jb gelderland, jb overijssel, jb regio amsterdam, jbb, jbn, jbg, jbov, jbwest, wsj, wjbr, wsg groep, djgb, jgb, rcbv, regiecentrum bescherming en veiligheid, bjz, bjaa, bureau jeugdzorg, intervence, jeugdbescherming zeeland, jeugdbescherming limburg, jeugdbeschermingsinstelling, jeugdbeschermingsorganisatie, gezinsvoogdij, gezinsvoogdijinstelling, voogdijinstelling, voogdijorganisatie, nidos, stichting nidos, leger des heils jb, 3ro, jzplus, jeugdzorg+, jeugdhulpplus, jeugdhulp plus, gesloten jeugdhulp, gesloten jeugdinstelling, gesloten groep, gesloten instelling, gesloten afdeling jeugd, jji, justitiele jeugdinrichting, jeugdinrichting, jeugdgevangenis, teylingereind, den hey acker, forensisch centrum teylingereind, kleinschalige voorziening justitiele, schakenbosch, almata, transferium jeugdzorg, bergse bos, lsg rentray, rentray, ottho gerhard heldring, ogh, harreveld',
  ),
];
