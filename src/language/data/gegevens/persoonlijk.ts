import { eenVan } from '../woorden.ts';

/** Faith, descent, sexuality, and what goes on at home. */
export const persoonlijk: string = eenVan(`
  geloof geloofs* gelovig* religie religies religieu* godsdienst* christen christelijk moslim* moslima islam islamitisch islamitische katholiek katholieke rooms protestant* gereformeerd gereformeerde
  hervormd joods joodse joden besneden hindoe* hindoestaans* boeddhis* jehova* evangelisch* atheis* bekeerd ramadan hoofddoek* gedoopt communie kerkgenootschap levensovertuiging* bidden
  etnic* huidskleur sinti roma
  seks seksu* seksleven sekseleven sexu* sekse geslachtsverkeer homo homoseks* homofiel gay lesbisch* lesbienne* lesbo biseks* queer lhbt* lhbti* trans transgender* transjongen transmeisje transvrouw transman
  nonbinair genderdysf* genderident* gendertransitie* geaardheid aseks*
  thuissituatie gezinssituatie gezinsproblemen gezinsproblematiek problematiek vechtscheiding misbruik misbruikt
`);

export const persoonlijkZinnen: readonly string[] = [
  'afkomst',
  'non binair',
  'uit de kast',
  'coming out',
  'op jongens|meisjes|mannen|vrouwen valt|verliefd',
  'politieke voorkeur|overtuiging|gezindheid',
  'naar <bep>? kerk|moskee|synagoge gaat|gaan',
  'lid ~3 vakbond|kerk|moskee',
  'getuige|getuigen van|n jehova',
  'problemen|situatie|spanningen|ruzie|sfeer|zorgen|onrust thuis|gezin',
  'thuis ~4 problemen|spanningen|ruzies',
];
