import { eenVan } from '../woorden.ts';

const woorden = eenVan(`
  politiecontact* politieonderzoek strafonderzoek politiedossier politieverleden politiemelding* politieproces politieverhoor politieregistratie* politiebureau
  strafbaar strafbare strafblad strafzaak strafzaken strafzaken* strafbeschikking* geseponeerd seponeert sepot antecedenten politiemutatie* *oplichting *fraude *criminaliteit stalking gestalkt sextortion* joyrid* tbs pij pij-maatregel* gedragsmaatregel* haltverwijzing* halt-verwijzing* doodsbedreiging* hackt zwartrijden schorsingsvoorwaard* strafrecht* strafproces strafdossier strafrechter politierechter jeugdstraf* justitie justitiele
  veroordeeld* veroordeling* vonnis vonnissen aangehouden aanhouding* gearresteerd* arrestatie* vastgezeten vastzit* vastzat* hechtenis voorarrest detentie
  gedetineerd* gevangenis* gevangen bajes jeugdgevangenis jeugddetentie jji cel enkelband* celstraf jeugdinrichting pijmaatregel
  halt halttraject haltstraf haltafdoening taakstraf* werkstraf* leerstraf* voorwaardelijk rechtszaak strafzitting dagvaarding* gedagvaard* procesverbaal processenverbaal
  delict delicten delictgedrag geweldsdelict* zedendelict* zedenzaak zedenmisdrijf misdrijf misdrijven misdaad* crimineel criminele criminaliteit verdacht* verdachte
  diefstal* winkeldiefstal* autodiefstal fietsendiefstal steelt stelen gestolen stal stalen inbraak inbraken ingebroken roofoverval* overvallen overval straatroof
  straatroven beroving* beroofde heling geheeld oplichting* opgelicht fraude phishing geldezel* witwas* afpersing* afgeperst
  drugshandel drugsdeal* drugsrunner* drugskoerier* dealt dealen dealde dealer gedeald steekpartij* steekincident* neergestoken* messteek* steekwapen*
  vuurwapen* wapenbezit brandstichting* vandalisme vernieling* aanranding* aangerand* verkrachting* verkracht* ontucht* kinderporno* mensenhandel doodslag moord moordpoging
  reclasseringsrap* reclasseringsplan* reclasseringsadv* voortvluchtig* veelpleger* draaideurcrimineel* jeugdcrimineel* straatdealer* afgedreigd gehackt bekladden hacken
  plofkraak* medeplicht* handlanger* ramkraak* wapenhandel* witgewassen drugslab* hennepkwek* wietplantage*
  gejat jatte beroofd berooft drugsbende* jeugdbende* straatbende* contactverbod gebiedsverbod wapenvergunning sexting
  mishandelde geweldpleging* jeugdcriminaliteit
`);

