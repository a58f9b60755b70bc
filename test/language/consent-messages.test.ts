import { describe, expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import { GEZEGD_IN_BERICHTEN, NIETS_GEZEGD } from './support/toestemming-berichten.ts';

const consent = (message: string) => {
  const { toestemmingOuders, toestemmingJeugdige } = begrijp(message).feiten;
  return [toestemmingOuders, toestemmingJeugdige];
};

describe('consent in whole messages', () => {
  test.each(GEZEGD_IN_BERICHTEN.map((one) => [...one] as const))('%s', (message = '', ouders, jeugdige) => {
    expect(consent(message)).toEqual([ouders, jeugdige]);
  });
  test.each(NIETS_GEZEGD)('says nothing of it: %s', (message) => {
    expect(consent(message)).toEqual([undefined, undefined]);
  });
});
