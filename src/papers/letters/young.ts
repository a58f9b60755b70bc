import { adultsDecide, deelnames, delersMet, nobodyNeeds, ondertekenaars } from '../consent.ts';
import { BLANK, bullets, text } from '../layout/blocks.ts';
import type { Codes, Gegeven } from '../types.ts';
import { ourOfficer } from '../words/officer.ts';
import { inSentence, names } from '../words/participants.ts';
import { capital, together } from '../words/persons.ts';
import { information, purpose } from '../words/purpose.ts';
import type { Letter } from './letter.ts';
import { participantsTable } from './participants-table.ts';

/** The letter to a young person from 12: *je*, and shorter sentences. */
export function youngLetter({ codes, overleg, afzender }: Gegeven): Letter {
  const doel = purpose(codes.doel);
  const most = information(codes.gegevens);
  return {
    titel: 'Overleg over jou',
    over: 'Voor (naam)',
    aanhef: 'Hoi,',
    inleiding: [
      text(
        'We willen over jou praten met andere organisaties. Dat doen we niet achter je rug om.',
        'In deze brief lees je waarom, met wie, en wat jij mag. Er is nog niets gedeeld.',
      ),
      text(invitation(overleg?.oudersErbij)),
    ],
    onderdelen: {
      a: {
        kop: 'Waarom dit overleg?',
        inhoud: [
          text(
            'We willen dat school, zorg en hulp voor jou goed samenwerken.',
            `Het doel van dit overleg: ${doel ?? `${BLANK}${BLANK}`}.`,
            'Alleen daarvoor gebruiken we wat we over je weten.',
          ),
        ],
      },
      b: {
        kop: 'Wie praten er mee?',
        inhoud: [
          participantsTable(codes, ['Wie', 'Wat die doet', 'Vertelt over jou']),
          text(
            ...(most ? [`Het gevoeligste waarover het gaat: ${most}.`] : []),
            'We delen niet meer dan nodig is. Wie meepraat, houdt het geheim. Anderen horen het alleen met toestemming, of als het moet van de wet.',
          ),
        ],
      },
      c: {
        kop: 'Hoe lang bewaren we het?',
        inhoud: [
          text(
            'Elke organisatie bewaart alleen wat ze zelf nodig heeft, in haar eigen dossier.',
            ...(afzender.dossier ? [`Bij ons is dat ${afzender.dossier}.`] : []),
            'Hoe lang dat mag, staat in de wet. Vraag het gerust. Is de hulp of het plan klaar? Dan stopt het overleg met je informatie.',
          ),
        ],
      },
      d: {
        kop: 'Wat mag jij?',
        inhoud: [
          bullets(
            'Lezen wat er over je is opgeschreven. Je mag een kopie vragen.',
            'Laten verbeteren wat niet klopt.',
            'Vragen om iets te wissen, of even niet te gebruiken.',
            'Bezwaar maken: zeggen dat je het niet wilt.',
            'Informatie die je met toestemming gaf, digitaal meenemen.',
          ),
          text(
            'Een computer beslist nooit alleen over jou. Je krijgt binnen een maand antwoord. Is het nee? Dan staat erbij waarom.',
            whoseRights(codes),
          ),
        ],
      },
      e: {
        kop: 'Ja zeggen, nee zeggen',
        inhoud: [
          text(
            consent(codes),
            'Is er ja gezegd? Dan mag dat altijd nog nee worden. Een bericht is genoeg. Wat al gedeeld was, mocht toen. Daarna wordt er met die toestemming niets meer gedeeld.',
          ),
        ],
      },
      f: {
        kop: 'Ben je er niet blij mee?',
        inhoud: [
          text(
            'Vertel het ons, of iemand anders die meepraat. Je mag een klacht indienen, bij ons en bij de andere organisaties. Of bij de Autoriteit Persoonsgegevens (autoriteitpersoonsgegevens.nl). Die let erop dat iedereen netjes met informatie omgaat.',
          ),
        ],
      },
      g: {
        kop: 'Soms moet het van de wet',
        inhoud: [
          text(
            ...ownTask(codes),
            'Soms móét iemand informatie geven, ook als je nee zegt. De school moet bijvoorbeeld melden dat iemand vaak zonder geldige reden weg is. Is dat zo, dan vertellen we je wat er gedeeld wordt en welke wet dat zegt.',
          ),
        ],
      },
      h: {
        kop: 'Moet jij iets vertellen?',
        inhoud: [
          text(
            'Nee. Jij bepaalt wat je in het overleg vertelt. Moet je iets wel doorgeven van de wet? Dan zeggen we dat erbij, en ook wat er gebeurt als je het niet doet.',
          ),
        ],
      },
      i: {
        kop: 'Vragen, of iets regelen?',
        inhoud: [
          text(
            `Jouw contactpersoon is: ${BLANK}${BLANK}.`,
            `Met vragen over privacy kun je ook naar ${ourOfficer(afzender)}.`,
          ),
        ],
      },
    },
  };
}

