import { organisatie, persoon, type RolWoorden } from './types.ts';

/** Colleges for vocational education: their offices, functions and names. */
export const mboWoorden: readonly RolWoorden[] = [
  persoon(
    'mbo',
    'studieloopbaanadviseur, loopbaanadviseur, loopbaanexpert, studentbegeleidster, studentbegeleiders, studentenbegeleiders, studentencoach, studentcoaches, studiebegeleider, studieloopbaanbegeleiders, studieloopbaanbegeleidster, studentondersteuners, studentmentor, opleidingsleider, opleidingsmanagers, onderwijsmanager, onderwijsleider, bpver, bpvers, bpv docenten, bpv er, bpv medewerker, entreementor, entreedocenten, mentor|docent|begeleider|coach entree, entree mentor|docent, docent bbl|bol, slbdocent, slb docent, slb coach, slbcoach, mboer docent, mbo docenten, roc docenten, mbodocente, rocdocent, roccer, zorgteam|ondersteuningsteam|studentbegeleiding|verzuimteam|zorgcoordinator van|op|bij <bep>? roc|mbo, roc|mbo zorgteam|ondersteuningsteam|verzuimteam|studentbegeleiding|zorgloket|examenbureau|stagebureau|intake|administratie|loopbaancentrum, examenbureau|stagebureau|trajectbureau|loopbaancentrum|loopbaanplein roc|mbo',
  ),
  organisatie(
    'mbo',
    'studentbegeleiding, student support, studentsupport, studentenservice, studentservice, student service, studenten service, studentenservicepunt, studentservicecentrum, studentencentrum, studentzaken, studentenzaken, studentenadministratie, studentadministratie, studenten administratie, loopbaanplein, loopbaancentrum, bpv bureau, bpvbureau, stagebureau, bol opleiding, bbl opleiding, bol|bbl traject, niveau # opleiding, mbo niveau #, opleiding niveau #, ad opleiding, entree afdeling, entreeafdeling, studentenloket, intakecommissie, onze|de opleiding mbo|roc',
  ),
  organisatie(
    'mbo',
    'regio college, regiocollege, talland college, talland, horizon college, clusius college, vonk mbo, zone college, leidse instrumentmakers school, hmc mbo, hout en meubileringscollege, stc mbo, glu, leijgraaf, de leijgraaf, roc ter aa, roc rivor, roc kop van noord holland, roc menso alting, menso alting, lentiz, prinsentuin college, berechja college, berechja, curio, roc west brabant, roc flevoland, roc van flevoland, roc leeuwenborgh, leeuwenborgh, arcus college, arcus, roc mondriaan, mbo college west|zuid|noord|hilversum|almere|amstelland|zuidoost, roc amsterdam flevoland, nimeto, soma college, sint lucas, wellantcollege, wellant, citaverde, nordwin, aeres, groenhorst, mbo life sciences, bonifatius mbo',
  ),
];
