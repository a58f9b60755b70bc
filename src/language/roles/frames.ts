import { hoort, ik, mij, modaal, naarToe, omRaad, vandaan, vertelt, vraagt } from '../data/werkwoorden.ts';
import type { Item } from '../patterns/item.ts';
import type { Mention } from './mentions.ts';

/** One reading of a sentence: who has the information and who would get it. */
export interface Frame {
  readonly deler: Mention | 'zelf' | undefined;
  readonly ontvanger: Mention | 'zelf' | undefined;
  /** The question itself speaks louder than what led up to it. */
  readonly kracht: number;
}

const BY_PHONE = new Set(['gebeld', 'gevraagd', 'benaderd', 'gemaild']);
const QUESTIONS = new Set(['vragen', 'vraag']);
const ASKING = new Set(['vragen']);
const GETTING = new Set(['horen', 'opvragen', 'navragen', 'navraag', 'weten', 'vernemen']);

interface Sentence {
  readonly items: readonly Item[];
  readonly van: number;
  readonly tot: number;
  readonly parties: readonly Mention[];
}

const word = ({ items }: Sentence, i: number): string => (items[i] as Item | undefined)?.w ?? '';
const some = (s: Sentence, set: ReadonlySet<string>, van = s.van, tot = s.tot): boolean => {
  for (let i = Math.max(van, s.van); i < Math.min(tot, s.tot); i++) if (set.has(word(s, i))) return true;
  return false;
};

const TO_ASK = new Set(['vragen', 'horen', 'informeren', 'checken', 'navragen', 'achterhalen']);
const someWord = (s: Sentence, w: string, van: number): boolean => {
  for (let i = Math.max(van, s.van); i < s.tot; i++) if (word(s, i) === w) return true;
  return false;
};

/** How far a verb may stand from the one who does it. */
const NEAR = 5;
const WANTS = new Set(['wil', 'willen', 'wilt', 'wilde', 'wou', 'wenst']);
const KNOWING = new Set(
  'weten horen info informatie inzage inzien opvragen gegevens vernemen navragen verslag rapport hebben overzicht dossier meer'.split(
    ' ',
  ),
);
const FROM_US = /^(van|door)$/;

/** Whether the party at `at` asks: the verb right after it, or before it with the sentence turned round. */
function asks(s: Sentence, at: number): boolean {
  for (let i = at + 1; i < Math.min(s.tot, at + NEAR); i++) {
    const w = word(s, i);
    if (ik.has(w)) return false;
    if (WANTS.has(w)) return some(s, KNOWING, i + 1);
    if (vraagt.has(w)) return true;
    if (w === 'stelt') return some(s, QUESTIONS, i + 1);
    if (w === 'moet' || w === 'heeft') return someWord(s, 'vraagt', i + 1) || someWord(s, 'nodig', i + 1);
    if (vertelt.has(w) || modaal.has(w)) return false;
  }
  for (let i = at - 1; i >= Math.max(s.van, at - 3); i--) {
    const w = word(s, i);
    if (WANTS.has(w)) return some(s, KNOWING, at + 1);
    if (w === 'vraagt' || w === 'belt' || w === 'vroeg' || w === 'belde') return true;
  }
  return false;
}

/** "door de huisarts gebeld". */
const askedBy = (s: Sentence, { prep }: Mention): boolean => prep === 'door' && some(s, BY_PHONE);

const subject = (s: Sentence): boolean => some(s, ik);

/** The other party asks, the writer or a named party is asked. */
function request(s: Sentence): Frame | undefined {
  const asker = s.parties.find(
    (p) => (!p.zelf && (!p.prep || p.prep === 'als') && asks(s, p.item)) || askedBy(s, p),
  );
  if (!asker || asker.overleg) return undefined;
  const asked = s.parties.find(
    (p) =>
      p !== asker &&
      p.item > asker.item &&
      (vandaan.has(p.prep ?? '') || (!p.prep && p.item <= asker.item + 4)),
  );
  return { deler: !asked || asked.zelf ? 'zelf' : asked, ontvanger: asker, kracht: 4 };
}

/** The writer wants to know something from the other party. */
function hearing(s: Sentence): Frame | undefined {
  if (!subject(s) || some(s, omRaad)) return undefined;
  for (let i = s.van; i < s.tot - 2; i++) {
    const toAsk = word(s, i) === 'om' && word(s, i + 1) === 'te' && TO_ASK.has(word(s, i + 2));
    const source = toAsk && s.parties.find((p) => !p.zelf && !p.overleg);
    if (source) return { deler: source, ontvanger: 'zelf', kracht: 5 };
  }
  const hears = some(s, hoort) || some(s, ASKING);
  if (!hears) return undefined;
  const source = s.parties.find(
    (p) =>
      !p.zelf &&
      !p.overleg &&
      (vandaan.has(p.prep ?? '') || (!p.prep && word(s, p.item + 1) === 'vragen')) &&
      hearsAfter(s, p),
  );
  return source && { deler: source, ontvanger: 'zelf', kracht: 5 };
}

