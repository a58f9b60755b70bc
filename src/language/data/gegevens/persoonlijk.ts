import { eenVan } from '../woorden.ts';

/** Faith, descent, sexuality, and what goes on at home. */
export const persoonlijk: string = eenVan(`
  geloof geloofs* gelovig* religie religies religieu* godsdienst* christen christelijk moslim* moslima islam islamitisch islamitische katholiek katholieke rooms protestant* gereformeerd gereformeerde
  hervormd joods joodse joden besneden hindoe* hindoestaans* boeddhis* jehova* evangelisch* atheis* bekeerd ramadan hoofddoek* gedoopt communie kerkgenootschap levensovertuiging* bidden
  etnic* huidskleur sinti roma
  seks seksu* seksleven sekseleven sexu* sekse geslachtsverkeer homo homoseks* homofiel gay lesbisch* lesbienne* lesbo biseks* queer lhbt* lhbti* trans transgender* transjongen transmeisje transvrouw transman
  nonbinair genderdysf* genderident* gendertransitie* geaardheid aseks*
  thuissituatie gezinssituatie gezinsproblemen gezinsproblematiek problematiek vechtscheiding misbruik misbruikt
  halal kosher koosjer gebedsruimte* gebedskleed* chador niqab boerka keppel* bijbel* koran* vastenmaand jezidi* alevi* soennit* sjiit* salafis* orthodox* voornaamwoord* genderneutr* porno* naaktfoto* naaktbeeld* naaktfilm* seksfilm* sekstape* vluchtverhaal* prostitu*
`);

export const persoonlijkZinnen: readonly string[] = [
  'afkomst',
  'non binair',
  'uit de kast',
  'coming out',
  'op jongens|meisjes|mannen|vrouwen valt|verliefd',
  'valt|viel|vallen ~2 op jongens|meisjes|mannen|vrouwen',
  'vroeger|eerst|eigenlijk|geboren ~1 een|n|als jongen|meisje was|is|geboren',
  'politieke voorkeur|overtuiging|gezindheid',
  'naar <bep>? kerk|moskee|synagoge gaat|gaan',
  'lid ~3 vakbond|kerk|moskee',
  'naar <bep> kerk|moskee|synagoge|gebedshuis|tempel',
  'niet|nog|wel ~1 meer? gelooft|geloofde SLOT',
  'in god|allah|jezus ~1 gelooft|geloof|geloven',
  'gelooft ~1 in god|allah|jezus',
  'welk|welke|wat ~1 geloof|religie',
  'geloof van <bep>? ~1 gezin|ouders|kind|leerling|jongen|meisje',
  'aan <bep>? vasten',
  'vast ~2 mee|tijdens ramadan',
  'voelt|voelde|voelen zich ~3 jongen|meisje|man|vrouw',
  'zich ~2 een|n jongen|meisje|man|vrouw voelt|voelde',
  'met hij|zij|hen ~4 aangesproken|aanspreken|aangeduid',
  'in transitie',
  'als jongen|meisje verder|leven|leeft|geboren',
  'hij ~3 verliefd ~1 op een|n jongen|man|jongens|mannen|klasgenoot',
  'zij|ze ~3 verliefd ~1 op een|n meisje|vrouw|meisjes|vrouwen',
  'hij|jongen ~2 heeft een|n vriendje',
  'schulden|geweld ~2 thuis|gezin',
  'hoe ~3 er thuis ~3 toe ~1 gaat',
  'hoe het er ~1 thuis ~1 aan ~1 toegaat',
  'getuige|getuigen van|n jehova',
  'problemen|situatie|spanningen|ruzies|ruzie|sfeer|zorgen|onrust thuis|gezin',
  'thuis ~4 problemen|spanningen|ruzies',
  'vanwege|wegens|door|om|ivm|uit|volgens <bep>? geloof|geloofsovertuiging|religie|overtuiging',
  '<ouder>|gezin|ze|zij|die is|zijn ~3 van <bep>? kerk|moskee|geloof',
  '<ouder>|gezin|ze|zij|die willen|wil|wilde|wilden ~1 geen prikken|prik|vaccin|inenting|inentingen|vaccinatie|vaccinaties',
  'als|met jongen|meisje|hij|zij|hen ~2 aangesproken|aanspreken|genoemd',
  '<hij>|<kind>|die ~2 een|n jongen|meisje|vrouw|man wil|wilde ~1 zijn|worden',
];
