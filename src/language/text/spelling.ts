import { put } from '../patterns/lists.ts';

/** Words shorter than this are never corrected by sound, and than the other never by one slip. */
const SOUND_FROM = 5;
const SLIP_FROM = 7;

/** No word of ours is longer. */
const LONGEST = 40;

/** How a word sounds, roughly: what Dutch writers mix up is written one way. */
export function sound(word: string): string {
  const plain = word
    .replaceAll('ij', 'ei')
    .replaceAll('ch', 'g')
    .replaceAll('ou', 'au')
    .replaceAll('dt', 't')
    .replaceAll('th', 't')
    .replaceAll('y', 'i')
    .replaceAll('c', 'k')
    .replaceAll('z', 's');
  return plain.endsWith('d') ? `${plain.slice(0, -1)}t` : plain;
}

/** Whether one letter too many, too few, wrong, or two letters swapped makes one word the other. */
export function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1))
    return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** One slip leaves as many letters as this untouched at the beginning or at the end; of a shorter word it may not. */
const EDGE = 3;

/** Words by how they begin or end, to find those one slip away. */
class Neighbours {
  private readonly byEdge = new Map<string, string[]>();
  private readonly sounds = new Map<string, string>();

  add(word: string, key: string): void {
    this.sounds.set(word, key);
    for (const edge of this.edges(key)) put(this.byEdge, edge, word);
  }

  /** A word that begins with the same letter and sounds like `key` but for one slip. */
  of(word: string, key: string): string | undefined {
    for (const edge of this.edges(key))
      for (const meant of this.byEdge.get(edge) ?? [])
        if (meant[0] === word[0] && oneSlip(key, this.sounds.get(meant) as string)) return meant;
    return undefined;
  }

  private edges(key: string): string[] {
    const edges = [`${key.slice(0, EDGE)}-`, `-${key.slice(-EDGE)}`];
    return key.length > 2 * EDGE ? edges : [...edges, 'short'];
  }
}

/** Knows the words of the vocabulary, also when they are misspelt. */
export class Speller {
  private readonly known: ReadonlySet<string>;
  private readonly bySound = new Map<string, string>();
  private readonly neighbours = new Neighbours();

  constructor(words: Iterable<string>, ordinary: Iterable<string>) {
    this.known = new Set([...words, ...ordinary]);
    for (const word of words) {
      if (word.length < SOUND_FROM) continue;
      const key = sound(word);
      if (!this.bySound.has(key)) this.bySound.set(key, word);
      if (word.length >= SLIP_FROM) this.neighbours.add(word, key);
    }
  }

  /** The words of the vocabulary, and ordinary ones. */
  get words(): ReadonlySet<string> {
    return this.known;
  }

  /** The word of the vocabulary that was meant, or the word as it is. */
  correct(word: string): string {
    if (word.length < SOUND_FROM || word.length > LONGEST || this.known.has(word)) return word;
    const key = sound(word);
    const same = this.bySound.get(key);
    if (same) return same;
    return (word.length < SLIP_FROM ? undefined : this.neighbours.of(word, key)) ?? word;
  }
}
