import {
  type AntwoordToen,
  codeVanOverleg,
  type Feiten,
  naamInCode,
  type Overleg,
  type OverlegDeelnemer,
  type Uitkomst,
  WEET_NIET,
} from '../../rules/index.ts';
import { fromCode, toCode } from '../check/codes.ts';
import type { TurnContext } from '../types.ts';
import { cleaned } from './answers.ts';
import { lijnenVan } from './lijnen.ts';
import { BRINGS, EXCEPT, EXCEPTION_KEYS, EXTRA, NOBODY, SHARED } from './question.ts';
import { type MdoAnswers, many, one } from './state.ts';
import { vormVan } from './tafel.ts';
import { mogelijkeDeelnemers, vormenVan } from './vormen.ts';

/** What an answer comes down to: its words, or that there is not one. */
export const antwoordVan = (uitkomst: Uitkomst): AntwoordToen =>
  uitkomst.soort === 'besluit' ? uitkomst.besluit : uitkomst.soort;

/** The code of a prepared meeting; `undefined` for a table too large for one. */
export function codeOfMdo(answers: MdoAnswers, context: TurnContext): string | undefined {
  const shared = SHARED.flatMap((key) => {
    const code = one(answers, key);
    return code === undefined ? [] : [[key, fromCode(code)] as const];
  });
  const klopt = one(answers, 'klopt');
  // Who is an exception does not count once nobody is.
  const differs = klopt === 'ja' ? [] : EXCEPTION_KEYS;
  const told = { doel: one(answers, 'doel'), gezin: one(answers, 'gezin'), klopt };
  return codeVanOverleg({
    vorm: one(answers, 'vorm') ?? '',
    ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
    feiten: Object.fromEntries(shared) as Feiten,
    deelnemers: lijnenVan(answers, context).map(({ deelnemer: { id }, antwoord }): OverlegDeelnemer => {
      const brengt = one(answers, `${BRINGS}${id}`);
      return {
        id,
        ...(brengt === undefined ? {} : { brengt }),
        ...(antwoord ? { antwoord: antwoordVan(antwoord.uitkomst) } : {}),
      };
    }),
    uitzonderingen: Object.fromEntries(
      differs
        .map((key) => [key, many(answers, `${EXCEPT}${key}`)] as const)
        .filter(([, ids]) => ids.length > 0),
    ),
    eisen: Object.fromEntries(
      (vormVan(answers, context)?.eisen ?? []).flatMap(({ id }) => {
        const answer = one(answers, `${EXTRA}${id}`);
        return answer === undefined ? [] : [[id, answer]];
      }),
    ),
  });
}

/**
 * The answers in a code of a meeting, in the order of the cards. `undefined` when it is of a kind of overleg, or of people at a
 * table, that this organisation does not know: another one may have made it.
 */
export function answersInCode(overleg: Overleg, context: TurnContext): MdoAnswers | undefined {
  const vorm = vormenVan(context).find(({ id }) => isNamed(id, overleg.vorm));
  if (!vorm) return undefined;
  const tafel = mogelijkeDeelnemers(vorm).map(({ id }) => id);
  const doelen = [...vorm.doelen.map(({ id }) => id), WEET_NIET];
  const eisen = vorm.eisen.map(({ id }) => id);
  const raw: Record<string, string | readonly string[] | undefined> = {
    vorm: vorm.id,
    gezin: overleg.gezin,
    klopt: overleg.klopt,
    ...(overleg.doel === undefined ? {} : { doel: known(doelen, overleg.doel) }),
    tafel: overleg.deelnemers.map(({ id }) => known(tafel, id)),
  };
  for (const [key, value] of Object.entries(overleg.feiten)) raw[key] = toCode(value as string | boolean);
  for (const { id, brengt } of overleg.deelnemers) raw[`${BRINGS}${known(tafel, id)}`] = brengt;
  for (const [key, ids] of Object.entries(overleg.uitzonderingen))
    raw[`${EXCEPT}${key}`] = ids.map((id) => known([...tafel, NOBODY, WEET_NIET], id));
  for (const [id, answer] of Object.entries(overleg.eisen)) raw[`${EXTRA}${known(eisen, id)}`] = answer;
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
  const { answers, dropped } = cleaned(given, context);
  return dropped ? undefined : answers;
}

const isNamed = (id: string, name: string): boolean => id === name || naamInCode(id) === name;

/** A name as it is known here. What is not stays what it is, and is no answer to anything. */
const known = (ids: readonly string[], name: string): string => ids.find((id) => isNamed(id, name)) ?? name;
