import { fold } from '../text/fold.ts';

/** A word of a field, with what stood between it and the word before. */
export interface FieldWord {
  /** Folded: lower case, no accents. */
  readonly w: string;
  readonly raw: string;
  readonly van: number;
  readonly tot: number;
  /** What stands before it, up to the word before. */
  readonly tussen: string;
  readonly hoofdletter: boolean;
}

// Letters of Polish and Turkish that no accent comes off.
const OWN: Readonly<Record<string, string>> = { ł: 'l', Ł: 'l', ı: 'i', İ: 'i', ø: 'o', đ: 'd', Đ: 'd' };
const PLAIN = /^[a-z]+$/i;
const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’]*/gu;

/** The words of a short text in one pass; a hyphen ends a word. */
export function fieldWords(text: string): FieldWord[] {
  const found: FieldWord[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    // "Sarah's" is Sarah.
    const raw = match[0].replace(/['’]+s?$/, '');
    const van = match.index;
    const w = PLAIN.test(raw)
      ? raw.toLowerCase()
      : Array.from(raw, (c) => OWN[c] ?? (c === "'" || c === '’' ? '' : fold(c))).join('');
    found.push({
      w,
      raw,
      van,
      tot: van + raw.length,
      tussen: text.slice(end, van),
      hoofdletter: raw.charAt(0) !== raw.charAt(0).toLowerCase(),
    });
    end = van + raw.length;
  }
  return found;
}