/** How it is said that something is about an offence, the police or a punishment. */
export const strafrechtelijk: readonly string[] = [
  woorden,
  'proces verbaal',
  'pv opgemaakt|gemaakt|gekregen|krijgt',
  'strafrechtelijk vervolg*|onderzoek|traject',
  'vervolgd voor|wegens',
  'vervolging ingesteld|gestart|loopt|voor|wegens',
  'aanraking ~2 met <bep>? politie|justitie|@politie',
  'gezocht ~2 door <bep>? politie|@politie',
  'dat|of|waarvoor|waarom <hij>|<kind>|die ~3 bij <bep>? reclassering|jeugdreclassering|halt|@jeugdbescherming loopt|zit|komt',
  'gepikt|pikt ~2 uit <bep>? winkel|winkels|kassa|kas|supermarkt',
  'met de dood ~1 gedreigd|dreigt|dreigde',
  'schorsende voorwaarden',
  'voorwaarden ~2 rechter|kinderrechter|jeugdreclassering|reclassering|@jeugdbescherming ~2 opgelegd|stelde|gesteld',
  'welke|wat|aan <bez>? voorwaarden ~2 heeft|had|houdt|opgelegd|gelden|moet',
  'vrijgesproken|vrijspraak',
  'leeggeroofd|leeggehaald|geroofd',
  'voor|om <hem> ~2 @politie|politie ~2 deur|geweest|gebeld',
  'verspreidt|verspreidde|deelde|deelt|stuurde|stuurt|appte|rondstuurde|zette|plaatste ~3 naaktfoto*|naaktbeeld*|naaktfilm*',
  'processen verbaal',
  'rechter|rechtbank ~4 strafzaak|veroordeel*|straf|taakstraf|celstraf',
  'voor ~2 rechter|rechtbank|kinderrechter ~2 komen|moet|staat|gestaan|verschijnen|kwam',
  'loopt ~2 bij halt',
  'incident|voorval|ruzie|vechtpartij ~4 waar|waarbij <bep>? @politie ~1 bij|betrokken|aan|moest|kwam|was',
  '@politie ~3 aan te pas',
  'mishandeling|bedreiging|brandstichting|vernieling|geweld ~1 verdacht*',
  'verdacht*|verdenking*|verdenken|beschuldigd|schuldig van|aan',
  'contact|contacten|aanraking|bekend met|bij <bep>? politie|justitie',
  'contact|contacten|aanraking|bekend met|bij @politie',
  'zit|zat|zitten|gezeten ~1 vast',
  'vast heeft|had|hebben gezeten',
  'vast gezeten',
  'door <bep>? politie|@politie ~3 opgepakt|thuisgebracht|verhoord|aangehouden|gehoord|meegenomen|gezocht|ondervraagd',
  '@politie ~3 verhoord|aangehouden|gearresteerd|meegenomen',
  '<hij>|<kind>|lln|brugklasser|klasgenoot|jongens|meisjes|die|broer|vriend|student ~6 is|was|werd|wordt|zijn|waren|werden ~4 opgepakt|verhoord',
  '<hij>|<kind>|lln|jongens|meisjes|die|broer|student ~6 opgepakt|verhoord ~1 is|was|werd|wordt|zijn|waren|werden',
  'opgepakt|verhoord ~1 voor|wegens|vanwege|ivm|om ~4 @politie|dealen|diefstal|*diefstal|inbraak|straatroof|geweld|mishandeling|overval|drugs|vernieling|steekpartij|vechtpartij|bedreiging|brandstichting|rellen',
  'drugs|wiet|hasj|pillen|xtc|coke ~3 gevonden|verkoopt|verkocht|kluisje|kluis|verkopen|dealt|gedeald|verhandelt|verhandelen',
  'verkoopt|verkocht|verkopen ~2 drugs|wiet|hasj|pillen|xtc|coke|lachgas',
  'wapen|wapens|vuurwapen|stroomstootwapen ~3 bij|mee|gevonden|zich|kluis*|tas',
  '@politie ~2 geweest',
  'slachtoffer van ~2 zedendelict',
  'brand ~1 gesticht|aangestoken|stichten',
  'met de dood ~1 bedreigd|bedreigt|bedreigde|bedreigen',
  'aangifte tegen <bep>? <hem>|<kind>',
  'ooit|eens|vaker|eerder ~3 politie|@politie|justitie ~1 te maken',
  'met <bep>? politie|@politie|justitie te maken ~1 had|heeft|gehad|kreeg SLOT',
  'aangifte ~2 gedaan tegen <hem>|<kind>|deze|dit',
  'voorlopige hechtenis',
  'op|aan <bez> kerfstok',
  'geen|nooit vog',
  'in elkaar ~1 geslagen|getrapt|gebeukt|geramd',
  'zaak|aanklacht|onderzoek tegen <hem>|<kind>',
  'voorkomen bij|voor <bep>? rechter|kinderrechter|politierechter',
  'boksbeugel|steekwapen|wapen|pistool ~2 op|bij zak|zich',
  'naaktfoto*|naaktbeeld*|naaktfilmpje* ~6 verspreid|gedeeld|doorgestuurd|rondgestuurd|gedreigd',
  'gepakt|betrapt bij|in <bep>? winkel|drogist|supermarkt|kassa|juwelier',
  'pv|processen ~2 van|door|bij @politie|politie',
  'zit ~2 in <bep>? bende',
  'vond|vonden|vindt|trof|troffen|ontdekte|aangetroffen ~6 xtc|wiet|hasj|drugs|coke|ghb|lachgas|ketamine|speed|cocaine',
  'xtc|wiet|hasj|drugs|coke|ghb|lachgas|ketamine|speed|cocaine ~4 gevonden|aangetroffen|afgepakt ~3 tas|kluis|kluisje|jas|bij',
  'top 400|600',
  'melden|meldplicht bij|van <bep>? reclassering|jeugdreclassering|politie',
  '@jeugdbescherming ~3 melden ~2 weten? waarom',
  'melden bij <bep>? @jeugdbescherming',
  'gram ~1 coke|wiet|hasj|speed|xtc|drugs|cocaine|ketamine|heroine ~4 zak|tas|kluis|kluisje|bij|jas',
  'coke|wiet|hasj|speed|xtc|drugs|cocaine|ketamine|heroine ~1 op zak',
  'gesnapt|betrapt|gepakt ~2 met ~4 coke|wiet|hasj|speed|xtc|drugs|cocaine|wapen|vuurwerk|messen',
  'verhoord op <bep>? bureau',
  'politieonderzoek*|rechercheonderzoek*',
  'onderzoek ~2 bij|van|door <bep>? @politie|politie|justitie|recherche|officier',
  'politiegegevens|politiedossier*|politiecontact*|politieregistratie*|mutatierapport*',
  'incident|incidenten|akkefietje|aanvaring ~1 met <bep>? politie|@politie',
  'wie ~8 ingegooid|vernield|gestolen|gejat|beklad|ingetrapt|gesloopt heeft?',
];