const invitation = (atTable: boolean | undefined): string =>
  atTable === false
    ? 'Je zit zelf niet bij dit overleg. Vertel ons daarom vooraf wat jij belangrijk vindt. Daarna hoor je wat eruit kwam.'
    : 'We praten het liefst mét jou. Je bent dus welkom. Wil je er niet bij zijn, of liever iemand meenemen? Dat mag. Zeg dan vooraf wat jij belangrijk vindt.';

/** Of art. 13 of the convenant: who uses the rights at which age. */
function whoseRights({ leeftijd, wilsonbekwaam }: Codes): string {
  if (wilsonbekwaam === true) return 'Iemand die voor jou opkomt, helpt je daarbij of doet het voor je.';
  if (leeftijd === '12-15') return 'Tot je 16e doe je dit samen met je ouders of je voogd.';
  if (leeftijd === '16-17' || leeftijd === '18+')
    return 'Dit mag je zelf. Je ouders hoeven er niet bij te zijn.';
  return 'Van 12 tot 16 jaar doe je dit samen met je ouders of je voogd. Vanaf 16 jaar doe je het zelf.';
}

function consent(codes: Codes): string {
  const van = ondertekenaars(codes);
  if (van.includes('jeugdige'))
    return adultsDecide(van)
      ? `Voor een deel van de informatie vragen we toestemming. Aan jou én aan ${adults(codes)}. Zegt een van jullie nee? Dan wordt dat deel niet gedeeld. Je hoeft niet uit te leggen waarom.`
      : 'Voor een deel van de informatie vragen we toestemming aan jou. Jij beslist. Je mag nee zeggen. Je hoeft niet uit te leggen waarom.';
  if (van.length > 0)
    return `Voor een deel van de informatie vragen we toestemming aan ${adults(codes)}. Maar we willen ook van jou weten wat je ervan vindt. Dat telt mee.`;
  return nobodyNeeds(deelnames(codes))
    ? 'De wet vraagt voor dit overleg geen toestemming. Vragen we het toch, dan mag je nee zeggen.'
    : 'Sommige mensen in het overleg mogen pas iets vertellen met toestemming. Zij vragen daar dan eerst om. Je mag zeggen wat je ervan vindt, en je hoeft dat niet uit te leggen.';
}

/** Those who decide beside or in place of the young person, as that one calls them. */
function adults(codes: Codes): string {
  const van = ondertekenaars(codes);
  if (van.includes('voogd')) return 'je voogd';
  if (van.includes('wettelijk-vertegenwoordiger')) return 'wie jou wettelijk vertegenwoordigt';
  return codes.gezag === 'een-ouder' ? 'je ouder met gezag' : 'je ouders';
}

function ownTask(codes: Codes): string[] {
  const free = names(delersMet(codes, 'niet-nodig'));
  if (free.length === 0) return [];
  const one = free.length === 1;
  return [
    `${capital(together(free.map(inSentence)))} ${one ? 'deelt' : 'delen'} wat nodig is voor ${one ? 'het eigen werk' : 'hun werk'}, omdat de wet dat goedvindt. Daar is geen toestemming voor nodig. Bezwaar maken mag wel.`,
  ];
}
