import { describe, expect, it } from 'vitest';
import { begrijp } from '../../src/language/index.ts';

/** Who writes, and as what they share. */
const WRITERS: readonly (readonly [words: string, code: string])[] = [
  ['mentor', 'onderwijs'],
  ['leerkracht groep 6', 'onderwijs'],
  ['jeugdarts', 'medisch'],
  ["smw'er", 'jeugdhulp'],
  ['wijkteammedewerker', 'jeugdhulp'],
  ['lpa', 'leerplicht'],
  ["pm'er", 'kinderopvang'],
  ['jeugdconsulent', 'gemeente'],
  ['gezinsvoogd', 'jeugdbescherming'],
  ['orthopedagoog van school', 'gedragswetenschapper'],
  ["slb'er", 'mbo'],
];
/** Whom they write about. */
const OTHERS: readonly (readonly [words: string, code: string])[] = [
  ['de school', 'onderwijs'],
  ['de huisarts', 'medisch'],
  ['haar behandelaar', 'medisch'],
  ['het wijkteam', 'jeugdhulp'],
  ['leerplicht', 'leerplicht'],
  ['de gemeente', 'gemeente'],
  ['de bso', 'kinderopvang'],
  ['zijn jeugdbeschermer', 'jeugdbescherming'],
  ['wijkagent', 'politie'],
  ['Veilig Thuis', 'veilig-thuis'],
  ['pleegouders', 'pleegouders'],
  ['de voetbaltrainer', 'derde'],
];
const SHARERS = new Set(WRITERS.map(([, code]) => code));

/** S writes and tells O. */
const TELLS: readonly string[] = [
  '{S} hier, mag ik {O} bellen?',
  'Mag ik {O} als {S} inlichten over een kind van 9?',
  'Ik ben {S}. Ik wil {O} op de hoogte brengen.',
  '{O} vraagt mij om informatie. {S}',
  '{O} belt mij ({S}) over een jongen van 15',
  '{O} wil weten hoe het gaat met een meisje van 8. ik ben {S}',
  'Kan ik dit met {O} delen? Groet, {S}',
  '{S}: {O} mailde met vragen over een kind. wat mag ik zeggen?',
  'ik werk als {S} en {O} wil het verslag hebben',
  'is het ok als ik {O} vertel wat er speelt? ({S})',
  '{O} heeft mij als {S} gevraagd om info',
  'ik krijg net een telefoontje van {O}, wat mag ik zeggen als {S}?',
  'mag {O} van mij horen dat een meisje van 12 weggelopen is? {S}',
  'mag {O} dit weten? {S}',
  'Ik zou {O} graag willen informeren over een kind, ik ben {S}',
  '{S}. Heb ik toestemming nodig om {O} te informeren?',
  'Ben {S}, wil {O} even bijpraten',
  'mag ik informatie doorgeven aan {O}? {S}',
  'wat mag ik {O} vertellen over een jongen van 16? {S}',
  'moet ik {O} antwoord geven? {S}',
  '{S} hier. {O} vroeg of ik iets wil zeggen over een kind',
  '{O} stelt mij vragen over een kind, mag ik antwoorden? {S}',
  'wil met {O} overleggen over een jongen van 13. {S}',
  'als {S} heb ik zorgen die ik met {O} wil bespreken',
  '{O} wil informatie, mag dat? {S}',
  '{O} hangt aan de lijn over een kind van 7. ik ben {S}, wat zeg ik?',
  'mag ik reageren op de mail van {O}? {S}',
  'kan {O} dit van ons krijgen? wij zijn {S}',
  'mijn vraag: mag ik {O} laten weten dat hij ziek is? {S}',
  '{O} inlichten over een kind van 5, mag dat? {S}',
  'moet {O} dit weten? ik ben {S}',
];

