import { adultsDecide, deelnames, delersMet, nobodyNeeds, ondertekenaars } from '../consent.ts';
import { BLANK, bullets, text } from '../layout/blocks.ts';
import type { Codes, Gegeven } from '../types.ts';
import { ourOfficer } from '../words/officer.ts';
import { inSentence, names } from '../words/participants.ts';
import { capital, persons, theChild, together } from '../words/persons.ts';
import { information, purpose } from '../words/purpose.ts';
import type { Letter } from './letter.ts';
import { participantsTable } from './participants-table.ts';

const AUTHORITY = 'de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl)';

/** The letter to parents, or to a guardian, from an organisation: so with *u*. */
export function parentsLetter({ codes, overleg, afzender }: Gegeven): Letter {
  const kind = yourChild(codes);
  const doel = purpose(codes.doel);
  const most = information(codes.gegevens);
  return {
    titel: `Overleg over ${kind}`,
    over: 'Over (naam)',
    aanhef: salutation(codes),
    inleiding: [
      text(
        `Wij willen over ${kind} overleggen met andere organisaties.`,
        'In deze brief leest u waarom, met wie, en wat uw rechten zijn. U krijgt deze brief voordat er iets wordt gedeeld.',
      ),
      text(invitation(kind, codes, overleg?.oudersErbij)),
    ],
    onderdelen: {
      a: {
        kop: 'Waarom dit overleg?',
        inhoud: [
          text(
            `Wij werken samen zodat onderwijs, zorg en hulp voor ${kind} goed op elkaar aansluiten.`,
            `Het doel van dit overleg: ${doel ?? `${BLANK}${BLANK}`}.`,
            'Wij gebruiken de informatie alleen daarvoor.',
          ),
        ],
      },
      b: {
        kop: 'Wie praten er mee?',
        inhoud: [
          participantsTable(codes, ['Wie', 'Vanuit welke taak', 'Brengt in']),
          text(
            ...(most ? [`Het gevoeligste dat wordt besproken: ${most}.`] : []),
            'Er wordt niet meer gedeeld dan nodig is. Wie meepraat, houdt geheim wat er is besproken. Anderen krijgen de informatie alleen met toestemming, of als de wet het vraagt.',
          ),
        ],
      },
      c: {
        kop: 'Hoe lang bewaren wij informatie?',
        inhoud: [
          text(
            'Iedere organisatie bewaart alleen wat zij voor haar eigen werk nodig heeft, in haar eigen dossier.',
            ...(afzender.dossier ? [`Bij ons is dat ${afzender.dossier}.`] : []),
            'Hoe lang, staat in de wet voor die organisatie. U kunt het elke organisatie vragen.',
            'Het overleg gebruikt de informatie niet meer als de hulp of het plan klaar is.',
          ),
        ],
      },
      d: {
        kop: 'Welke rechten heeft u?',
        inhoud: [
          text('U mag ons en elke andere organisatie in het overleg vragen om:'),
          bullets(
            'te laten zien welke informatie er is, met een kopie als u dat wilt;',
            'feiten te verbeteren die niet kloppen;',
            'informatie te wissen, of tijdelijk niet te gebruiken;',
            'te stoppen met delen, omdat u bezwaar heeft;',
            'informatie die u met toestemming gaf, digitaal mee te geven.',
          ),
          text(
            'Een computer beslist nooit alleen. U krijgt binnen een maand antwoord. Is het antwoord nee, dan staat erbij waarom.',
            whoseRights(kind, codes),
          ),
        ],
      },
      e: {
        kop: 'Toestemming geven en intrekken',
        inhoud: [
          text(
            consent(codes),
            'Wie toestemming geeft, mag die altijd weer intrekken. Een bericht is genoeg. Wat tot dan toe is gedeeld, mocht. Daarna wordt er op grond van die toestemming niets meer gedeeld.',
          ),
        ],
      },
      f: {
        kop: 'Bent u niet tevreden?',
        inhoud: [
          text(
            `Vertel het ons of een van de andere organisaties in het overleg. U kunt bij ons en bij hen een klacht indienen. Dat kan ook bij ${AUTHORITY}.`,
          ),
        ],
      },
      g: {
        kop: 'Als de wet vraagt om te delen',
        inhoud: [
          text(
            ...ownTask(codes),
            'Soms móét een organisatie informatie geven, ook zonder toestemming. Een school meldt bijvoorbeeld ongeoorloofd verzuim. Is dat zo, dan vertellen wij u wat er wordt gedeeld en welke wet dat vraagt.',
          ),
        ],
      },
      h: {
        kop: 'Moet u zelf iets vertellen?',
        inhoud: [
          text(
            'Nee, u bepaalt zelf wat u in het overleg vertelt. Is er iets wat u van de wet wel moet doorgeven, dan zeggen wij dat erbij, en ook wat er gebeurt als u het niet doet.',
          ),
        ],
      },
      i: {
        kop: 'Vragen, of uw rechten gebruiken?',
        inhoud: [
          text(
            `Neem contact op met onze contactpersoon voor dit overleg: ${BLANK}${BLANK}.`,
            `Voor vragen over privacy kunt u ook naar ${ourOfficer(afzender)}.`,
          ),
        ],
      },
    },
  };
}

