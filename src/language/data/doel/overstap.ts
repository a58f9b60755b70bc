import type { FeitZin } from '../feit-zinnen.ts';
import { doelZin } from './doel-zin.ts';

/** How it is said that somebody moves on to the next kind of school. */
export const overstap: readonly FeitZin[] = [
  doelZin('overstap-po-vo', [
    'brugklas* ~~10 groep 8',
    'toekomstige|aanstaande middelbare|brugklas|vo',
    'nieuwe|volgende middelbare|vo ~~16 brugklas|groep',
    'nieuwe|volgende brugklas',
    'nieuwe|toekomstige|aanstaande brugklasser|brugklassers|brugklasleerling|brugpieper',
    'brugklas|brugklasmentor|brugklascoordinator|brugklasteam ~~8 warme? overdracht',
    'mentor|coordinator|docent ~1 brugklas ~~10 basisschool',
    'basisschool ~~10 nieuwe|aankomende|aanstaande|toekomstige brugklasser|brugklassers',
    'plaatsing|start|begin ~2 in|op <bep>? brugklas',
    'krijgen ~5 in|op <bep>? brugklas',
    'komt|komen <hij>|<kind>|die? in|op <bep>? brugklas',
    'aanmelding|aanmelden|aangemeld|toelating|toelatingscommissie ~5 gymnasium|lyceum|havo|vwo|vmbo|middelbare|vo|mavo|praktijkonderwijs|@onderwijs ~~14 groep|basisschool',
    '@onderwijs ~~10 basisschool ~6 overstap',
    'na|over <lidw>? zomer|zomervakantie|vakantie ~4 naar <bep>? ~1 vo|middelbare|brugklas|lyceum|gymnasium|havo|vwo|vmbo|mavo|praktijkonderwijs|atheneum',
    'start|begint ~5 na <lidw>? zomer|zomervakantie|vakantie ~3 vo|middelbare|brugklas|lyceum|gymnasium|havo|vwo|vmbo|mavo|praktijkonderwijs|atheneum',

    'groep|gr 8|acht ~~8 gaat|gaan naar <bep>? vo|voortgezet|middelbare|vmbo|havo|vwo|mavo|lyceum|gymnasium|praktijkonderwijs|pro|brugklas|@onderwijs',
    'vmbo|vmbo-school|havo|vwo|brugklas|middelbare|@onderwijs ~~8 warme overdracht ~~14 groep|basisschool',
    'warme overdracht ~3 @onderwijs ~8 groep 8',
    'groep 8 ~10 middelbare|vo|voortgezet|vmbo|havo|vwo|brugklas',
    'gaat|gaan ~5 naar het voortgezet',
    'naar het|de voortgezet|middelbare|vo|brugklas',
    'overstap|overgang|overdracht|overgaan ~3 naar|van|po|tussen ~3 po vo|voortgezet|middelbare|brugklas',
    'po vo',
    'groepachter|groepachters ~8 naar|door|pro|vo|vmbo|havo|vwo',
    'van|uit <bep>? sbo|basisschool|so naar <bep>? praktijkonderwijs|pro|vmbo|vso|vo|havo|vwo|mavo',
    'aannamecommissie|toelatingscommissie|brugklascommissie ~~12 groep 8|acht',
    'overstap|overdracht|overgang|gegevens|dossier|informatie|okr|rapport ~3 naar|aan|met <bep>? vo|middelbare|brugklas|brugklasmentor|voortgezet|vmbo|havo',
    'overstapdossier|okr|oso|overstapformulier',
    'onderwijskundig rapport',
    'warme overdracht ~3 brugklas*|middelbare|vo',
    'van <bep>? basisschool naar <bep>? vo|middelbare|brugklas|voortgezet|vmbo',
    'in de brugklas start|begint|starten|komt|zit',
    'overdracht po vo',
    'start|begint|beginnen ~3 in|op <bep>? brugklas|middelbare|vo',
    'van groep 8 naar ~2 brugklas|vo|middelbare',
    'groep 8 ~8 brugklas|brugklasmentor|overdracht',
    'naar|aan|met <bep>? vo school? doorgeven|overdragen|sturen',
    '@onderwijs overdracht po',
    'gaat ~4 naar ~3 middelbare|brugklas|vo',
    'naar het voortgezet onderwijs',
    'naar het vo',
    'warme overdracht ~8 vo|voortgezet|middelbare|brugklas|vmbo|havo|vwo|lyceum|gymnasium|mavo|atheneum|brugklas*|praktijkonderwijs',
    'overdracht|overgang|overstap ~6 groep 8|acht ~8 naar|met|aan|en ~4 ons|vo|voortgezet|middelbare|brugklas|vmbo|havo|vwo|lyceum|gymnasium|mavo|atheneum|brugklas*|praktijkonderwijs',
    'overgang|overstap|overdracht van groep 8|acht naar',
    'van groep 8 naar',
    'overdrachtsdossier|overdrachtsgesprek|overdrachtsformulier ~8 groep 8|brugklas|vo|middelbare',
    'groep 8 ~~12 vo|voortgezet|middelbare|brugklas|vmbo|havo|vwo|lyceum|gymnasium|mavo|atheneum|brugklas*|praktijkonderwijs ~4 gaat|gaan|start|begint|komt|zit',
    'gaat|gaan|stapt|stappen ~3 na|volgend|volgende|straks|in <bep>? ~2 naar ~3 vo|voortgezet|middelbare|brugklas|vmbo|havo|vwo|lyceum|gymnasium|mavo|atheneum|brugklas*|praktijkonderwijs',
    'van <bep>? po naar <bep>? vo',
  ]),
  doelZin('overstap-vo-mbo', [
    'stapt|stappen ~2 over naar ~1 mbo|roc|@mbo',
    'gaat|gaan|begint|start ~3 volgend|na|komend|straks|september|augustus ~4 naar|op|bij <bep>? mbo|roc|@mbo',
    'zich ~2 ingeschreven|aangemeld|opgegeven ~1 bij|op|voor <bep>? mbo|roc|@mbo',
    'aanmelding|inschrijving|toelating ~1 op|bij|voor|aan <bep>? mbo|roc|@mbo',
    '@mbo ~~25 zich ~6 aangemeld|ingeschreven|opgegeven',
    'vo|vmbo|havo|mavo|vso|pro|praktijkonderwijs ~~10 naar|op|bij|met|aan <bep>? ~1 intaker|intake|intakecoordinator ~3 mbo|roc|@mbo',
    'intake ~3 @mbo|roc|mbo ~~12 vmbo|havo|vo|school|@onderwijs',
    'intake op|bij|van <bep>? @mbo|roc|mbo',
    'vmbo|vo|vso|pro|praktijkschool ~~8 aspirant',
    '@mbo ~2 waar ~6 begint|start|heengaat|naartoe',
    'start|begint ~5 op|bij <bep>? mbo|roc|@mbo',
    'overstap|overgang|overdracht|overdragen|doorstroom ~5 mbo|@mbo',
    'vo mbo',
    'vmbo mbo',
    'begeleidingsdossier|dossier|gegevens|informatie|info ~8 overdragen|doorgeven|overdracht|sturen|meegeven ~1 naar|aan <bep>? mbo|roc|@mbo',
    'doorstroomdossier|doorstroomdossiers ~3 mbo|@mbo|roc',
    'doorstroomdossier|digitaal doorstroomdossier|intakedossier',
    'aspirant student ~~20 overstap',
    'gaat|gaan|overstapt ~6 naar <bep>? mbo|roc|@mbo',
    'mbo|roc|@mbo ~~25 overstap|aanmelding|intake',
    'overstap ~~15 mbo|roc|@mbo',
    '@mbo ~~20 straks|september|augustus ~2 begint|start|beginnen|starten|aangemeld?',
    '@mbo ~~15 begint|start ~2 straks|september|augustus|zomer',
    'intake ~1 @mbo',
    '@mbo ~1 intake',
    '@mbo ~~25 zich ~3 aangemeld',
    'aangemeld ~3 mbo|roc|@mbo',
    'van|vanuit <bep>? vmbo|vo|praktijkschool|vso|havo ~2 naar <bep>? mbo|roc|@mbo',
    'vanaf|van|vanuit|uit <bep>? vmbo|vo|vso|havo|pro|praktijkschool|mavo|praktijkonderwijs ~3 naar|op|bij ~2 mbo|roc|@mbo',
    'komt|komen|gaat|gaan|begint|start ~8 van|vanaf|vanuit <bep>? vmbo|vo|vso|havo|pro|mavo|praktijkschool ~3 mbo|roc|@mbo',
    'doorstroom|doorstromen|doorstroomt ~3 naar|op ~2 mbo|roc|@mbo',
    'vmbo|vso|pro|havo roc|mbo',
    'doorstroom|doorstromen|doorstroomt ~3 naar niveau|entree|entreeopleiding|bol|bbl',
  ]),
];

