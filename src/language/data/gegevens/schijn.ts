import { eenVan } from '../woorden.ts';
import { psyche } from './psyche.ts';
import { ziekten } from './ziekte.ts';

/** Words of health, faith or offences that say something else: who gives help, how somebody feels, why somebody cannot be asked. */
const instellingen = eenVan(
  '*zorg hoofdpijndossier* *kliniek *klinieken *centrum *afdeling *poli *polikliniek *verlof *expert *expertise *consulent *coach *verpleegkundige *arts *team *instelling *spreekuur *ziekenhuis *vereniging *stichting *fonds *specialist *psychiater *therapeut *therapeute *school *cooperatie *cooperaties beletsel godsdienstles* godsdienstleraar* *spinsel *spinsels',
);

/** What makes that a parent cannot be asked. */
const ONBEREIKBAAR =
  'bereiken|bereikbaar|onbereikbaar|vragen|aanspreekbaar|reageert|benaderen|overleggen|tekenen|beslissen|contact';

/** Somebody else in the family, and what is told of them. */
const ANDER =
  '<bez>|een|de|oudere broer|zus|broertje|zusje|oom|tante|neef|nicht|opa|oma|buurman|stiefbroer|halfbroer ~~4';
const IS = 'is|heeft|had|zit|zat|was|kreeg|loopt ~3';
const ANDERS =
  'vast|strafblad|gevangenis*|veroordeeld*|taakstraf|autis*|adhd|ziek|verslaafd*|kanker|drugs|dementie|opgenomen|gehandicapt*';