/** S writes and wants to know it from O. */
const HEARS: readonly string[] = [
  'Mag ik als {S} bij {O} opvragen hoe het gaat?',
  'Mag {O} mij als {S} vertellen wat er speelt?',
  '{S} hier, ik wil van {O} weten hoe het gaat',
  'Mogen wij van {O} horen wat er speelt? {S}',
  '{S}: kan {O} ons informatie geven over een kind?',
  'Ik ben {S} en heb informatie van {O} nodig',
  'ik wil als {S} aan {O} vragen hoe het gaat thuis',
  'Kan ik als {S} navraag doen bij {O}?',
  '{S} hier, mag {O} mij inlichten?',
  'ik ben {S}. mogen wij gegevens opvragen bij {O}?',
  'wat mag {O} mij vertellen? ik ben {S}',
  '{O} wil mij niks vertellen. mag ik dat als {S} niet gewoon weten?',
  '{S}. {O} zegt dat ze mij niks mogen vertellen, klopt dat?',
  'mag ik van {O} weten of hij daar loopt? {S}',
  'moet {O} aan mij doorgeven wat er speelt? {S}',
  '{S} hier. hoe krijg ik info van {O}?',
  '{O} deelt niks met ons. mag dat? {S}',
];

const isSchool = (code: string) => code === 'onderwijs' || code === 'mbo';
const asReceiver = (code: string) => (isSchool(code) ? 'onderwijs' : code);

/** Every writer with every other party, but not two of one kind: those are colleagues. */
const pairs = WRITERS.flatMap(([s, sharer]) =>
  OTHERS.filter(([, code]) => code !== sharer)
    .filter(([, code]) => !(isSchool(code) && (isSchool(sharer) || sharer === 'gedragswetenschapper')))
    .map(([o, code]) => ({ s, o, sharer, code })),
);
const fill = (phrase: string, s: string, o: string) => phrase.replace('{S}', s).replace('{O}', o);

describe('whoever writes, and about whomever', () => {
  it.each(TELLS)('tells: %s', (phrase) => {
    for (const { s, o, sharer, code } of pairs) {
      const tekst = fill(phrase, s, o);
      expect(begrijp(tekst).feiten, tekst).toMatchObject({ deler: sharer, ontvanger: asReceiver(code) });
    }
  });

  it.each(HEARS)('wants to know: %s', (phrase) => {
    for (const { s, o, sharer, code } of pairs.filter((pair) => SHARERS.has(pair.code))) {
      const tekst = fill(phrase, s, o);
      expect(begrijp(tekst).feiten, tekst).toMatchObject({ deler: code, ontvanger: asReceiver(sharer) });
    }
  });
});

