import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newSalt, sealWith } from '../../src/register/database/seal.ts';

const seal = sealWith('a key of enough characters', newSalt());

describe('sealed content', () => {
  it('opens to what was closed, and never twice looks the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, label) => {
        const closed = seal.close(text, label);
        expect(seal.open(closed, label)).toBe(Buffer.from(text).toString());
        expect(seal.close(text, label)).not.toBe(closed);
      }),
    );
  });

  it('does not open when one bit of it was changed, cut off or moved to another record', () => {
    const closed = Buffer.from(seal.close('{"kenmerk":"12"}', 'record 1'), 'base64');
    for (let at = 0; at < closed.length; at++) {
      const changed = Buffer.from(closed);
      changed[at] = (changed[at] as number) ^ 1;
      expect(() => seal.open(changed.toString('base64'), 'record 1')).toThrow();
      expect(() => seal.open(closed.subarray(0, at).toString('base64'), 'record 1')).toThrow();
    }
    expect(() => seal.open(closed.toString('base64'), 'record 2')).toThrow();
  });

  it('does not open with another key, or the same key for another register', () => {
    const closed = seal.close('x', 'record 1');
    expect(() => sealWith('a key of enough characterz', seal.zout).open(closed, 'record 1')).toThrow();
    expect(() => sealWith('a key of enough characters', newSalt()).open(closed, 'record 1')).toThrow();
  });
});
