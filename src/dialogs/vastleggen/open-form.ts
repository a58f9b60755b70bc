import { type Besluit, decide } from '../../rules/index.ts';
import { readAction } from '../commands/read-action.ts';
import { pack } from '../state/pack.ts';
import type { State } from '../state/state.ts';
import type { Reply, TurnContext } from '../types.ts';
import type { Concept } from './effect.ts';
import { formCard } from './form-card.ts';
import { fieldsOf } from './form-fields.ts';
import { formOf } from './form-kind.ts';
import { formProblems, judge } from './judge.ts';
import { newRecord } from './new-record.ts';
import { chanceIn } from './on-record.ts';
import { own, readFields, readTicks } from './read-fields.ts';
import { show } from './say.ts';
import { formText, readTypedForm } from './typed-form.ts';
import type { Formulier } from './vastlegging.ts';

const RESULTS = ['resultaat', 'notitie'];

/** The one answer there is to record, on a card that shows it. */
export function answerOn(state: State): Besluit | undefined {
  if (!RESULTS.includes(state.screen)) return undefined;
  const uitkomst = decide(state.feiten);
  return uitkomst.soort === 'besluit' ? uitkomst.besluit : undefined;
}

const resultOf = (state: State): State => ({ ...state, screen: 'resultaat', group: [] });

/** What stays remembered is the result the form came from: nothing that is typed in it. */
export const rememberResult = (state: State, { eenOpEen }: TurnContext) =>
  eenOpEen ? pack(resultOf(state)) : undefined;

/** Opens the form of an outcome, with what the check already knows filled in. */
export function openForm(besluit: Besluit, read: State, context: TurnContext): Reply {
  const state = resultOf(read);
  const velden = fieldsOf(formOf(besluit, state.feiten), besluit, state.feiten);
  const known = velden.flatMap(({ id, vooraf }) => (vooraf === undefined ? [] : [[id, vooraf] as const]));
  const concept: Concept = { state, kans: context.kans ?? '', waarden: Object.fromEntries(known) };
  return show(formCard(besluit, concept), rememberResult(state, context));
}

/** A form that came back: what is wrong with it at the field, or the wish to keep it. */
export function submitForm(data: unknown, context: TurnContext): Reply | undefined {
  const { state } = readAction('herhaal', data);
  const besluit = answerOn(state);
  if (!besluit) return undefined;
  const velden = fieldsOf(formOf(besluit, state.feiten), besluit, state.feiten);
  const ticks = readTicks(velden, data, own(data, 'twijfels'));
  const concept = {
    state: resultOf(state),
    kans: chanceIn(data, context),
    waarden: readFields(velden, data),
    ticks,
  };
  return take(besluit, concept, context);
}

/** The form as text, for who types. */
export const formAsText = (besluit: Besluit, { feiten }: State): Reply => ({
  out: [{ kind: 'text', text: formText(fieldsOf(formOf(besluit, feiten), besluit, feiten)) }],
});

/** A form that was typed. What is wrong with it shows on the card, with all that was typed in it. */
export function submitText(besluit: Besluit, read: State, text: string, context: TurnContext): Reply {
  const state = resultOf(read);
  const waarden: Formulier = readTypedForm(
    fieldsOf(formOf(besluit, state.feiten), besluit, state.feiten),
    text,
    context.vandaag,
  );
  const taken = take(besluit, { state, kans: context.kans ?? '', waarden }, context);
  return taken.effect?.soort === 'bewaar' ? { ...taken, effect: { ...taken.effect, getypt: true } } : taken;
}

function take(besluit: Besluit, concept: Concept, context: TurnContext): Reply {
  const { state, kans, waarden, ticks = {} } = concept;
  const { feiten } = state;
  const velden = fieldsOf(formOf(besluit, feiten), besluit, feiten);
  const extra = formProblems(besluit, feiten, waarden, context.vandaag);
  const oordeel = judge(velden, waarden, ticks, context.vandaag, extra);
  if (!oordeel.ok) return show(formCard(besluit, concept, oordeel, ticks), rememberResult(state, context));
  return {
    out: [],
    effect: {
      soort: 'bewaar',
      nieuw: newRecord(besluit, concept),
      sleutel: `form ${kans}`,
      concept: { ...concept, oordeel, ticks },
    },
  };
}
