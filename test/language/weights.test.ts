import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { label, labelled, NOTHING } from '../../src/language/weigh/labels.ts';
import { Names, partsOf } from '../../src/language/weigh/seen.ts';
import { Table } from '../../src/language/weigh/table.ts';

const word = fc.constantFrom('ervoor', 'erna', 'de', 'mijn', 'bel', '#', 'zin voor', 'a+b', '@persoon');
const name = fc
  .tuple(word, fc.option(word), fc.option(word))
  .map(([what, how, also]) => (how === null ? what : `${what}=${how}${also === null ? '' : `~${also}`}`));

describe('a table of weights', () => {
  it('gives each name its weight, and none to another', () => {
    const columns = fc.array(fc.dictionary(name, fc.integer({ min: -50, max: 50 })), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(columns, fc.array(name, { minLength: 1 }), (kept, asked) => {
        const table = new Table(kept);
        for (const one of [...asked, ...kept.flatMap(Object.keys)]) {
          const [what, how, also] = partsOf(one).map(labelled) as [never, never, never];
          const at = table.find(what, how, also);
          const known = kept.some((column) => one in column);
          expect(at >= 0).toBe(known);
          if (known) kept.forEach((column, i) => void expect(table.weight(at, i)).toBe(column[one] ?? 0));
        }
      }),
    );
  });

  it('has nothing for a word no weight is kept by', () => {
    const table = new Table([{ 'erna=de': 1 }]);
    expect(table.find(label('erna'), labelled('nergens genoemd'), NOTHING)).toBe(-1);
    expect(table.find(label('erna'), label('de'), NOTHING)).toBeGreaterThan(0);
  });

  it('keeps what was seen under the name it is learnt by', () => {
    const seen = new Names();
    seen.see(label('begin'));
    seen.see(label('erna'), label('de'));
    seen.see(label('twee erna'), label('bel'), label('de'));
    expect(seen.names).toEqual(['begin', 'erna=de', 'twee erna=bel~de']);
    expect(partsOf('twee erna=bel~de')).toEqual(['twee erna', 'bel', 'de']);
  });
});
