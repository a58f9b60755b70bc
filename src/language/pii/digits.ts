/** Digits that stand together, with where they stand. */
export interface Digits {
  readonly digits: string;
  readonly van: number;
  readonly tot: number;
}

const SEPARATORS = new Set([' ', '\t', '\n', '\u00a0', '.', '-', '–', '/', '_', '(', ')']);
/** No more than this stands between two parts of one number: " - ", "(0)". */
const WIDEST = 3;

/** All digits of a text, in groups, in one pass. */
export const digitGroups = (text: string): Digits[] =>
  [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => ({
    digits,
    van: index,
    tot: index + digits.length,
  }));

/** What stands between two groups when they can be one number; `undefined` when they cannot. */
export function separator(text: string, a: Digits, b: Digits | undefined): string | undefined {
  if (!b || b.van - a.tot > WIDEST) return undefined;
  const between = text.slice(a.tot, b.van);
  return Array.from(between).every((c) => SEPARATORS.has(c)) ? between : undefined;
}

/** Groups next to each other that may be one number. */
export interface Window {
  readonly groups: readonly Digits[];
  readonly digits: string;
  /** Whether the same sign stands between all groups, the first aside. */
  readonly even: boolean;
}

const MOST_GROUPS = 7;
const MOST_DIGITS = 15;

/** Every row of groups that begins here, the longest first: two numbers side by side look like one. */
export function windowsAt(text: string, groups: readonly Digits[], i: number): Window[] {
  const windows: Window[] = [];
  let digits = '';
  let sign: string | undefined;
  let even = true;
  for (let j = i; j < groups.length && j < i + MOST_GROUPS; j++) {
    const group = groups[j] as Digits;
    if (j > i) {
      const between = separator(text, groups[j - 1] as Digits, group);
      if (between === undefined) break;
      const bare = between.replace(/[()]/g, '').trim() || ' ';
      if (j > i + 1) {
        even &&= sign === undefined || sign === bare;
        sign = bare;
      }
    }
    digits += group.digits;
    if (digits.length > MOST_DIGITS) break;
    windows.push({ groups: groups.slice(i, j + 1), digits, even });
  }
  return windows.reverse();
}
