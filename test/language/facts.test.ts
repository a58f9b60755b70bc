import { expect, test } from 'vitest';
import { begrijp } from '../../src/language/index.ts';
import { FEIT_ZINNEN } from './support/feit-zinnen.ts';
import { GEEN_LEEFTIJD, LEEFTIJDEN } from './support/leeftijden.ts';

const ASKED = 'Ben mentor, mag ik de jeugdarts bellen over een leerling van 15? ';
const TWO_PARENTS = 'ouders gescheiden met gezag, moeder akkoord, ';
/** Facts that stand in a sentence of their own, after the question. */
const BEFORE: Readonly<Record<string, string>> = {
  gescheidenUitzondering: TWO_PARENTS,
  wilsonbekwaam: 'mag ik als slb’er het wijkteam bellen over een jongere van 17? ',
  ...Object.fromEntries(
    ['verzuim', 'belang', 'kanAnders', 'noodzakelijk', 'herkomst', 'convenant', 'ots', 'gezag'].map((key) => [
      key,
      ASKED,
    ]),
  ),
};

test.each(FEIT_ZINNEN.flatMap(([feit, waarde, zinnen]) => zinnen.map((zin) => ({ feit, waarde, zin }))))(
  '$feit $waarde: $zin',
  ({ feit, waarde, zin }) => {
    expect(begrijp(`${BEFORE[feit] ?? ''}${zin}`).feiten[feit]).toBe(waarde);
  },
);

const MESSAGES: readonly ((about: string) => string)[] = [
  (about) => `Mag ik als leraar het wijkteam bellen? ${about}. ouders akkoord`,
  (about) => `Ik wil het wijkteam inlichten, ${about}, ouders weten van niks. mentor`,
];

test.each(LEEFTIJDEN.map((one) => [...one] as const))('an age: %s', (woorden = '', leeftijd) => {
  for (const message of MESSAGES) expect(begrijp(message(woorden)).feiten.leeftijd).toBe(leeftijd);
});

test.each(GEEN_LEEFTIJD)('no age: %s', (woorden) => {
  for (const message of MESSAGES) expect(begrijp(message(woorden)).feiten.leeftijd).toBeUndefined();
});
