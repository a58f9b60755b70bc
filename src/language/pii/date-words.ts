import { datumVoorzetsels, datumVulling, geboorteWoorden, watEenDatumHeeft } from '../data/datum-woorden.ts';
import { jong } from '../data/leeftijd.ts';
import { veldAchternamen } from '../data/veld-achternamen.ts';
import { veldVoornamen } from '../data/veld-voornamen.ts';
import { functies, veldAanhef, volwassenen } from '../data/veld-woorden.ts';
import { foldAll } from '../text/fold.ts';
import { after, before } from './found.ts';

/** One of these words, as a part of an expression. */
export const any = (words: readonly string[]): string => `(?:${words.join('|')})`;
/** Somebody's birth is spoken of. */
export const BIRTH = new RegExp(
  `(?<!\\p{L})${any(geboorteWoorden)}(?!\\p{L})|g\\.d\\.|wordt (?:dan )?\\d{1,2} (?:jaar )?op\\s*$`,
  'iu',
);
/** Dates this many years back and further are not of something that is being arranged now. */
const RECENT_YEARS = 2;
/** Younger is nobody's parent. */
const GROWN = 16;

/** Behind a date: "12-03 jarig", "op 5 juli geboren". */
export const BORN = /^[\s,)]*(?:is (?:hij|zij|ze) )?(?:geboren|jarig|verjaart)/i;
const EXPLAINED = new RegExp(
  `(?:\\p{L}*${any(watEenDatumHeeft)}\\p{L}*|(?<!\\p{L})${any(datumVoorzetsels)}|d\\.d\\.)(?:[\\s:]+${any(datumVulling)}(?!\\p{L})|\\sd\\.d\\.){0,3}[\\s:(,]*$`,
  'iu',
);
/** "observatie van", "de uitspraak van de rechtbank van": of a thing. */
const OF = /(?<!\p{L})(\p{L}{3,}) van\s+$/iu;
/** Before the second of two dates: "20-02-2024 en". */
const DATE_BEFORE =
  /\d[\d\s./-]{0,3}(?:\d[\d./-]*|\p{L}{3,9}(?:\s\d{4})?)\s?(?:en|t\/m|tot|tot en met|,|-|–)\s?$/iu;
const people: ReadonlySet<string> = new Set([...jong, 'man', 'vrouw', 'ouder', 'pleegouder', 'gezinslid']);
/** A thing that is done or written: named so, or by how it ends. */
const THING = new RegExp(`${any(watEenDatumHeeft)}|.{3}(?:ing|atie)$`, 'u');
/** Where a clause begins: what stands before says nothing of a date behind it. */
const CLAUSE = /^.*(?:\p{L}{3,}\.\s+(?=\p{Lu})|[;\n])/su;

/** Whether this is somebody whose birth a date of so many years ago can be: "meisje", "Tygo"; of a parent only a long time ago. */
function isPerson(word: string, age: number): boolean {
  const w = foldAll(word);
  if (volwassenen.has(w) || functies.has(w)) return age >= GROWN;
  return people.has(w) || veldAanhef.has(w) || veldVoornamen.has(w) || veldAchternamen.has(w);
}

/** Whether the words before a date tell what it is of, with nobody in between: "aanmelding wijkteam:", not "aanmelding jongen,". */
function isExplained(words: string, age: number): boolean {
  const own = words.replace(DATE_BEFORE, '');
  const [, thing] = OF.exec(own) ?? [];
  if (EXPLAINED.test(own) || (thing && !isPerson(thing, age))) return true;
  for (const word of (own.replace(CLAUSE, '').match(/\p{L}+/gu) ?? []).reverse()) {
    if (isPerson(word, age)) return false;
    if (THING.test(foldAll(word))) return true;
  }
  return false;
}

/**
 * Whether a date is of somebody's birth: it is said so, or it is old and nothing tells what else it is of.
 *
 * @param age how many years ago it is; zero when no year is given
 */
export function isBirth(text: string, van: number, tot: number, age: number): boolean {
  const words = before(text, van);
  const old = age >= RECENT_YEARS;
  const explained = isExplained(words, age);
  if (BORN.test(after(text, tot))) return true;
  if (BIRTH.test(words))
    return old || !explained || /(?:geboren|jarig|verjaart|verjaardag(?: is)?|wordt \d+) op\s*$/i.test(words);
  return old && !explained;
}
