import { belt, ik, kennis, mij, modaal, vandaan, vertelt, vraagt, wil } from '../data/werkwoorden.ts';
import { type Frame, KRACHT } from './frame.ts';
import type { Mention } from './mentions.ts';
import { type Sentence, some, someWord, word } from './sentence.ts';

const BY_PHONE = new Set([
  'gebeld',
  'gevraagd',
  'benaderd',
  'gemaild',
  'geappt',
  'verzocht',
  'belt',
  'gebelt',
]);
const QUESTIONS = new Set(['vragen', 'vraag']);
/** What lies there when somebody asks: "een verzoek van de politie". */
const REQUEST = new Set(
  'verzoek verzoekje vraag vragen vraagje mail mailtje mailtjes telefoontje belletje bericht berichtje brief appje verzoeken vordering vragenlijst oproep'.split(
    ' ',
  ),
);
/** "aan de lijn": there, and wanting something. */
const AT_HAND = new Set(['lijn', 'telefoon', 'balie', 'deur', 'poort']);
/** How far a verb may stand from the one who does it. */
const NEAR = 5;
/** "vraagt aan ons", "belt naar school". */
const ASKED = new Set([...vandaan, 'naar']);

/** Whether the party at `at` asks: the verb right after it, or before it with the sentence turned round. */
function asks(s: Sentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(s.tot, at + NEAR); i++) {
    const w = word(s, i);
    if (ik.has(w)) return false;
    if (wil.has(w)) return some(s, kennis, i + 1) || !tellsIn(s, i + 1);
    if (vraagt.has(w) || (w === 'aan' && AT_HAND.has(word(s, i + 2)))) return true;
    if (w === 'stelt') return some(s, QUESTIONS, i + 1);
    if (w === 'moet' || w === 'heeft' || w === 'hebben')
      return (
        someWord(s, 'vraagt', i + 1) || someWord(s, 'nodig', i + 1) || some(s, BY_PHONE, i + 1, i + NEAR)
      );
    if (vertelt.has(w) || modaal.has(w)) return false;
  }
  for (let i = at - 1; i >= Math.max(s.van, at - 3); i--) {
    const w = word(s, i);
    if (ik.has(w)) return false;
    if (wil.has(w)) return some(s, kennis, at + 1);
    if (belt.has(w)) return w !== 'vragen' && w !== 'bellen' && w !== 'mailen';
  }
  return false;
}

/** "wil met ons overleggen": who shares is not said; "wil het verzuimoverzicht": asked for. */
function tellsIn(s: Sentence, from: number): boolean {
  for (let i = from; i < s.tot && word(s, i) !== ','; i++)
    if (vertelt.has(word(s, i)) || word(s, i) === 'dat') return true;
  return false;
}

/** "door de huisarts gebeld", "een verzoek van de politie". */
export function askedBy(s: Sentence, { prep, item }: Mention): boolean {
  if (prep === 'door') return some(s, BY_PHONE);
  if (prep !== 'van') return false;
  return some(s, REQUEST, item - 6, item) || some(s, REQUEST, item + 1, item + 5);
}

const canAsk = (p: Mention): boolean => !p.zelf && !p.overleg && (!p.prep || p.prep === 'als');

/** The other party asks, the writer or a named party is asked. */
export function request(s: Sentence): Frame | undefined {
  const asker = s.parties.find(
    (p) => !p.zelf && !p.overleg && ((canAsk(p) && asks(s, p.item)) || askedBy(s, p)),
  );
  if (!asker) return undefined;
  const asked = s.parties.find(
    (p) =>
      p !== asker &&
      p.item > asker.item &&
      (ASKED.has(p.prep ?? '') ||
        (!p.prep && p.item <= asker.item + 4 && !some(s, ik, p.item + 1, p.item + 3))),
  );
  // "vraagt ons ... van de ggz": asked of the writer, about what another has.
  const ours = some(s, mij, asker.item, asker.item + NEAR);
  return { deler: !asked || asked.zelf || ours ? 'zelf' : asked, ontvanger: asker, kracht: KRACHT.verzoek };
}
