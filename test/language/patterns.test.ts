import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/language/patterns/compile.ts';
import type { Item } from '../../src/language/patterns/item.ts';
import { Matcher } from '../../src/language/patterns/match.ts';
import { Walk } from '../../src/language/patterns/walk.ts';
import { knownOf, wordOf } from '../../src/language/patterns/word.ts';

const WORDS = ['ouders', 'ouder', 'tekenden', 'getekend', 'niet', '14', ',', '.', '?', 'mag', 'huisarts'];

const item = (w: string, i: number): Item => ({
  w,
  woord: wordOf(w),
  van: i,
  tot: i + 1,
  hoofdletter: false,
  vreemd: false,
  rol: w === 'huisarts' ? { code: 'medisch', vorm: 'persoon', zwak: false, collega: false } : undefined,
});
const message = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.map(item));

const first = fc.constantFrom(
  'mag? ouders',
  'ouders',
  'ouder*',
  '*tekend',
  'niet|mag',
  '#',
  '@medisch',
  'mag|@persoon',
);
const then = fc.constantFrom(
  ...['ouders', 'ouder*', 'ge*|*kenden', 'niet?', '~2', '~~3', '#', '@rol', 'mag', 'SLOT', 'mag|niet'],
);
const pattern = fc
  .tuple(
    fc.boolean(),
    first,
    fc.array(then, { maxLength: 4 }),
    fc.constantFrom('', ' EIND', ' VRAAGTEKEN', ' mag'),
  )
  .map(([begin, head, rest, end]) => `${begin ? 'BEGIN ' : ''}${[head, ...rest].join(' ')}${end}`);

describe('patterns', () => {
  it('are found wherever they stand, though most are passed over unread', () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 12 }), message, (sources, items) => {
        const patterns = sources.flatMap((source, n) => compile([source], n));
        const found = new Matcher(patterns).find(items);
        const places = items.flatMap((_, van) =>
          patterns.flatMap(({ elements, value }) => {
            const tot = new Walk(items).from(elements, van);
            return tot < 0 ? [] : [`${value} ${van}-${tot}`];
          }),
        );
        const seen = found.map(({ value, van, tot }) => `${value} ${van}-${tot}`);
        expect(new Set(seen)).toEqual(new Set(places));
      }),
      { numRuns: 2000 },
    );
  });

  it('made after a word was looked up are found at that word too', () => {
    const words = ['zeldzaam', 'woordenpaar'].map(item);
    expect(new Matcher(compile(['iets anders'], 1)).find(words)).toEqual([]);
    expect(new Matcher(compile(['zeld* woordenpaar'], 2)).find(words)).toMatchObject([
      { value: 2, van: 0, tot: 2 },
    ]);
  });
});

describe('what is known of a word', () => {
  it('is looked up once', () => {
    let looked = 0;
    const length = knownOf(({ w }) => {
      looked++;
      return w.length;
    });
    expect([length(wordOf('nogmaals')), length(wordOf('nogmaals'))]).toEqual([8, 8]);
    expect(looked).toBe(1);
  });
});
