import { organisatie, persoon, type RolWoorden } from './types.ts';

/** Leerplicht, samenwerkingsverband, gemeente, jeugdbescherming, and who may be reported to. */
export const overheid: readonly RolWoorden[] = [
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
    'gemeentelijk|gemeentelijke regisseur|consulent|medewerker|casusregisseur|procesregisseur|zorgregisseur|regievoerder|adviseur|beleidsmedewerker|beleidsadviseur|procesmanager|contactpersoon|toegangsmedewerker|ambtenaar, jeugdconsulent, consulent jeugd, wmo consulent, wmo consulenten, toegangsmedewerker, gemeenteconsulent, gemeentemedewerker, gemeenteambtenaar, beleidsmedewerker gemeente, consulent gemeente, casemanager gemeente, toegangsconsulent, consulent jeugdwet, klantmanager, beleidsmedewerker, ambtenaar jeugd, consulent, casusregisseur gemeente, kwaliteitsmedewerker gemeente, jeugdregisseur',
    ['leerplicht', 'samenwerkingsverband', 'jeugdhulp'],
  ),
  organisatie(
    'gemeente',
    'gemeente, toegang van de gemeente, toegang gemeente, toegangsteam, gemeentelijke toegang, jeugdtoegang, wmo loket, zorgregie, toegang jeugd, toegang',
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

  persoon(
    'leerplicht',
    'verzuimconsulent, trajectcoach rmc, rmc coach, rmc trajectcoach, rmc functionaris, kwalificatieplicht, leerplichtmedewerker, doorstroomcoaches',
  ),
  organisatie(
    'leerplicht',
    'regionaal meldpunt, regionaal meld en coordinatiepunt, leerplichtbureau, leerplichtteam, jongerenloket rmc',
  ),
  persoon(
    'gemeente',
    'wethouder, burgemeester, raadslid, ambtenaar, ambtenaren, ambtenaar leerlingenvervoer, schuldhulpverlener, uitkeringsconsulent, klantmanager jeugd, casemanager jeugd, jeugdambtenaar, procesregisseur gemeente, wmo medewerker, consulent wmo',
    ['leerplicht', 'samenwerkingsverband', 'jeugdhulp', 'gemeente'],
  ),
  organisatie(
    'gemeente',
    'gemeentehuis, stadhuis, gemeenteraad, college van b en w, sociaal domein, afdeling jeugd, jeugdloket, wmo, schuldhulpverlening, sociale dienst, backoffice jeugd, gemeentelijk loket, afdeling onderwijs van de gemeente',
  ),
  persoon(
    'samenwerkingsverband',
    'toelaatbaarheidscommissie, commissie van toelating, tlv commissie, commissie van toelaatbaarheid, schoolondersteuner swv, adviseur passend onderwijs, coordinator passend onderwijs ~1 samenwerkingsverband|swv',
  ),
  organisatie('samenwerkingsverband', 'ondersteuningsloket swv, adviesteam swv, onderwijsloket swv'),
  persoon(
    'jeugdbescherming',
    'toezichthouder jeugd, reclasseringsmedewerker, jeugdzorgwerker ~2 gecertificeerde, gezinsvoogden, gezinsvoogdijwerker, voogd bij nidos, jeugdbeschermer bij nidos, nidos jeugdbeschermer, voogd van nidos',
  ),
  organisatie(
    'jeugdbescherming',
    'reclassering, samen veilig, jbra, jbrr, jeugdbescherming brabant, leger des heils jeugdbescherming, briedis',
  ),
  organisatie(
    'verwijsindex',
    'sisa, sisa signaal, sisasignaal, vir melding, vir signaal, multisignaal, esar, matchpoint signaal',
  ),
  organisatie(
    'politie',
    '*recherche, *rechercheur, *politie, *agent, jeugdpolitie, buurtagent, politiebureau, openbaar ministerie, opsporing, meldkamer politie, schooladoptieagent',
  ),
  { ...organisatie('politie', 'aangifte'), daad: true },
];
