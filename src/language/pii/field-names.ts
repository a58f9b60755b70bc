import { dubbeleAchternamen, veldAchternamen } from '../data/veld-achternamen.ts';
import { dubbeleVoornamen, veldVoornamen } from '../data/veld-voornamen.ts';
import {
  achternaamEindes,
  geenVeldnaam,
  naDe,
  organisatie,
  organisatieEindes,
  persoonDoet,
  vasteTussenvoegsels,
  veldAanhef,
  veldTussenvoegsels,
  voorLetter,
} from '../data/veld-woorden.ts';
import type { Persoonsgegeven } from '../types.ts';
import { type FieldWord, fieldWords } from './field-words.ts';

/** Letters that Dutch words do not have and names from elsewhere do. */
const FOREIGN = /[şğıİłńśźżćęąčšžđőűøåțșŞĞŁŚŻŹĆČŠŽ]/u;
const FOREIGN_START = /^[ÖÜÇŠŽÅØ]/u;

const isJoin = (tussen: string): boolean => /^[\s.\-'’]{1,3}$/.test(tussen);
const isCaps = ({ raw }: FieldWord): boolean => raw.length > 1 && raw === raw.toUpperCase();
const isParticle = ({ w }: FieldWord): boolean => veldTussenvoegsels.has(w);
const isOrganisation = ({ w }: FieldWord): boolean =>
  organisatie.has(w) || organisatieEindes.some((end) => w.length > end.length + 2 && w.endsWith(end));

/** Looks for names in the words of one field. */
class NameFinder {
  constructor(private readonly words: readonly FieldWord[]) {}

  at(i: number): FieldWord | undefined {
    return this.words[i];
  }

  /** The word before, when only space, a full stop or a hyphen lies between. */
  before(i: number): FieldWord | undefined {
    const word = this.at(i);
    return word && (isJoin(word.tussen) || /^\s*[:(]\s*$/.test(word.tussen)) ? this.at(i - 1) : undefined;
  }

  after(i: number): FieldWord | undefined {
    const next = this.at(i + 1);
    return next && isJoin(next.tussen) ? next : undefined;
  }

  /** Within a row of capitals that names a school, a street or an organisation, or right behind such a word. */
  inOrganisation(i: number): boolean {
    const partOf = (word: FieldWord | undefined) => word && (word.hoofdletter || isParticle(word));
    let first = i;
    while (partOf(this.before(first))) first--;
    let last = i;
    while (partOf(this.after(last))) last++;
    const lead = this.before(first);
    const direct = this.after(i);
    return (
      this.words.slice(first, last + 1).some(isOrganisation) ||
      (lead !== undefined && isOrganisation(lead)) ||
      (direct?.tussen === '-' && isOrganisation(direct))
    );
  }

  /** A single letter, as in "J. de Vries". */
  isInitial(i: number): boolean {
    const word = this.at(i);
    if (!word || word.w.length > 2) return false;
    const next = this.at(i + 1);
    if (word.w.length === 2) return isCaps(word) && !isParticle(word) && next?.tussen === ' ';
    return word.hoofdletter || next?.tussen.startsWith('.') === true;
  }

  /** Whether a particle ("van der") leads to this word, and where it begins. */
  particles(i: number): number {
    let first = i;
    for (let word = this.before(first); word && isParticle(word); word = this.before(first)) first--;
    return first;
  }

  isFirstName(i: number): boolean {
    const word = this.at(i) as FieldWord;
    if (veldVoornamen.has(word.w)) return word.hoofdletter || word.w.length > 2;
    if (!dubbeleVoornamen.has(word.w)) return false;
    return this.isBeforeFamilyName(i) || (word.hoofdletter && this.isIntroduced(i));
  }

  isBeforeFamilyName(i: number): boolean {
    let next = i + 1;
    while (this.after(next - 1) && isParticle(this.at(next) as FieldWord)) next++;
    const word = this.after(next - 1);
    if (!word) return false;
    const known = veldAchternamen.has(word.w) || dubbeleAchternamen.has(word.w) || naDe.has(word.w);
    if (known && next > i + 1) return true;
    if (!this.at(i)?.hoofdletter || !word.hoofdletter) return false;
    return known || veldVoornamen.has(word.w) || (word.tussen === '-' && dubbeleAchternamen.has(word.w));
  }

  isIntroduced(i: number): boolean {
    const lead = this.before(this.particles(i));
    return lead !== undefined && veldAanhef.has(lead.w);
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
      return word.hoofdletter && (particle?.w === 'van' || this.isIntroduced(i));
    }
    return false;
  }

  /** A word of which no list knows anything, in a place where a name stands. */
  isUnknownName(i: number): boolean {
    const word = this.at(i) as FieldWord;
    if (FOREIGN.test(word.raw) || (FOREIGN_START.test(word.raw) && word.raw.length > 3)) return true;
    if (!word.hoofdletter || word.w.length < 3 || geenVeldnaam.has(word.w)) return false;
    const lead = this.particles(i);
    const particle = lead < i ? (this.at(i - 1) as FieldWord) : undefined;
    if (particle && vasteTussenvoegsels.has(particle.w)) return true;
    if (!isCaps(word) && this.isIntroduced(i)) return true;
    // "Romy van Oosten", not at the start of a sentence; "J. Pinto".
    const first = this.before(lead);
    if (!first) return !isCaps(word) && lead === i && this.isSpeaking(i);
    if (lead === i && !isCaps(word) && (first.w === 'met' || this.isSpeaking(i))) return true;
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

  /** "Jaivy zegt", "Jaivy en haar moeder": what only a person does or has. */
  isSpeaking(i: number): boolean {
    const next = this.after(i);
    if (!next) return false;
    if (persoonDoet.has(next.w)) return true;
    return next.w === 'en' && ['haar', 'zijn', 'diens'].includes(this.after(i + 1)?.w ?? '');
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

/** What looks like the name of a person in a short text, in order of place. What belongs together is one name. */
export function namesInField(text: string): Persoonsgegeven[] {
  const words = fieldWords(text);
  const finder = new NameFinder(words);
  const found: Persoonsgegeven[] = [];
  let end = -1;
  words.forEach((word, i) => {
    const isName =
      finder.isFirstName(i) ||
      finder.isFamilyName(i) ||
      finder.isUnknownName(i) ||
      finder.isWithInitial(i, text) ||
      finder.isAllInitials(i);
    if (!isName || finder.inOrganisation(i)) return;
    // "Roos de Wit": the words between two parts of a name belong to it.
    const last = finder.particles(i) - 1 === end ? found.pop() : undefined;
    const van = last?.van ?? word.van;
    found.push({ soort: 'naam', van, tot: word.tot, woorden: text.slice(van, word.tot) });
    end = i;
  });
  return found;
}
