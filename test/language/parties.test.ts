import { describe, expect, it } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import { asReceiver, CONSTRUCTIES, fill, HEARS, pairs, SHARERS, TELLS } from './support/partijen-zinnen.ts';

describe('whoever writes, and about whomever', () => {
  it.each(TELLS)('tells: %s', (phrase) => {
    for (const { s, o, sharer, code } of pairs) {
      const tekst = fill(phrase, s, o);
      expect(begrijp(tekst).feiten, tekst).toMatchObject({ deler: sharer, ontvanger: asReceiver(code) });
    }
  });

  it.each(HEARS)('wants to know: %s', (phrase) => {
    for (const { s, o, sharer, code } of pairs.filter((pair) => SHARERS.has(pair.code))) {
      const tekst = fill(phrase, s, o);
      expect(begrijp(tekst).feiten, tekst).toMatchObject({ deler: code, ontvanger: asReceiver(sharer) });
    }
  });
});

describe('one construction each', () => {
  it.each(CONSTRUCTIES)('%s', (tekst, deler, ontvanger) => {
    expect(begrijp(tekst).feiten).toMatchObject({ deler, ontvanger });
  });
});