export const schijn: readonly string[] = [
  instellingen,
  `mijn zoon|zoontje|dochter|dochtertje|kindje|man|vrouw|vriend|vriendin|collega ~5 ${ziekten}`,
  // Who works with the child, or cannot sign, is ill: nothing of what is shared.
  `@onderwijs|@jeugdhulp|@gemeente|@leerplicht|collega|juf is|heeft|had|zit|ligt|was ~3 ${ziekten}`,
  `<ouder> is|heeft|had|zit|ligt ~3 ${ziekten} ~~8 ${ONBEREIKBAAR}`,
  'school|@onderwijs|onderwijs voor ~4 beperking|handicap|autisme|gehandicapte',
  'over|met|aan|bij|via|van <bep>? psycholoog',
  'met|aan|via therapie',
  'verzuimproblematiek|thuiszittersproblematiek|thuiszitproblematiek|schoolproblematiek|wachtlijstproblematiek|privacyproblematiek|capaciteitsproblematiek',
  'geen gehoor',
  'gehoor geeft|geven|krijg|krijgen|gegeven|vinden',
  '<ouder> ~1 in|een|n vechtscheiding',
  '<ouder> ~3 verwikkeld ~2 vechtscheiding',
  'in <bep>? vechtscheiding',
  '<ouder> ~5 verslaafd ~1 en ~1 onvindbaar|weg|dakloos|onbereikbaar',
  '<ouder> ~~10 maar|en|want|die ~1 zit|zat ~2 vast',
  'gezondheid van <bep>? bot|app|organisatie|school|team',
  'ik ~2 werk|werkt in|bij|op <bep>? ~1 verslavingszorg|ggz|psychiatrie',
  'wil|willen ~2 van <bep> gokken|gamen|drugs|drank af',
  '@medisch|@jeugdhulp ~1 verslavingszorg',
  'bij|van|in <bep>? verslavingszorg ~3 jongeren|jeugd?',
  'waar|waarin <hij>|<kind>|die ~3 is|was|wordt|ligt|zit ~2 opgenomen|behandeling|ziekenhuis',
  'waar <hij>|<kind>|die ~5 opgenomen is|was|ligt|zit',
  'kliniek|ziekenhuis|instelling|afdeling waar ~6 opgenomen',
  'wilsbekwaam|wilsonbekwaam ~4 beperking',
  // How it is with somebody else in the family, told in a sentence of its own.
  `BEGIN ${ANDER} ${IS} ${ANDERS}`,
  `, ${ANDER} ${IS} ${ANDERS}`,
  `BEGIN een ander|andere kind|leerling|meisje|jongen ~5 heeft|is|had ~2 ${ziekten}`,
  'lvb ~8 overzien|overziet|belangen|beoordelen|inschatten|wegen|begrijpt|begrijpen|snapt',
  'gewoon|even|alleen|zelf ziek',
  'doodziek|ziek|gek|moe|beroerd van',
  'ben|was ik ~2 ziek|zwanger|geopereerd',
  'ik ben|was ~1 ziek|zwanger',
  'ik|collega ~3 ziek ~1 thuis|gemeld|EIND',
  'vermoeden|vermoedens|signalen|sprake van ~3 misbruik|mishandeling',
  'seksueel misbruik|misbruikt',
  'last|flashbacks|trauma|nachtmerries|angst* ~2 van|door|na|sinds ~2 aanranding|verkrachting|overval|mishandeling|beroving|steekpartij',
  'misbruik ~2 van <bep>? vertrouwen|situatie|macht|regels|positie|gezag',
  'misbruik maak|maakt|maken|gemaakt',
  'ik|collega|<ouder> ~5 griep|griepje',
  'voogd|ik|collega|<ouder>|mentor|juf ~5 burn out|burn-out|burnout',
  'voogd|ik|collega|<ouder>|mentor|juf ~5 burn-out|burnout',
  'ik ben ~~5 griep|ziek',
  '<ouder>|ik|wij ~1 slaapt|slaap|slapen',
  '<ouder> ~1 slaapt ~5 slecht',
  'ziek|beter gemeld|melden',
  'geen ~2 diagnose|inhoud|behandelinhoud|medische|medisch|problemen|klachten|klacht|bijzonderheden',
  'klachten van|over <bep>? ouders|buren|team|school|ons|mij|de',
  'klachten ~2 ingediend|indienen|procedure|commissie',
  'geen problemen|probleem|beperking|beperkingen',
  'contact|maatregelen|telefoon|bericht ~3 opgenomen',
  'opgenomen in|met <bep>? dossier|plan|verslag|register|convenant|systeem|protocol|wet|ouders|school|brief|afspraken|rapport',
  'dossier|plan|verslag|register|convenant|protocol|privacyverklaring ~4 opgenomen',
  'gesprek|video|filmpje|geluid|telefoongesprek|vergadering|overleg|les|bijeenkomst|bespreking ~3 opgenomen',
  `omdat|want|doordat|aangezien <bep>? <ouder> ~4 psychose|opgenomen|depressief|verslaafd|ziek|kliniek|psychotisch|ziekenhuis|coma|ic|overspannen*|verward*|detentie*|gevangenis*|vast`,
  `<ouder> ~4 opgenomen|psychose|psychotisch|ziekenhuis|coma|kliniek|ic|verslaafd|depressief|verward* ~~8 ${ONBEREIKBAAR}`,
  `<ouder> ~~10 ${ONBEREIKBAAR} ~~10 opgenomen|psychose|psychotisch|ziekenhuis|coma|kliniek|ic|verslaafd|depressief|verward*`,
  '<ouder> ~5 in|naar <bep>? ziekenhuis|kliniek|coma|ic ~1 ligt|lag|opgenomen|moet',
  '<ouder> ~5 ligt|lag ~3 ziekenhuis|kliniek|coma|ic|intensive',
  '<ouder> ~~8 die ligt|lag|is|zit ~3 ziekenhuis|kliniek|coma|ic|opgenomen|gevangenis*|cel|vast',
  '<ouder> ~2 zit|zitten ~2 vast|gevangenis*|cel|detentie*',
  '<ouder> ~3 vast zit|zitten',
  'verstandelijk beperkt en wilsonbekwaam',
  'verstandelijke|geestelijke|verstandelijk|geestelijk beperking|beperkt ~8 wilsonbekwaam|curatele|mentorschap|overzien|overziet|beoordelen|beslissen|begrijpen|begrijpt|inschatten',
  'wilsonbekwaam|curatele|mentorschap ~6 beperking|lvb',
  'wegens|door|vanwege|ivm ziekte ~2 afwezig|thuis|verzuim',
  'ziekte ~1 gemeld',
  'of het ziekte is',
  'uit angst|paniek',
  'mijn|onze angst|paniek',
  'in paniek',
  'angst voor|dat|om <bep>? ouders|vader|moeder|reactie|represailles|hij|ze|avg|klacht|boete|fouten',
  'blind vertrouw*|op|vertrouwen',
  'doof|blind voor',
  'pijn en moeite',
  'ziek of|en zeer',
  'katholieke|katholiek|islamitische|joodse|gereformeerde|protestantse|hervormde|christelijke|christelijk|evangelische|reformatorische ~1 school|basisschool|mbo|@onderwijs|@mbo|onderwijs|scholengemeenschap|college|lyceum|*school|kinderopvang|kdv|bso',
  'ongelooflijk|geloof ik|het|dat|er|me|mij|hem|haar|niet|je',
  'geloof ~1 niks|niets|er|van|in',
  'ik|we geloof',
  'niet te geloven',
  'ik|wij|we|school|team|organisatie ~3 beperking|beperkingen ~3 capaciteit|tijd|budget|personeel',
  `ik heb|ben zelf ~2 ${ziekten}|${psyche}`,
  `school|@onderwijs|groep|klas|team|wij|we heeft|hebben|heb ~1 veel|meer|meerdere|vaak ~1 kinderen|leerlingen|jongeren ~1 met ${ziekten}|${psyche}`,
];

