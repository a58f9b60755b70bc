import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesOverlegvormen, STANDAARD_OVERLEGVORMEN, type TurnContext } from '../../../src/dialogs/index.ts';
import { withAnswers } from '../../../src/dialogs/mdo/answers.ts';
import { answersInCode, codeOfMdo } from '../../../src/dialogs/mdo/code.ts';
import { lijnenVan } from '../../../src/dialogs/mdo/lijnen.ts';
import { oordeel } from '../../../src/dialogs/mdo/oordeel.ts';
import { questionsOn, routeMdo } from '../../../src/dialogs/mdo/route.ts';
import { sinceThenMdo } from '../../../src/dialogs/mdo/since-then.ts';
import { emptyMdo, type MdoAnswers } from '../../../src/dialogs/mdo/state.ts';
import { mogelijkeDeelnemers, vormenVan } from '../../../src/dialogs/mdo/vormen.ts';
import { overlegLagen } from '../../../src/rules/data/code/overleg.ts';
import { leesCode, type MdoCode, type Overleg } from '../../../src/rules/index.ts';
import { ALONE } from '../support/conversation.ts';
import { CASE, EIGEN } from './support.ts';

const OWN: TurnContext = { ...ALONE, overlegvormen: leesOverlegvormen([EIGEN]) };

/** Answers of a meeting that came to a result, each card filled in with these picks. */
function walked(picks: readonly number[], context: TurnContext): MdoAnswers {
  let state = routeMdo(emptyMdo(), context);
  let at = 0;
  const pick = () => picks[at++ % picks.length] as number;
  for (let cards = 0; state.screen !== 'resultaat'; cards++) {
    if (cards > 12) throw new Error(`no result: ${state.screen}`);
    const given = questionsOn(state, context).map(({ id, many, options }) => {
      const values = options.map(({ value }) => value);
      const one = values[pick() % values.length] as string;
      const chosen = values.filter((value) => value === one || pick() % 3 === 0);
      return [id, many ? chosen : one] as const;
    });
    state = routeMdo(
      { ...state, answers: withAnswers(state.answers, Object.fromEntries(given), context) },
      context,
    );
  }
  return state.answers;
}

const anyPicks = fc.array(fc.nat(60), { minLength: 25, maxLength: 25 });

/** A result as far as it is the same for everybody who has the same answers. */
const resultOf = (answers: MdoAnswers, context: TurnContext) => {
  const lines = lijnenVan(answers, context);
  return { lines, ...oordeel(lines, answers, context) };
};

const read = (answers: MdoAnswers, context: TurnContext): MdoCode => {
  const code = leesCode(codeOfMdo(answers, context) ?? '');
  if (code.soort !== 'mdo') throw new Error('no code of a meeting');
  return code;
};

const listed = (answers: Record<string, string>): MdoAnswers => ({
  ...answers,
  tafel: answers.tafel?.split(',') ?? [],
});

describe('de code van een overleg', () => {
  test.each([
    ['van de standaard-overleggen', ALONE, 150],
    ['met eigen overleggen en deelnemers', OWN, 150],
  ])(
    'geeft dezelfde uitkomst terug: %s',
    (_, context, numRuns) => {
      const kinds = new Set<unknown>();
      fc.assert(
        fc.property(anyPicks, (picks) => {
          const answers = walked(picks, context);
          kinds.add(answers.vorm);
          const back = answersInCode(read(answers, context).overleg, context);
          expect(back && resultOf(back, context)).toEqual(resultOf(answers, context));
          expect(back && codeOfMdo(back, context)).toBe(codeOfMdo(answers, context));
          expect(sinceThenMdo(read(answers, context), answers, context)).toEqual([]);
        }),
        { numRuns, seed: 5 },
      );
      expect(kinds.size).toBe(vormenVan(context).length);
    },
    200_000,
  );

  test('kent elke naam die iedereen heeft op zijn plaats in de lijst', () => {
    const names = {
      vormen: overlegLagen.flatMap(({ vormen }) => vormen),
      doelen: overlegLagen.flatMap(({ doelen }) => doelen),
      deelnemers: overlegLagen.flatMap(({ deelnemers }) => deelnemers),
      eisen: overlegLagen.flatMap(({ eisen }) => eisen),
    };
    for (const list of Object.values(names)) expect(new Set(list).size).toBe(list.length);
    for (const vorm of STANDAARD_OVERLEGVORMEN) {
      expect(names.vormen).toContain(vorm.id);
      for (const { id } of vorm.doelen) expect(names.doelen).toContain(id);
      for (const { id } of mogelijkeDeelnemers(vorm)) expect(names.deelnemers).toContain(id);
      for (const { id } of vorm.eisen) expect(names.eisen).toContain(id);
    }
  });

  test('wie klaar is en wie het vroeg, zit er niet in', () => {
    const code = codeOfMdo(listed(CASE), ALONE) ?? '';
    expect(code.replaceAll('-', '').length).toBeLessThanOrEqual(30);
    expect(JSON.stringify(leesCode(code))).not.toMatch(/klaar|ticks|naam/);
  });
});

