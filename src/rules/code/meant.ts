import { BETWEEN_PARTS, bare, LETTERS } from './letters.ts';
import { numberOf } from './number-text.ts';

/** Letters and digits, with what some put in the place of a character they cannot read. */
const PART = /[\p{L}\p{N}?*#]+/gu;
/** What comes just before a code: a word for it, or the address of a page. */
const ANNOUNCED = /(?<![\p{L}\p{N}])(?:open|code)(?![\p{L}\p{N}])|\/r\/|[?&]code=/giu;
const FILLERS = ['de', 'deze', 'code', 'uitkomst', 'open', 'van', 'is'];
const NOTHING_MUCH = /^[\s:="'(“‘*]*$/;

/** Between groups that stand together in a sentence. */
const WITHOUT_SPACE = /^[^\s\p{L}\p{N}]{1,3}$/u;

/** Half a code is not recognised: a word, a postcode or an age is soon as much like one. */
const SHORTEST = 7;
const MOST_ERRORS = 3;
/** So many characters in one, letters and digits mixed, are no word: in a sentence too. */
const NO_WORD = 10;
/** So many groups of four are no date or number of a file. */
const GROUPS = 3;

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many of its characters are in no code as it is printed. */
  readonly strange: number;
}

/** What was meant as a code and has an error in it: all there is, announced, or unlike anything else. */
export function findMeant(text: string): string | undefined {
  const announced = [...text.matchAll(ANNOUNCED)].map(({ 0: word, index }) => index + word.length);
  const found =
    runsOf(text, BETWEEN_PARTS).find(
      (run) => isMeant(run) && (isAll(text, run) || isAnnounced(text, run, announced)),
    ) ?? runsOf(text, WITHOUT_SPACE).find((run) => isMeant(run) && isLikeNothingElse(run));
  return found && textOf(text, found);
}

/** Parts that follow one another as the groups of a code do. */
function runsOf(text: string, between: RegExp): Part[][] {
  const runs: Part[][] = [];
  let last: Part | undefined;
  for (const { 0: part, index } of text.matchAll(PART)) {
    const strange = [...bare(part)].filter((one) => !LETTERS.includes(one)).length;
    const next = { text: part, start: index, end: index + part.length, strange };
    if (strange * 2 > part.length || FILLERS.includes(part.toLowerCase())) {
      last = undefined;
      continue;
    }
    if (last && between.test(text.slice(last.end, index))) runs.at(-1)?.push(next);
    else runs.push([next]);
    last = next;
  }
  return runs;
}

const textOf = (text: string, run: readonly Part[]): string => text.slice(run[0]?.start, run.at(-1)?.end);

/** Long enough, with letters and digits, and no more in it that no code has than one or two slips of the finger. */
function isMeant(run: readonly Part[]): boolean {
  const joined = run.map(({ text }) => text).join('');
  const strange = run.reduce((sum, part) => sum + part.strange, 0);
  return (
    joined.length >= SHORTEST &&
    strange <= MOST_ERRORS &&
    strange * 4 <= joined.length &&
    isMixed(joined) &&
    numberOf(joined).kind === 'wrong'
  );
}

const isMixed = (part: string): boolean => /\p{L}/u.test(part) && /\p{N}/u.test(part);

/** Of an answer in words and ages (*15 jr ggz*) no word has both letters and digits. */
const isAll = (text: string, run: readonly Part[]): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(0, run[0]?.start)) &&
  !/[\p{L}\p{N}]/u.test(text.slice(run.at(-1)?.end)) &&
  run.some((part) => isMixed(part.text));

function isAnnounced(text: string, run: readonly Part[], announced: readonly number[]): boolean {
  const start = run[0]?.start ?? 0;
  return announced.some((end) => {
    if (end > start) return false;
    const between = text.slice(end, start);
    return (
      between.length < 40 &&
      NOTHING_MUCH.test(between.replace(WORD, (word) => (FILLERS.includes(word.toLowerCase()) ? '' : word)))
    );
  });
}

const WORD = /\p{L}+/gu;

/** Printed as codes are, or one long word of letters and digits: in a sentence too. */
const isLikeNothingElse = (run: readonly Part[]): boolean =>
  run.some((part) => part.text.length >= NO_WORD && isMixed(part.text)) ||
  run.filter((part) => part.text.length === 4).length >= GROUPS;