/** Words of an offence that say something else. */
export const geenStraf: readonly string[] = [
  'voel|voelt|voelde|voelen ~2 overvallen',
  'verdenking*|vermoeden* van ~2 mishandeling|kindermishandeling|misbruik|verwaarlozing|huiselijk',
  '<ouder> ~4 contactverbod|straatverbod|gebiedsverbod',
  'steelt mijn|ons|ieders|de hart|show',
  'inbraak|diefstal|brandstichting|overval|vandalisme|straatroof ~1 bij|in <bep>? buren|buurt|wijk|straat|dorp|stad|supermarkt',
  'werkt|werk|werken|werkte in|bij <bep>? gevangenis*|bajes|jji|cel*|detentie*',
  'overvallen ~1 door <bep>? vraag|telefoontje|verzoek|mail|telefoon|nieuws|bericht',
  'ben|is|maak|wordt|word|doe ik|dit|dat|het|we|wij|mezelf ~2 strafbaar|strafbaars|strafbare',
  'ik|we|wij|mezelf ~2 strafbaar',
  'strafbaar als|om|voor',
  'niks|niets strafbaars',
  'het|dit is|wordt|was|zelf|al|ook|nu|verder|goed ~3 opgepakt',
  'zaak|zaken|signaal|signalen|vraag|vragen|punt|melding|zorg|zorgen|casus|draad|alles|actie|vervolg ~4 opgepakt',
  'opgepakt door|met <bep>? @rol|wijkteam|gemeente|school|team|collega',
  '@rol heeft|hebben|had ~5 opgepakt',
  'halt ~1 toegeroepen|toeroepen|houden',
  'verdacht* vaak|stil|veel|weinig|rustig|goed|makkelijk|toevallig',
  'voorwaardelijk|voorwaardelijke ~1 bevorderd|over|toegelaten|uitkering|toestemming',
  'vastzit*|vastzat* met|in|op ~3 werk|les|lessen|stof|rekenen|opdracht|leren|verkeer|studie|thuis',
  'zit|zitten|zat <bez>|<kind>|hij|ze|ik|wij|we ~1 vast ~1 in|met|op',
  'zit|zat|zitten ik|we|wij ~2 vast',
  'ik|we|wij zit|zat|zitten ~2 vast',
  'vast ~1 aan|wel|even',
  'gestolen tijd|moment',
  'als fraude',
  'fraude voorkomen|tegengaan',
];