describe('een code van elders', () => {
  const own = listed({
    ...CASE,
    vorm: EIGEN.id,
    doel: EIGEN.doelen[0]?.id ?? '',
    tafel: 'buurtcoach,school',
    'i.buurtcoach': 'bijzonder',
    'i.school': 'gewoon',
    'eis.samen-tekenen': 'ja',
  });

  test('van een overleg dat hier niet bekend is, geeft geen antwoord van een ander overleg', () => {
    const code = read(own, OWN);
    expect(answersInCode(code.overleg, OWN)).toMatchObject({ vorm: EIGEN.id, 'i.buurtcoach': 'bijzonder' });
    expect(answersInCode(code.overleg, ALONE)).toBeUndefined();
  });

  test.each([
    ['een deelnemer', { deelnemers: EIGEN.deelnemers.filter(({ id }) => id !== 'buurtcoach') }],
    ['een doel', { doelen: [{ ...EIGEN.doelen[0], id: 'anders' }] }],
    ['een afspraak', { eisen: [] }],
  ])('ook niet als alleen %s hier ontbreekt', (_, without) => {
    const here = { ...ALONE, overlegvormen: [{ ...EIGEN, ...without }] } as TurnContext;
    expect(answersInCode(read(own, OWN).overleg, here)).toBeUndefined();
  });

  test('van hetzelfde overleg dat hier anders is beschreven, zegt voor wie het antwoord anders is', () => {
    const coach = { ...EIGEN.deelnemers.find(({ id }) => id === 'buurtcoach'), deler: 'onderwijs' };
    const others = EIGEN.deelnemers.filter(({ id }) => id !== 'buurtcoach');
    const here = { ...ALONE, overlegvormen: [{ ...EIGEN, deelnemers: [coach, ...others] }] } as TurnContext;
    const code = read(own, OWN);
    const answers = answersInCode(code.overleg, here) as MdoAnswers;
    const said = sinceThenMdo(code, answers, here);
    expect(said[0]).toContain('hier anders beschreven');
    expect(said[1]).toMatch(/^\*\*Buurtcoach\*\* – toen: eerst toestemming van .*Nu: mag dit inbrengen/);
  });
});

describe('een code van oudere regels', () => {
  const older = { versie: '0.9.0', datum: '2026-03-01' };
  const code = read(listed(CASE), ALONE);

  test('zegt dat, en dat het antwoord gelijk bleef', () => {
    const said = sinceThenMdo({ ...code, regelversie: older }, listed(CASE), ALONE);
    expect(said[0]).toContain('Deze code is gemaakt met regels 0.9.0 van 1 maart 2026.');
    expect(said[1]).toBe('Het antwoord is voor iedereen hetzelfde gebleven.');
  });

  test('laat zien voor wie het veranderde, en waarin', () => {
    const deelnemers = code.overleg.deelnemers.map((one) =>
      one.id === 'smw' ? { ...one, antwoord: 'hangtAf' as const } : one,
    );
    const overleg: Overleg = { ...code.overleg, deelnemers };
    const said = sinceThenMdo({ ...code, overleg, regelversie: older }, listed(CASE), ALONE);
    expect(said).toHaveLength(3);
    expect(said[2]).toBe(
      '**Schoolmaatschappelijk werk** – toen: hing af van wat nog niet bekend was. Nu: eerst toestemming van de ouders met gezag én de jongere, of anoniem.',
    );
  });
});