/** Where somebody is before secondary school, and where somebody goes then. */
export const groepAcht: readonly string[] = [
  'groep 8|acht',
  'groepachter|groepachters',
  'basisschool',
  'gr 8|acht',
];
export const voortgezet: readonly string[] =
  'brugklas brugklasmentor brugklasmentoren brugklascoordinator brugklasteam lyceum gymnasium atheneum havo vwo vmbo mavo middelbare vo voortgezet'.split(
    ' ',
  );
/** Somebody will be there soon. */
export const gaatBeginnen: readonly string[] = [
  'aangemeld|aangemelde|ingeschreven|toegelaten',
  'daar|er|straks|volgend|augustus|september|zomer ~4 start|begint|beginnen|starten|heengaat|gaat',
  'start|begint ~3 daar|straks|volgend|augustus|september|zomer',
  'overstap|overgang|brugklassers|brugpiepers',
  'nieuwe|aanstaande|toekomstige leerling|brugklasser',
  'dat|die|<hij> ~2 na|over <lidw>? zomer|zomervakantie|vakantie ~3 komt|begint|start|kom|gaat',
  'na|over <lidw>? zomer|zomervakantie|vakantie komt|begint|start',
];

/** Somebody moves on; where to is said elsewhere in the message. */
export const staptOver: readonly string[] = [
  'stapt|stappen ~5 over',
  'over ~1 stapt|stappen|stapte',
  'overstapt|overstappen|overgestapt|doorstroomt|doorstromen',
  'eindexamenkandidaat|eindexamenkandidaten|examenkandidaat|examenkandidaten|schoolverlater|schoolverlaters|oudleerling',
  'na|over|komende|deze <lidw>? zomer|zomervakantie ~4 begint|start|gaat|over',
  'komt|begint|start|gaat ~2 na|over|komende <lidw>? zomer|zomervakantie|vakantie',
  'gaat|gaan over na|in|deze|komende',
  'toegelaten|aangenomen|ingeschreven',
];

