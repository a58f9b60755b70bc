import {
  metPunt,
  naarIemandGenoemd,
  organisatie,
  organisatieEindes,
  veldTussenvoegsels,
} from '../data/veld-woorden.ts';
import type { FieldWord } from './field-words.ts';

const isJoin = (tussen: string): boolean => /^[\s.\-'’]{1,3}$/.test(tussen);
/** Written in capitals throughout. */
export const isCaps = ({ raw }: FieldWord): boolean => raw.length > 1 && raw === raw.toUpperCase();
/** "van", "der"; not the D of "D. Witte". */
export const isParticle = ({ w, hoofdletter }: FieldWord): boolean =>
  veldTussenvoegsels.has(w) && !(hoofdletter && w.length === 1);
const isOrganisation = ({ w }: FieldWord): boolean =>
  organisatie.has(w) || organisatieEindes.some((end) => w.length > end.length + 2 && w.endsWith(end));

/** No name of a school or a person has more words. */
const LONGEST_ROW = 8;
const MOST_PARTICLES = 4;

const named = naarIemandGenoemd.map((name) => name.split(' '));

/** The words of one field, and how they hang together. */
export class NameWords {
  constructor(private readonly words: readonly FieldWord[]) {}

  at(i: number): FieldWord | undefined {
    return this.words[i];
  }

  /** Whether a sentence ends before this word: a full stop ends one, but for "Dr." and an initial. */
  private isStart(i: number): boolean {
    const [word, last] = [this.at(i), this.at(i - 1)];
    if (!word || !last) return true;
    return /\.\s/.test(word.tussen) && last.w.length > 2 && !metPunt.has(last.w);
  }

  /** The word before in the same sentence, when only space, a full stop or a hyphen lies between. */
  before(i: number): FieldWord | undefined {
    return this.beside(i) ?? (/^\s*[:(]\s*$/.test(this.at(i)?.tussen ?? '') ? this.at(i - 1) : undefined);
  }

  after(i: number): FieldWord | undefined {
    return this.beside(i + 1) ? this.at(i + 1) : undefined;
  }

  /** The word before in the same phrase. */
  private beside(i: number): FieldWord | undefined {
    const word = this.at(i);
    return word && isJoin(word.tussen) && !this.isStart(i) ? this.at(i - 1) : undefined;
  }

  /** Within a row of capitals that names a school, a street or an organisation, or right behind such a word. */
  inOrganisation(i: number): boolean {
    const partOf = (word: FieldWord | undefined) => word && (word.hoofdletter || isParticle(word));
    let first = i;
    while (i - first < LONGEST_ROW && partOf(this.beside(first))) first--;
    let last = i;
    while (last - i < LONGEST_ROW && partOf(this.after(last))) last++;
    const row = this.words.slice(first, last + 1);
    const [lead, direct] = [this.beside(first), this.after(i)];
    const behind = row.at(-1)?.hoofdletter ? this.after(last) : undefined;
    return (
      row.some(isOrganisation) ||
      (lead !== undefined && isOrganisation(lead)) ||
      (direct?.tussen === '-' && isOrganisation(direct)) ||
      // "Albert Schweitzer ziekenhuis"; behind one word alone it is "Daan school".
      (row.filter(({ hoofdletter }) => hoofdletter).length > 1 &&
        behind !== undefined &&
        behind.tussen === ' ' &&
        isOrganisation(behind)) ||
      this.isNamedAfter(i)
    );
  }

  /** "Leo Kanner": an institution with the name of a person. */
  private isNamedAfter(i: number): boolean {
    return named.some((name) =>
      name.some(
        (word, at) => word === this.at(i)?.w && name.every((one, j) => this.at(i - at + j)?.w === one),
      ),
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
    for (
      let word = this.before(first);
      word && isParticle(word) && i - first < MOST_PARTICLES;
      word = this.before(first)
    )
      first--;
    return first;
  }
}
