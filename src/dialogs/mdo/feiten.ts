import { type Feiten, type FeitSleutel, WEET_NIET } from '../../rules/index.ts';
import { fromCode } from '../check/codes.ts';
import type { TurnContext } from '../types.ts';
import type { Deelnemer } from './overlegvorm.ts';
import { BRINGS, EXCEPT, EXCEPTION_KEYS, EXCEPTIONS, type Exception, SHARED } from './question.ts';
import { type MdoAnswers, many, one } from './state.ts';
import { doelVan } from './tafel.ts';

/** Nobody of the family is there, so nobody who may decide is. */
const NOT_THERE = ['uitgenodigd', 'niet'];

/** The facts of the case that hold for everybody at the table. */
export function gedeeldeFeiten(answers: MdoAnswers, context: TurnContext): Feiten {
  const facts: Partial<Record<FeitSleutel, string | boolean>> = {};
  for (const key of SHARED) {
    const code = one(answers, key);
    if (code !== undefined) facts[key] = fromCode(code);
  }
  const doel = one(answers, 'doel') === WEET_NIET ? WEET_NIET : doelVan(answers, context)?.doel;
  const gezin = one(answers, 'gezin');
  return {
    ...facts,
    ...(doel === undefined ? {} : { doel }),
    ...(gezin !== undefined && NOT_THERE.includes(gezin) ? { aanwezig: false } : {}),
    ...(gezin === WEET_NIET ? { aanwezig: WEET_NIET } : {}),
  };
}

function exception(key: Exception, who: string, answers: MdoAnswers): string | boolean | undefined {
  const { usual, except } = EXCEPTIONS[key];
  if (one(answers, 'klopt') === 'ja') return usual;
  const ticked = many(answers, `${EXCEPT}${key}`);
  if (ticked.length === 0) return undefined;
  if (ticked.includes(who)) return except;
  return ticked.includes(WEET_NIET) ? WEET_NIET : usual;
}

/** The facts of what one participant brings in, for a receiver; the casusoverleg unless said otherwise. */
export function feitenVan(
  deelnemer: Deelnemer,
  answers: MdoAnswers,
  context: TurnContext,
  ontvanger = 'casusoverleg',
): Feiten {
  const { id, deler } = deelnemer;
  const gegevens = one(answers, `${BRINGS}${id}`);
  const facts: Partial<Record<FeitSleutel, string | boolean>> = {};
  for (const key of EXCEPTION_KEYS) {
    const value = exception(key, id, answers);
    if (value !== undefined) facts[key] = value;
  }
  return {
    ...gedeeldeFeiten(answers, context),
    ...(deler === undefined ? {} : { deler }),
    ontvanger,
    ...(gegevens === undefined ? {} : { gegevens }),
    ...facts,
  };
}
