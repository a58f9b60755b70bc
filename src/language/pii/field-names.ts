import { dubbeleAchternamen, veldAchternamen } from '../data/veld-achternamen.ts';
import { dubbeleVoornamen, veldVoornamen } from '../data/veld-voornamen.ts';
import {
  achternaamEindes,
  alleenMetHoofdletter,
  geenPersoon,
  geenVeldnaam,
  naDe,
  persoonDoet,
  vasteTussenvoegsels,
  voorLetter,
} from '../data/veld-woorden.ts';
import type { Persoonsgegeven } from '../types.ts';
import { type FieldWord, fieldWords } from './field-words.ts';
import { isOrdinary, NameSigns } from './name-signs.ts';
import { isCaps, isParticle } from './name-words.ts';

/** "SMW'er" */
const ABBREVIATED = /^\p{Lu}{2}/u;

/** Letters that Dutch words do not have and names from elsewhere do. */
const FOREIGN = /[şğıİłńśźżćęąčšžđőűøåțșŞĞŁŚŻŹĆČŠŽ]/u;
const FOREIGN_START = /^[ÖÜÇŠŽÅØ]/u;

/** Looks for names in the words of one field. */
class NameFinder extends NameSigns {
  isFirstName(i: number): boolean {
    const word = this.at(i) as FieldWord;
    if (veldVoornamen.has(word.w)) return word.hoofdletter || word.w.length > 2;
    if (!dubbeleVoornamen.has(word.w)) return false;
    if (!word.hoofdletter && alleenMetHoofdletter.has(word.w)) return false;
    if (word.hoofdletter && !isOrdinary(word) && (this.isSpeaking(i) || this.isFiled(i))) return true;
    return (
      this.isBeforeFamilyName(i) || (word.hoofdletter && !geenVeldnaam.has(word.w) && this.isIntroduced(i))
    );
  }

  isBeforeFamilyName(i: number): boolean {
    let next = i + 1;
    while (this.after(next - 1) && isParticle(this.at(next) as FieldWord)) next++;
    const word = this.after(next - 1);
    if (!word) return false;
    const known = veldAchternamen.has(word.w) || dubbeleAchternamen.has(word.w) || naDe.has(word.w);
    if (known && next > i + 1) return true;
    if (!this.at(i)?.hoofdletter || !word.hoofdletter) return false;
    // "Hans Tuinman": a family name no list knows.
    if (
      word.tussen === ' ' &&
      word.w.length > 2 &&
      !ABBREVIATED.test(word.raw) &&
      !isOrdinary(word) &&
      !geenPersoon.has(word.w)
    )
      return true;
    return known || veldVoornamen.has(word.w) || (word.tussen === '-' && dubbeleAchternamen.has(word.w));
  }

  isFamilyName(i: number): boolean {
    const word = this.at(i) as FieldWord;
    const lead = this.particles(i);
    const particle = lead < i ? (this.at(i - 1) as FieldWord) : undefined;
    if (veldAchternamen.has(word.w))
      return word.hoofdletter || particle !== undefined || word.w.length > 4 || this.isInitial(lead - 1);
    if (word.hoofdletter && word.w.length > 5 && achternaamEindes.some((end) => word.w.endsWith(end)))
      return true;
    if (particle?.w === 'de' && lead === i - 1 && naDe.has(word.w)) return word.hoofdletter;
    if (dubbeleAchternamen.has(word.w)) {
      if (this.isInitial(lead - 1) && this.before(lead)) return true;
      if (particle && vasteTussenvoegsels.has(particle.w)) return true;
      return word.hoofdletter && (particle?.w === 'van' || this.isIntroduced(i) || this.isFiled(i));
    }
    return false;
  }

  /** A word of which no list knows anything, in a place where a name stands. */
  isUnknownName(i: number): boolean {
    const word = this.at(i) as FieldWord;
    if (FOREIGN.test(word.raw) || (FOREIGN_START.test(word.raw) && word.raw.length > 3)) return true;
    if (!word.hoofdletter || word.w.length < 3 || geenVeldnaam.has(word.w)) return false;
    if (geenPersoon.has(word.w) || persoonDoet.has(word.w)) return false;
    const lead = this.particles(i);
    const particle = lead < i ? (this.at(i - 1) as FieldWord) : undefined;
    if (particle && vasteTussenvoegsels.has(particle.w)) return true;
    if (!isCaps(word) && this.isIntroduced(i)) return true;
    // "Romy van Oosten", not at the start of a sentence; "J. Pinto".
    const first = this.before(lead);
    if (!first) return !isCaps(word) && lead === i && !isOrdinary(word) && this.isSpeaking(i);
    if (lead === i && !isCaps(word) && !isOrdinary(word) && (first.w === 'met' || this.isSpeaking(i)))
      return true;
    if (this.isInitial(lead - 1) && first.hoofdletter && this.at(lead)?.tussen.startsWith('.')) return true;
    return (
      particle !== undefined &&
      first.hoofdletter &&
      !isCaps(first) &&
      lead > 1 &&
      first.w.length > 2 &&
      !geenVeldnaam.has(first.w)
    );
  }

  /** "Nassim O.": a word with a capital and one letter with a full stop behind it. */
  isWithInitial(i: number, text: string): boolean {
    const [word, next] = [this.at(i) as FieldWord, this.after(i)];
    if (!word.hoofdletter || isCaps(word) || word.w.length < 3 || !next?.hoofdletter) return false;
    if (next.w.length !== 1 || text.charAt(next.tot) !== '.') return false;
    return !voorLetter.has(word.w) && !geenVeldnaam.has(word.w);
  }

  /** "J.P. de W.": initials around a particle. */
  isAllInitials(i: number): boolean {
    const word = this.at(i) as FieldWord;
    if (word.w.length !== 1 || !word.hoofdletter) return false;
    const lead = this.particles(i);
    return lead < i && this.isInitial(lead - 1) && this.at(lead)?.tussen.startsWith('.') === true;
  }
}

const lists = [veldVoornamen, veldAchternamen, dubbeleVoornamen, dubbeleAchternamen];

/** In small letters only what a list has, or what no Dutch word looks like, can be a name: most words need no look around. */
const canBeName = ({ w, raw, hoofdletter }: FieldWord): boolean =>
  hoofdletter || lists.some((list) => list.has(w)) || FOREIGN.test(raw);

/** What looks like the name of a person in a short text, in order of place. What belongs together is one name. */
export function namesInField(text: string): Persoonsgegeven[] {
  const words = fieldWords(text);
  const finder = new NameFinder(words);
  const found: Persoonsgegeven[] = [];
  let end = -1;
  words.forEach((word, i) => {
    if (!canBeName(word)) return;
    const isName =
      finder.isFirstName(i) ||
      finder.isFamilyName(i) ||
      finder.isUnknownName(i) ||
      finder.isOfSomebody(i) ||
      finder.isWithInitial(i, text) ||
      finder.isAllInitials(i);
    if (
      !isName ||
      (finder.inOrganisation(i) && !finder.isAddressed(i)) ||
      (geenPersoon.has(word.w) && !finder.isIntroduced(i))
    )
      return;
    // "Roos de Wit": the words between two parts of a name belong to it.
    const last = finder.particles(i) - 1 === end ? found.pop() : undefined;
    const van = last?.van ?? word.van;
    found.push({ soort: 'naam', van, tot: word.tot, woorden: text.slice(van, word.tot) });
    end = i;
  });
  return found;
}