describe('one construction each', () => {
  it.each([
    ['Ik ben mentor. Mag ik de jeugdarts inlichten?', 'onderwijs', 'medisch'],
    ['Mag ik vanuit school iets doorzetten naar het wijkteam?', 'onderwijs', 'jeugdhulp'],
    ['Namens het wijkteam: kunnen wij de school op de hoogte brengen?', 'jeugdhulp', 'onderwijs'],
    ['Ik werk bij leerplicht en wil de gemeente bijpraten. Mag dat?', 'leerplicht', 'gemeente'],
    ["Als ib'er de huisarts vertellen wat we zien, kan dat?", 'onderwijs', 'medisch'],
    ['Wij als school willen het swv mailen over een leerling', 'onderwijs', 'samenwerkingsverband'],
    [
      'Bij ons op het wijkteam belt een leerkracht voor informatie. Mag ik die geven?',
      'jeugdhulp',
      'onderwijs',
    ],
    ['De huisarts vraagt ons op het wijkteam om informatie, mag dat?', 'jeugdhulp', 'medisch'],
    ['De leerplichtambtenaar wil van mij weten wat er speelt, ik ben schoolarts', 'medisch', 'leerplicht'],
    [
      'De schoolarts wil van leerplicht weten wat er speelt. Ik ben leerplichtambtenaar',
      'leerplicht',
      'medisch',
    ],
    ['Ik ben huisarts en krijg van de school een verzoek om informatie', 'medisch', 'onderwijs'],
    ['Er ligt een verzoek van de politie om info. Ik ben teamleider', 'onderwijs', 'politie'],
    [
      'Jeugdbescherming heeft mij als leerkracht gevraagd een verslag te schrijven',
      'onderwijs',
      'jeugdbescherming',
    ],
    ['Ik ben door leerplicht gevraagd om informatie. Mentor havo', 'onderwijs', 'leerplicht'],
    ['Het wijkteam belde met de vraag hoe het gaat. Wat mag ik zeggen als juf?', 'onderwijs', 'jeugdhulp'],
    ['Ben leerkracht. Wijkteam heeft gebeld met vragen, mag ik antwoorden?', 'onderwijs', 'jeugdhulp'],
    ['Mogen wij als school van het wijkteam horen wat er speelt?', 'jeugdhulp', 'onderwijs'],
    ['Wat mag het wijkteam ons als school vertellen?', 'jeugdhulp', 'onderwijs'],
    ['Mag het wijkteam de school inlichten?', 'jeugdhulp', 'onderwijs'],
    ['Krijg ik als mentor van de huisarts te horen wat er is?', 'medisch', 'onderwijs'],
    ['Mag ik als leerplichtambtenaar gegevens opvragen bij de school?', 'onderwijs', 'leerplicht'],
    ['Kan ik als jeugdbeschermer het dossier van de ggz inzien?', 'medisch', 'jeugdbescherming'],
    ['Wij (wijkteam) willen graag informatie ontvangen van de school', 'onderwijs', 'jeugdhulp'],
    ['De school wil niks zeggen. Wij zijn het wijkteam en willen dat wel weten.', 'onderwijs', 'jeugdhulp'],
    ['Ik ben jeugdconsulent. School weigert info te geven aan ons, mag dat?', 'onderwijs', 'gemeente'],
    ['De jeugdarts mag mij niks vertellen zegt ze. Ik ben de mentor.', 'medisch', 'onderwijs'],
    ['School deelt niks met ons. Mogen ze dat wel? wijkteam', 'onderwijs', 'jeugdhulp'],
    ['Als gezinsvoogd heb ik informatie van de kinderopvang nodig', 'kinderopvang', 'jeugdbescherming'],
    ['Ik heb als leerkracht informatie nodig van het wijkteam', 'jeugdhulp', 'onderwijs'],
    ['Moet de ggz mij als orthopedagoog van school antwoord geven?', 'medisch', 'gedragswetenschapper'],
    ['De kinderopvang geeft ons geen gegevens. Wij zijn van de basisschool', 'kinderopvang', 'onderwijs'],
    ['Wijkteamer hier. Van school wil ik graag een verslag. Mag dat?', 'onderwijs', 'jeugdhulp'],
    ['Ik zit bij leerplicht en wil bij het wijkteam navragen of er hulp is', 'jeugdhulp', 'leerplicht'],
    ['Ik wil als mentor aan de huisarts vragen hoe het zit', 'medisch', 'onderwijs'],
    ['Mag ik als mentor bij de huisarts informeren hoe het gaat?', 'medisch', 'onderwijs'],
    ['Mag ik als mentor de huisarts vragen wat er is?', 'medisch', 'onderwijs'],
    ['Leerling loopt bij de ggz. Mag ik als mentor leerplicht bellen?', 'onderwijs', 'leerplicht'],
    [
      'Leerling is aangemeld bij het wijkteam. Mag ik als mentor de schoolarts inlichten?',
      'onderwijs',
      'medisch',
    ],
    [
      'De huisarts heeft haar verwezen naar de ggz. Mag ik als leerkracht de jeugdarts bellen?',
      'onderwijs',
      'medisch',
    ],
    ["Het wijkteam is betrokken. Mag ik als ib'er het swv bellen?", 'onderwijs', 'samenwerkingsverband'],
    [
      'Mentor hier. De politie is aan de deur geweest bij het gezin. Mag ik het wijkteam inlichten?',
      'onderwijs',
      'jeugdhulp',
    ],
    [
      "Ben ib'er, kind krijgt begeleiding vanuit jeugdhulp. Mag ik de kinderopvang bellen?",
      'onderwijs',
      'kinderopvang',
    ],
    ['Er is een gezinsvoogd. Mag ik als juf de huisarts bellen?', 'onderwijs', 'medisch'],
    [
      "Hij heeft gesprekken met smw. Mag ik dat als smw'er aan zijn mentor vertellen?",
      'jeugdhulp',
      'onderwijs',
    ],
    ['De ouders willen dat ik met de logopedist bel. Juf groep 4', 'onderwijs', 'medisch'],
    ["De jeugdarts vraagt de school om een overzicht. Moet ik dat als ib'er sturen?", 'onderwijs', 'medisch'],
    ['De jeugdarts vraagt school om informatie', 'onderwijs', 'medisch'],
    ["Het swv wil info van school. Ik ben ib'er.", 'onderwijs', 'samenwerkingsverband'],
    ['Mijn directeur wil dat ik de politie bel. leerkracht', 'onderwijs', 'politie'],
    ['Mijn teamleider zegt dat ik leerplicht moet inlichten. Ik ben mentor.', 'onderwijs', 'leerplicht'],
    [
      'De leerkracht zegt dat ik het niet mag delen met de gemeente. ik ben wijkteammedewerker',
      'jeugdhulp',
      'gemeente',
    ],
    ['Mag mijn collega dit weten? ik ben docent', 'onderwijs', 'eigen-team'],
    ["Mag ik dit bespreken met mijn leidinggevende? smw'er", 'jeugdhulp', 'eigen-team'],
    ['Ik ben jeugdhulpverlener en wil dit in mijn team bespreken', 'jeugdhulp', 'eigen-team'],
    ['Ik wil het meenemen naar het mdo. Jeugdarts', 'medisch', 'casusoverleg'],
    ['Mag ik dit inbrengen in het zorgteam? ik ben wijkteammedewerker', 'jeugdhulp', 'casusoverleg'],
    [
      'In het mdo met leerplicht en de gemeente wil ik als mentor vertellen wat er speelt',
      'onderwijs',
      'casusoverleg',
    ],
    [
      'Het dossier overdragen aan de nieuwe school, mag dat? leerkracht groep 6',
      'onderwijs',
      'andere-school',
    ],
    ['Kan het dossier naar de nieuwe school? ib', 'onderwijs', 'andere-school'],
    ['Mag dit naar het wijkteam? groetjes, juf', 'onderwijs', 'jeugdhulp'],
    ['Mag leerplicht dit weten? mentor', 'onderwijs', 'leerplicht'],
    ['Moet ik de gemeente antwoorden? ik ben jeugdhulpaanbieder', 'jeugdhulp', 'gemeente'],
    ['Ik word gebeld door de wijkagent. Ik ben conciërge', 'onderwijs', 'politie'],
    ['mail van de leerplichtambtenaar met vragen. mag ik reageren? docent', 'onderwijs', 'leerplicht'],
    ['Leerplicht hier, de mentor vraagt mij naar de thuissituatie', 'leerplicht', 'onderwijs'],
    ['Leerplicht hier, mag ik de mentor vertellen wat ik weet?', 'leerplicht', 'onderwijs'],
    ['Leerplicht hier, mag de mentor mij vertellen wat er is?', 'onderwijs', 'leerplicht'],
    ['ik ben poh-jeugd bij de huisarts en wil school terugkoppelen', 'jeugdhulp', 'onderwijs'],
    ['Ik ben jeugdarts bij de GGD. Veilig Thuis vraagt mij om informatie', 'medisch', 'veilig-thuis'],
    ["Kan ik als pm'er een zorgmelding doen bij Veilig Thuis?", 'kinderopvang', 'veilig-thuis'],
    ['Advies vragen aan Veilig Thuis, mag dat als leerkracht?', 'onderwijs', 'veilig-thuis'],
    ['Ik wil als jeugdverpleegkundige mijn zorgen delen met de kinderopvang', 'medisch', 'kinderopvang'],
    ['De bso vraagt mij als juf wat er speelt', 'onderwijs', 'kinderopvang'],
    [
      'Wij van de bso horen graag van de school wat er speelt. Mag school dat zeggen?',
      'onderwijs',
      'kinderopvang',
    ],
    ['De oma van een leerling belt, ze wil weten hoe het gaat. Ik ben de mentor', 'onderwijs', 'derde'],
    ['De stiefvader vraagt me om info. ik ben leerkracht', 'onderwijs', 'derde'],
    ['Mag de sporttrainer het weten? Ik ben jongerenwerker bij het wijkteam', 'jeugdhulp', 'derde'],
    ["Ik wil de stagebegeleider van het bedrijf inlichten. slb'er", 'mbo', 'derde'],
    ["Ik ben slb'er en het uwv vraagt me om gegevens", 'mbo', 'derde'],
    ["De advocaat van moeder vraagt om het dossier. Ik ben ib'er", 'onderwijs', 'derde'],
    ['Vader wil het dossier zien. Ik ben jeugdhulpverlener', 'jeugdhulp', 'ouders'],
    ['Moet ik ouders vertellen wat hij mij zegt? smw', 'jeugdhulp', 'ouders'],
    ['Mag ik haar moeder bellen? schoolarts', 'medisch', 'ouders'],
    ['Een moeder mailt mij voor het dossier. Ben gezinscoach', 'jeugdhulp', 'ouders'],
    ['Pleegouders willen weten hoe het gaat. Ik ben mentor.', 'onderwijs', 'pleegouders'],
    ['Mag ik pleegmoeder informeren? leerkracht', 'onderwijs', 'pleegouders'],
    ['De gemeente wil weten of de hulp helpt. Mogen we dat als aanbieder delen?', 'jeugdhulp', 'gemeente'],
    ['Wij zijn een jeugdhulpaanbieder, de gemeente vraagt ons om een behandelplan', 'jeugdhulp', 'gemeente'],
    ['Ik ben orthopedagoog bij een jeugdhulpinstelling. School wil mijn verslag', 'jeugdhulp', 'onderwijs'],
    ['Ik ben orthopedagoog op school. De ggz wil mijn verslag', 'gedragswetenschapper', 'medisch'],
    ['Mag ik als zorgcoördinator onze orthopedagoog om advies vragen?', 'onderwijs', 'gedragswetenschapper'],
    ['Mag ik als mentor met de schoolmaatschappelijk werker praten?', 'onderwijs', 'jeugdhulp'],
    ['De school vraagt de kinderopvang om een overdracht. Ik werk op het kdv', 'kinderopvang', 'onderwijs'],
    ["Mag het kdv de basisschool vertellen hoe het gaat? pm'er", 'kinderopvang', 'onderwijs'],
    ['De ggz stuurt een verslag naar school, mag dat zomaar?', 'medisch', 'onderwijs'],
    ['Een collega vraagt of ze als mentor de huisarts mag bellen', 'onderwijs', 'medisch'],
    [
      'Onze leerling wordt begeleid door het wijkteam en de gezinscoach wil met ons overleggen',
      'onderwijs',
      'jeugdhulp',
    ],
    ['De behandelaar van mijn leerling wil overleg met mij', 'onderwijs', 'medisch'],
    ['Ik wil als leerkracht contact met de behandelaar van een leerling', 'onderwijs', 'medisch'],
    [
      'Ik ben mentor en heb overleg met de leerplichtambtenaar. Mag ik zeggen wat er speelt?',
      'onderwijs',
      'leerplicht',
    ],
    ['Ik ben jeugdarts en spreek morgen de mentor. Wat mag ik zeggen?', 'medisch', 'onderwijs'],
    [
      'Morgen komt de gezinsvoogd op school. Wat mag ik als mentor vertellen?',
      'onderwijs',
      'jeugdbescherming',
    ],
  ])('%s', (tekst, deler, ontvanger) => {
    expect(begrijp(tekst).feiten).toMatchObject({ deler, ontvanger });
  });
});
