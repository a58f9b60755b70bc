import { describe, expect, it } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import { GEZAG_VAN_WIE, NIEMAND, VRAGEN_JEUGDARTS, WIE_SCHRIJFT } from './support/partijen-woorden.ts';

describe('what people call one another', () => {
  it.each(VRAGEN_JEUGDARTS.flatMap(([code, namen]) => namen.split(', ').map((naam) => ({ code, naam }))))(
    '$code: $naam',
    ({ code, naam }) => {
      const tekst = `Ik ben jeugdarts. De ${naam} wil weten hoe het gaat met een meisje van 14.`;
      expect(begrijp(tekst).feiten).toMatchObject({ deler: 'medisch', ontvanger: code });
    },
  );
});

describe('who writes, without saying so', () => {
  it.each(WIE_SCHRIJFT)('%s: %s', (code, tekst) => {
    const { deler, ontvanger } = begrijp(tekst).feiten;
    expect([deler, ontvanger]).toContain(code);
  });
});

describe('which parent has no authority', () => {
  it.each(GEZAG_VAN_WIE)('%s: %s', (ontvanger, tekst) => {
    expect(begrijp(tekst).feiten).toMatchObject({ ontvanger });
  });
});

it.each(NIEMAND)('nobody: %s', (tekst) => {
  const { deler, ontvanger } = begrijp(tekst, true).feiten;
  expect({ deler, ontvanger }).toEqual({});
});