const HEARING = new Set(
  'horen weten checken nagaan navragen opvragen inzien krijgen vernemen ontvangen vragen nodig opgevraagd navraag inzage lezen gekregen achterhalen hebben'.split(
    ' ',
  ),
);
const hearsAfter = (s: Sentence, p: Mention): boolean => {
  // "mag ik bij de huisarts navragen", "wij hebben van de huisarts gegevens nodig"
  for (let i = p.item + 1; i < Math.min(s.tot, p.item + 9); i++) {
    if (HEARING.has(word(s, i))) return !(p.prep === 'aan' && word(s, i) !== 'vragen');
    if (vertelt.has(word(s, i))) return false;
  }
  return p.prep !== 'aan' && some(s, GETTING, s.van, p.item);
};

const OTHERS = new Set(['zij', 'hij', 'ze', 'die', 'je', 'iemand', 'men', 'jullie']);
const oursBefore = (s: Sentence, verb: number): boolean =>
  some(s, ik, verb - 4, verb) ||
  s.parties.some(({ zelf, item }) => zelf && item < verb && verb - item <= 3 && word(s, item + 1) !== ':');

/** A named party is the one who does it: no preposition, right behind the verb, and not the writer. */
function doer(s: Sentence): Mention | undefined {
  return s.parties.find((party) => {
    if (party.prep || party.overleg || party.zelf) return false;
    for (let i = party.item - 1; i >= Math.max(s.van, party.item - 4); i--) {
      if (ik.has(word(s, i)) || OTHERS.has(word(s, i))) return false;
      // "ik (jeugdarts) moet school vertellen": the one in front of the verb does it.
      if (modaal.has(word(s, i)) && !WANTS.has(word(s, i))) return !oursBefore(s, i);
    }
    return false;
  });
}

const WISHES = new Set(['wil', 'mag', 'moet']);

/** "de leerkracht wil met jeugdhulp overleggen": in front of the verb, and it is not the writer who does it. */
function wisher(s: Sentence): Mention | undefined {
  const [first] = s.parties;
  if (!first || first.prep || first.overleg || first.zelf || some(s, KNOWING, first.item)) return undefined;
  const next = word(s, first.item + 2);
  return WISHES.has(word(s, first.item + 1)) && next !== 'dat' && !subject(s) ? first : undefined;
}

const toUs = (s: Sentence, from: number): boolean => some(s, mij, from);

/** "Mag de jeugdarts mij vertellen", "mag de mentor het wijkteam informeren", "mag de boer dat weten". */
function byOther(s: Sentence, who: Mention | undefined): Frame | undefined {
  if (!who) return undefined;
  for (let i = who.item + 1; i < s.tot; i++) {
    const ours = FROM_US.test(word(s, i)) && mij.has(word(s, i + 1));
    if (ours) return { deler: 'zelf', ontvanger: who, kracht: 5 };
  }
  const other = s.parties.find((p) => p !== who && !p.zelf);
  const own = s.parties.some((p) => p.zelf);
  if (some(s, vertelt, who.item) || (some(s, omRaad, who.item) && someWord(s, 'vragen', who.item))) {
    if (toUs(s, who.item) || own) return { deler: who, ontvanger: 'zelf', kracht: 5 };
    if (other && !FROM_US.test(other.prep ?? '')) return { deler: who, ontvanger: other, kracht: 5 };
    if (!other) return { deler: who, ontvanger: undefined, kracht: 5 };
  }
  if (!some(s, hoort, who.item)) return undefined;
  return { deler: other && vandaan.has(other.prep ?? '') ? other : 'zelf', ontvanger: who, kracht: 5 };
}

/** The writer tells, or somebody who is not named does. */
function telling(s: Sentence): Frame | undefined {
  if (!some(s, vertelt) && !(some(s, omRaad) && some(s, ASKING))) return undefined;
  const others = s.parties.filter(
    (p) => !p.zelf && p.prep !== 'als' && p.prep !== 'van' && p.prep !== 'door',
  );
  const to =
    others.find((p) => p.overleg && p.code === 'casusoverleg') ??
    others.find((p) => naarToe.has(p.prep ?? '')) ??
    others.find((p) => !p.prep);
  if (!to) return undefined;
  const asked = some(s, modaal, s.van, to.item + 1) || subject(s);
  return { deler: 'zelf', ontvanger: to, kracht: asked ? 5 : 3 };
}

/** "school naar wijkteam": one party, then where it goes. */
function route(s: Sentence): Frame | undefined {
  const to = s.parties.find(({ prep }) => prep === 'naar');
  const from = to && s.parties.find(({ item, prep }) => !prep && item < to.item && to.item - item <= 3);
  return from && !from.overleg ? { deler: from.zelf ? 'zelf' : from, ontvanger: to, kracht: 3 } : undefined;
}

/** What each sentence says of who tells whom. */
export function framesIn(
  items: readonly Item[],
  parties: readonly Mention[],
  ends: readonly number[],
): Frame[] {
  const frames: Frame[] = [];
  let van = 0;
  for (const tot of ends) {
    const inside = parties.filter(({ item }) => item >= van && item < tot);
    const s: Sentence = { items, van, tot, parties: inside };
    const frame =
      inside.length > 0 &&
      (hearing(s) ?? byOther(s, doer(s)) ?? request(s) ?? byOther(s, wisher(s)) ?? telling(s) ?? route(s));
    if (frame) frames.push(frame);
    van = tot;
  }
  return frames;
}
