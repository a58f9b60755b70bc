import { geeft, hoort, ik, kennis, mij, modaal, omRaad, vandaan, vertelt, wil } from '../data/werkwoorden.ts';
import { type Frame, KRACHT } from './frame.ts';
import type { Mention } from './mentions.ts';
import { type Sentence, some, someWord, word } from './sentence.ts';

const FROM_US = /^(van|door)$/;
const OTHERS = new Set(['zij', 'hij', 'ze', 'die', 'je', 'iemand', 'men', 'jullie']);
const WISHES = new Set(['wil', 'mag', 'moet', 'kan', 'gaat', 'willen', 'mogen', 'moeten']);
const WITH_US = new Set(['overleg', 'overleggen', 'gesprek', 'contact', 'praten', 'spreken', 'afspraak']);
const CLAUSE = new Set([',', ':', 'maar', 'want']);

/** "ik, jeugdarts, moet": who writes says who they are in between. */
const besideOwn = (s: Sentence, verb: number): boolean =>
  word(s, verb - 1) === ',' && s.parties.some(({ zelf, item }) => zelf && item === verb - 2);

function oursBefore(s: Sentence, verb: number): boolean {
  if (besideOwn(s, verb)) return true;
  const from = lastBreak(s, verb);
  return (
    some(s, ik, Math.max(from, verb - 4), verb) ||
    s.parties.some(
      ({ zelf, item }) =>
        zelf && item >= from && item < verb && verb - item <= 3 && word(s, item + 1) !== ':',
    )
  );
}

/** Where the clause that holds `at` begins. */
function lastBreak(s: Sentence, at: number): number {
  for (let i = at - 1; i >= s.van; i--)
    if (CLAUSE.has(word(s, i))) return word(s, i - 2) === '(' ? s.van : i + 1;
  return s.van;
}

/** A named party is the one who does it: no preposition, right behind the verb, and not the writer. */
export function doer(s: Sentence): Mention | undefined {
  return s.parties.find((party) => {
    if (party.prep || party.overleg || party.zelf) return false;
    for (let i = party.item - 1; i >= Math.max(s.van, party.item - 4); i--) {
      if (ik.has(word(s, i)) || OTHERS.has(word(s, i))) return false;
      // "ik (jeugdarts) moet school vertellen": the one in front of the verb does it.
      if (modaal.has(word(s, i)) && !wil.has(word(s, i))) return !oursBefore(s, i);
    }
    return false;
  });
}

/** "de leerkracht wil met jeugdhulp overleggen": in front of the verb, and it is not the writer who does it. */
export function wisher(s: Sentence): Mention | undefined {
  // "wijkteamwerker: de huisarts wil niks zeggen": who writes comes first and does nothing yet.
  const first = s.parties.find(({ zelf, item }) => !zelf || word(s, item + 1) !== ':');
  if (!first || first.prep || first.overleg || first.zelf) return undefined;
  const verb = word(s, first.item + 1);
  // "LPA wil het overzicht. sturen?" is asked; "wil met ons overleggen" may be either.
  if (
    wil.has(verb) &&
    (some(s, kennis, first.item) || (some(s, WITH_US, first.item) && some(s, mij, first.item)))
  )
    return undefined;
  const next = word(s, first.item + 2);
  return WISHES.has(verb) && next !== 'dat' && !some(s, ik) ? first : undefined;
}

const fromUs = (s: Sentence, who: Mention): boolean => {
  for (let i = who.item + 1; i < s.tot; i++)
    if (FROM_US.test(word(s, i)) && mij.has(word(s, i + 1))) return true;
  return false;
};

/** "Mag de jeugdarts mij vertellen", "mag de mentor het wijkteam informeren", "mag de boer dat weten". */
export function byOther(s: Sentence, who: Mention | undefined): Frame | undefined {
  if (!who) return undefined;
  const kracht = KRACHT.vraag;
  if (fromUs(s, who)) return { deler: 'zelf', ontvanger: who, kracht };
  const other = s.parties.find((p) => p !== who && !p.zelf);
  const own = s.parties.some((p) => p.zelf && p.item > who.item);
  if (some(s, vertelt, who.item) || (some(s, omRaad, who.item) && someWord(s, 'vragen', who.item))) {
    if (some(s, mij, who.item) || own) return { deler: who, ontvanger: 'zelf', kracht };
    if (other && !FROM_US.test(other.prep ?? '')) return { deler: who, ontvanger: other, kracht };
    if (!other) return { deler: who, ontvanger: undefined, kracht };
  }
  if (!some(s, hoort, who.item)) return undefined;
  return { deler: other && vandaan.has(other.prep ?? '') ? other : 'zelf', ontvanger: who, kracht };
}

const US = new Set(['mij', 'me', 'ons']);
const HAS = new Set(['heeft', 'hebben', 'had', 'hadden']);
const NEAR = 4;

/** "school deelt niks met ons", "de jeugdarts mag mij niks vertellen": what another does, told and not asked. */
export function told(s: Sentence): Frame | undefined {
  const kracht = KRACHT.verhaal;
  for (const who of s.parties) {
    if (who.zelf || who.overleg || who.prep) continue;
    for (let i = who.item + 1; i < Math.min(s.tot, who.item + NEAR); i++) {
      const w = word(s, i);
      if (ik.has(w)) break;
      const helps = HAS.has(w) || (modaal.has(w) && !wil.has(w));
      const tells = geeft.has(w) || (helps && some(s, geeft, i + 1));
      if (!tells) continue;
      if (some(s, ik, i + 1)) break;
      const to = s.parties.find(
        (p) => p !== who && p.item > i && (p.prep === 'aan' || p.prep === 'naar' || p.prep === 'met'),
      );
      if (to) return { deler: who, ontvanger: to.zelf ? 'zelf' : to, kracht, anderen: true };
      if (some(s, US, i + 1)) return { deler: who, ontvanger: 'zelf', kracht };
      break;
    }
  }
  return undefined;
}
