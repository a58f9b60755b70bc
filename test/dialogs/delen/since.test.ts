import { expect, test } from 'vitest';
import { since } from '../../../src/dialogs/delen/since.ts';
import { type CheckCode, codeVan, type Feiten, leesCode } from '../../../src/rules/index.ts';
import { DUTY, TO_ASK } from '../support/facts.ts';

const code = (facts: object): CheckCode => leesCode(codeVan(facts as Feiten, 'ander')) as CheckCode;
const OLDER = { versie: '0.9.0', datum: '2026-01-05' };

test('een code van de regels van nu zegt niets over veranderingen', () => {
  expect(since(code(DUTY))).toEqual([]);
});

test('een oudere code met dezelfde uitkomst zegt dat', () => {
  const [line] = since({ ...code(DUTY), regelversie: OLDER });
  expect(line).toContain('0.9.0 van 5 januari 2026');
  expect(line).toContain('dezelfde gebleven');
});

test('een oudere code met een andere uitkomst zegt wat er toen stond en wat er nu staat', () => {
  const { besluitToen } = code(TO_ASK);
  const [line] = since({ ...code(DUTY), regelversie: OLDER, besluitToen });
  expect(line).toContain('Toen: De school heeft toestemming nodig van');
  expect(line).toContain('Nu: De school moet dit delen');
});

test('wat toen nog van iets afhing, of in dezelfde woorden iets anders was, staat er ook', () => {
  expect(since({ ...code(DUTY), regelversie: OLDER, besluitToen: 'hangtAf' })[0]).toContain(
    'Toen: dat hing nog van iets af',
  );
  const { besluitToen } = code(DUTY);
  const less = { ...(besluitToen as object), maximaal: 'signaal' } as CheckCode['besluitToen'];
  expect(since({ ...code(DUTY), regelversie: OLDER, besluitToen: less })[0]).toContain('luidt hetzelfde');
});