function yourChild({ leeftijd, gezag }: Codes): string {
  if (gezag === 'voogd') return theChild({ ...(leeftijd && { leeftijd }) });
  return leeftijd === '18+' ? 'uw zoon of dochter' : 'uw kind';
}

function salutation({ gezag }: Codes): string {
  if (gezag === 'voogd') return 'Beste voogd,';
  if (gezag === 'een-ouder') return 'Beste ouder,';
  return gezag === undefined ? 'Beste ouders of voogd,' : 'Beste ouders,';
}

function invitation(kind: string, { leeftijd }: Codes, atTable: boolean | undefined): string {
  if (atTable === false)
    return 'Bij dit overleg zit u niet zelf aan tafel. Daarom horen wij vooraf graag wat u belangrijk vindt, en welke informatie wij mogen meenemen. Daarna vertellen wij u wat eruit kwam.';
  const too: Record<string, string> = { '0-11': '', '': `, en vanaf 12 jaar ook met ${kind} zelf` };
  return `Wij praten het liefst mét u${too[leeftijd ?? ''] ?? ` en met ${kind} zelf`}. U bent dus welkom bij het overleg. Kunt of wilt u er niet bij zijn? Laat het ons weten, en vertel ons vooraf wat u belangrijk vindt.`;
}

/** Of art. 13 of the convenant: who uses the rights at which age. */
function whoseRights(kind: string, { leeftijd, wilsonbekwaam }: Codes): string {
  if (wilsonbekwaam === true && leeftijd !== '0-11')
    return `Als wettelijk vertegenwoordiger gebruikt u deze rechten voor ${kind}.`;
  switch (leeftijd) {
    case '0-11':
      return `U gebruikt deze rechten voor ${kind}. Ook jonge kinderen mogen zelf zeggen wat zij vinden.`;
    case '12-15':
      return `Van 12 tot 16 jaar gebruikt u deze rechten samen met ${kind}.`;
    case '16-17':
    case '18+':
      return `Vanaf 16 jaar gebruikt ${kind} deze rechten zelf. Over informatie die over u gaat, beslist u zelf.`;
    default:
      return 'Tot 12 jaar gebruikt u deze rechten voor het kind, van 12 tot 16 jaar samen, en vanaf 16 jaar doet de jongere dat zelf.';
  }
}

function consent(codes: Codes): string {
  const van = ondertekenaars(codes);
  if (van.length > 0) {
    const asked = `Voor een deel van de informatie is toestemming nodig van ${persons(van, codes)}.`;
    return adultsDecide(van)
      ? `${asked} Daarvoor krijgt u een formulier. U mag nee zeggen, en dat hoeft u niet uit te leggen.`
      : `${asked} Die mag ook nee zeggen.`;
  }
  return nobodyNeeds(deelnames(codes))
    ? 'De wet vraagt voor dit overleg geen toestemming. Vragen wij er toch om, dan mag u nee zeggen.'
    : 'Sommige deelnemers hebben zwijgplicht, of delen alleen met toestemming. Zij vragen daar dan eerst om. U mag nee zeggen, en dat hoeft u niet uit te leggen.';
}

function ownTask(codes: Codes): string[] {
  const free = names(delersMet(codes, 'niet-nodig'));
  if (free.length === 0) return [];
  return [
    `${capital(together(free.map(inSentence)))} ${free.length === 1 ? 'deelt' : 'delen'} wat nodig is voor ${free.length === 1 ? 'een eigen wettelijke taak' : 'hun wettelijke taak'}. Daarvoor is geen toestemming nodig; u kunt wel bezwaar maken.`,
  ];
}