/** Who asks about somebody who is to come: nothing else can be meant when an mbo asks. */
export const nieuwOpMbo: readonly string[] = [
  'aspirant|aankomend|aankomende|toekomstig|toekomstige|aanstaande|kandidaat student|studente|studenten|deelnemer|mbo-student|mbo-studente',
  'aspirantstudent|aspirant-student|aspirantstudente|aspirant-studente|aspirantdeelnemer|aspirant-deelnemer|aspirant|intakekandidaat',
  'mbo-intake|mbointake|intakegesprek|intakeformulier|intakedossier|intaker ~~25 vmbo|vo|havo|vso|pro|mavo|praktijkschool|vmbo-school|vo-school',
  'vmbo|vo|havo|vso|pro|mavo|praktijkschool|vmbo-school|vo-school ~~25 mbo-intake|mbointake|intakegesprek|intaker',
];

/** A school somebody left: nobody goes on to that one. */
export const oudeSchool: readonly string[] = [
  'vorige|vorig|oude|eerdere|voormalige school|mbo|roc|opleiding|@mbo|@onderwijs',
];

/** Somebody goes to another primary school. */
export const andereBasisschool: readonly string[] = [
  'andere|ander|nieuwe|volgende basisschool|jenaplanschool|montessorischool|dorpsschool',
  'verhuizen|verhuist|verhuisd|verhuizing|verhuisde',
];
