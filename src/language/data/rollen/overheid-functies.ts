import { organisatie, persoon, type RolWoorden } from './types.ts';

/** Offices and functions of authorities beside the ones everybody names. */
export const overheidFuncties: readonly RolWoorden[] = [
  persoon(
    'leerplicht',
    'leerplichtcollega, leerplichtcollegas, rmccollega, leerpl, lplamb, leerplambt, leerpl ambt, leerpl ambtenaar, lp ambtenaar, lpambtenaar, ambtenaar|consulent|medewerker|medewerkster|collega lp, ambtenaar|consulent van|bij lp, afdeling|team|bureau|dienst lp, lper, lpers, lp er, leerplichtcoach, leerplichtjurist, leerrechtambtenaar, jeugd en leerplichtambtenaar, vsv consulent, vsv coordinator, vsv medewerker, doorstroompuntcoach, doorstroompuntmedewerker, doorstroompuntconsulent, verzuimambtenaar, leerplichtmevrouw, leerplichtmeneer, leerplichtdame, leerplichtvrouw, leerplichtman, leerplichtmens, rmc mevrouw|meneer|dame, mevrouw|meneer|dame|man|vrouw van <bep>? leerplicht|rmc, leerplichtamb*|leerplichtcons*|leerplichter|lpa|rmcer|leerplicht ( gemeente, leerplichtamb*|leerplichtcons*|lpa|rmcer|leerplicht|rmc gemeente|gem, rmc consulent|medewerker|coach gemeente',
  ),
  persoon('leerplicht', 'doorstroomcoach, doorstroomcoaches', ['samenwerkingsverband', 'mbo', 'gemeente']),
  organisatie(
    'leerplicht',
    'gemeente|gem ( leerplicht|leerplichtzaken|rmc|leerplichtambtenaar|lpa ), doorstroompunt, leerplichtzaken, leerplichtdienst, vsv team, rbl bureau, regionaal bureau leren, bureau voortijdig schoolverlaten, team voortijdig schoolverlaten, verzuimloket, leerplichtafdeling, regionaal bureau voortijdig schoolverlaten, dienst leerplicht',
  ),
  persoon(
    'samenwerkingsverband',
    'thuiszitterscoordinator, thuiszitterscoordinatoren, thuiszittersregisseur, thuiszittersspecialist, thuiszitterscoach, arrangeur, ondersteuningsconsulent, onderwijszorgconsulent, onderwijs zorg consulent, ppo adviseur, ppo consulent, expert passend onderwijs, deskundige passend onderwijs, begeleider|adviseur|consulent|regisseur|expert passend onderwijs van|bij <bep>? swv|samenwerkingsverband, ambulant onderwijskundig begeleider, ambulant onderwijsbegeleider',
    ['gemeente', 'leerplicht', 'onderwijs', 'mbo'],
  ),
  organisatie(
    'samenwerkingsverband',
    'expertisepunt passend onderwijs, expertisepunt swv, passend onderwijs haaglanden|delflanden|amsterdam|utrecht|zuid|noord|midden|west|oost, wsns, swverband, swvvo, swvpo, ppo, toewijzingscommissie, toekenningscommissie, commissie toelaatbaarheid, commissie toewijzing, commissie van advies, commissie van arrangeren, adviescommissie tlv, advies commissie tlv, verwijzingscommissie, regionale verwijzingscommissie, rvc, cta, lwoo commissie, onderwijsloket, ondersteuningsloket, loket passend onderwijs, steunpunt onderwijs, orthobureau, bovenschoolse voorziening, bovenschools team, ambulante dienst, kindkans',
  ),
  persoon(
    'gemeente',
    'zorgtoewijzer, veiligheidsregisseur, regisseur jeugd|inburgering, regisseur zorg en veiligheid, coordinator statushouders|inburgering, consulent|medewerker|coordinator leerlingenvervoer, kwaliteitsmedewerker jeugd, toegangsprofessional, toegangsmedewerkers, jeugdconsulenten, jeugdhulpconsulent, consulent jeugdhulp|jeugdzorg|onderwijs|participatie|inkomen|werk, participatieconsulent, inkomensconsulent, bijstandsconsulent, schuldhulpconsulent, beleidsambtenaar, onderwijsambtenaar, ambtenaar sociaal domein, indicatiesteller, indicatieadviseur, indiceerder, beschikkingsmedewerker, inkoopmedewerker jeugdhulp, contractmanager jeugdhulp, accountmanager jeugd, procesregisseur zorg en veiligheid, regievoerder van|bij <bep>? gemeente, boa, boas, jeugdboa, handhaver, handhavers, bijzonder opsporingsambtenaar, toezichthouder|inspecteur van|bij|namens <bep>? gemeente|ggd, stadsmarinier, woonconsulent, *ambtenaar gemeente',
    ['leerplicht', 'samenwerkingsverband', 'jeugdhulp', 'gemeente'],
  ),
  organisatie(
    'gemeente',
    'gemeente|gem ( leerlingenvervoer|toegang|wmo|jeugd|jeugdhulp|jeugdteam|consulent|jeugdconsulent|vervoer|zorg ), leerlingenvervoer|vervoer van|bij|namens <lidw>? gemeente|gem, gemeente afdeling? leerlingenvervoer, openbare orde en veiligheid, oov, handhaving gemeente, handhaving van <lidw>? gemeente, leerlingzaken van|bij <lidw>? gemeente, gem, gemeenteloket, sociaal loket, stadsloket, stadsdeel, stadsdeelkantoor, stadskantoor, provinciehuis, b en w, werk en inkomen, werkplein, burgerzaken, bevolkingsregister, kredietbank, stadsbank, schulddienstverlening, afdeling burgerzaken|leerlingenvervoer|leerlingzaken|jeugdzaken|onderwijs|zorg, team leerlingenvervoer, backoffice van|bij <bep>? gemeente, backoffice gemeente, leerlingzaken gemeente, gemeentes, gemeenten, woongemeente, jeugdhulpregio, inkoopbureau jeugd, zorgtoewijzing, beschikkingenteam',
  ),
  organisatie(
    'politie',
    'agente, agentes, politieman, politievrouw, politiemensen, agent van politie, zeden, zedenteam, zedenafdeling, zedenzaken, team zeden, jeugd en zedenzaken, brigadier, hoofdagent, marechaussee, kmar, koninklijke marechaussee, ovj, officier van justitie jeugd, jeugdofficier, jeugdofficier van justitie, parket, arrondissementsparket, justitie, hulpofficier, avim, diender, taakaccenthouder jeugd, jeugdcoordinator politie, oom agent, smeris, popo, meldkamer, cybercrimeteam, basisteam politie, wijkteam politie, politie wijkteam, wijkteam van <bep>? politie',
  ),
  organisatie(
    'veilig-thuis',
    'vter, vt er, vt medewerker, amhk, shg, steunpunt huiselijk geweld, meldpunt huiselijk geweld, meldpunt kindermishandeling, advies en meldpunt kindermishandeling, vertrouwensarts, medewerker|onderzoeker|medewerkster|arts van veilig thuis|vt, veiligthuizer, vtzo',
  ),
  organisatie(
    'raad',
    'rvdker, rvdk er, rvker, raadsrapporteur, raadsonderzoekers, raad kinderbescherming, kinderbeschermingsraad, raad van kinderbescherming, onderzoeker|medewerker|rapporteur|iemand van <lidw>? raad, onderzoeker|medewerker van <lidw>? rvdk|kinderbescherming',
  ),
  organisatie(
    'verwijsindex',
    'matchpunt, risicosignaal, vroegsignaal, kindkompas, vir signaal, sisa melding, sisasysteem, signaleringssysteem, zorg voor jeugd systeem|signaleringssysteem, signaal|vlaggetje|match in <lidw> verwijsindex|vir|sisa|systeem',
  ),
];
