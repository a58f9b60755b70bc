import { haalt, hoort, ik, kennis, modaal, omRaad, vandaan, vertelt, wil } from '../data/werkwoorden.ts';
import { type Frame, KRACHT } from './frame.ts';
import type { Mention } from './mentions.ts';
import { askedBy } from './request.ts';
import { firstOf, type Sentence, some, someWord, word } from './sentence.ts';

const ASKING = new Set(['vragen']);
const TO_ASK = new Set(['vragen', 'horen', 'informeren', 'checken', 'navragen', 'achterhalen']);
/** Behind a party, what the writer does there is asking. */
const HEARING = new Set(
  'horen weten checken nagaan navragen opvragen inzien krijgen vernemen ontvangen vragen nodig opgevraagd navraag inzage lezen gekregen achterhalen hebben meekijken'.split(
    ' ',
  ),
);
/** Before a party, with "van" or "bij": "informatie nodig van het wijkteam". */
const GETTING = new Set([...haalt, 'weten', 'nodig', 'gebrek']);
/** What one does at somebody's: "opvragen bij", and not "krijgen bij". */
const ASKING_AT = new Set(
  'opvragen navragen navraag opgevraagd opvraag inzien checken inzage nagevraagd navraagt achterhalen'.split(
    ' ',
  ),
);
const ENQUIRY = new Set(['navraag', 'navragen', 'opvragen', 'opgevraagd', 'inzage']);
const AFTER = new Set(['hoe', 'of', 'naar', 'wat', 'waarom', 'waar', 'welke', 'wanneer', 'wie']);
const REACH = 9;

/** Not: "een verzoek van de school". */
const source = (s: Sentence, p: Mention): boolean => !p.zelf && !p.overleg && !askedBy(s, p);

const INQUIRING = new Set(['informeren', 'informeer', 'polsen', 'vissen']);
/** "bij de huisarts informeren hoe het gaat", and not "de huisarts informeren". */
const inquires = (s: Sentence, p: Mention): boolean => {
  if (p.prep !== 'bij') return false;
  const at = firstOf(s, INQUIRING, p.item + 1);
  return at > 0 && AFTER.has(word(s, at + 1));
};

function hearsAfter(s: Sentence, p: Mention): boolean {
  // "mag ik bij de huisarts navragen", "wij hebben van de huisarts gegevens nodig"
  if (inquires(s, p)) return true;
  for (let i = p.item + 1; i < Math.min(s.tot, p.item + REACH); i++) {
    const w = word(s, i);
    if (HEARING.has(w)) return !(p.prep === 'aan' && w !== 'vragen');
    // "van school wil ik graag een verslag"
    if (p.prep === 'van' && wil.has(w) && ik.has(word(s, i + 1))) return some(s, kennis, i + 2);
    if (vertelt.has(w)) return false;
  }
  // "navraag doen bij"
  if (p.prep === 'bij' && some(s, ENQUIRY, s.van, p.item)) return true;
  const verbs = p.prep === 'bij' ? ASKING_AT : GETTING;
  return p.prep !== 'aan' && some(s, verbs, s.van, p.item) && !some(s, vertelt, s.van, p.item);
}

const ALONG = new Set(['mee', 'meedenken', 'meekijken']);
const HELP = new Set('hulp steun ondersteuning bijstand advies raad expertise'.split(' '));
const THEY = new Set(['ze', 'zij']);
const WOULD = new Set('zouden doen adviseren aanraden aanpakken denken vinden'.split(' '));
/** "vragen wat ze zouden doen": their advice, and not what they know. */
const wouldThey = (s: Sentence, at: number): boolean =>
  AFTER.has(word(s, at)) && THEY.has(word(s, at + 1)) && some(s, WOULD, at + 2, at + 5);
/** "het swv vragen om hulp": who helps gets to know. */
const forHelp = (s: Sentence, at: number): boolean =>
  word(s, at) === 'vragen' &&
  (wouldThey(s, at + 1) ||
    (word(s, at + 1) === 'om' && some(s, HELP, at + 2, at + 4)) ||
    some(s, ALONG, at + 1, at + 3));

/** "de huisarts vragen hoe het zit": asked straight. */
const askedStraight = (s: Sentence, p: Mention): boolean =>
  !forHelp(s, p.item + 1) &&
  !p.prep &&
  word(s, p.item + 1) === 'vragen' &&
  !someWord(s, 'toestemming') &&
  !some(s, omRaad);

const ASK = new Set(['vraag', 'vragen', 'verzoek', 'verzoeken']);
/** "ik vraag de ggz om het behandelplan" */
const asksFor = (s: Sentence, p: Mention): boolean =>
  (!p.prep || p.prep === 'aan') &&
  some(s, ASK, p.item - 3, p.item) &&
  word(s, p.item + 1) === 'om' &&
  some(s, kennis, p.item + 2, p.item + 6);

const MAY = new Set(['mag', 'mogen']);
const SEEK = new Set(['horen', 'inzien', 'navragen', 'opvragen', 'checken', 'achterhalen']);
const KNOW = new Set(['weten', 'horen', 'inzien', 'lezen']);

/** "mogen wij dit als school niet weten": of whom, stands elsewhere. */
function mayKnow(s: Sentence): boolean {
  if (some(s, vertelt) || s.parties.some((p) => !p.zelf && !p.terzijde && p.prep)) return false;
  for (let i = s.van; i < s.tot - 2; i++)
    if (MAY.has(word(s, i)) && ik.has(word(s, i + 1))) return some(s, KNOW, i + 2);
  return some(s, ik) && some(s, wil) && some(s, SEEK);
}

/** "wij krijgen van school een dossier" only tells what happens. */
const asked = (s: Sentence): boolean =>
  some(s, modaal) || someWord(s, '?') || someWord(s, 'nodig') || someWord(s, 'vragen') || some(s, wil);

/** "ib'er: wil de schoolarts vragen of": who writes leaves themselves out. */
export const elliptic = (s: Sentence): boolean => {
  for (let i = s.van; i < s.tot - 1; i++)
    if ((i === s.van || word(s, i - 1) === ':' || word(s, i - 1) === ',') && ELLIPTIC.has(word(s, i)))
      return s.parties.every(({ item }) => item !== i + 1 || !some(s, ik, item));
  return false;
};
const ELLIPTIC = new Set(['wil', 'zou', 'wilde']);

/** The writer wants to know something from the other party. */
export function hearing(s: Sentence): Frame | undefined {
  if (!(some(s, ik) || elliptic(s)) || some(s, omRaad)) return undefined;
  for (let i = s.van; i < s.tot - 2; i++) {
    const toAsk = word(s, i) === 'om' && word(s, i + 1) === 'te' && TO_ASK.has(word(s, i + 2));
    const from = toAsk && s.parties.find((p) => source(s, p));
    if (from) return { deler: from, ontvanger: 'zelf', kracht: KRACHT.vraag };
  }
  if (!some(s, hoort) && !some(s, ASKING) && !some(s, kennis) && !someWord(s, 'informeren')) return undefined;
  const from = s.parties.find(
    (p) =>
      source(s, p) &&
      (askedStraight(s, p) || asksFor(s, p) || (vandaan.has(p.prep ?? '') && hearsAfter(s, p))),
  );
  if (from) return { deler: from, ontvanger: 'zelf', kracht: asked(s) ? KRACHT.vraag : KRACHT.verhaal };
  return mayKnow(s) ? { deler: undefined, ontvanger: 'zelf', kracht: KRACHT.vraag } : undefined;
}
