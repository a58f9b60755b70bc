import { z } from 'zod/v4';
import type { AdaptiveCard } from '../../../src/dialogs/index.ts';

const MAX_BYTES = 25_000;
const MAX_QUESTIONS = 5;
/** A meeting asks one short line for each at the table. */
const MAX_LINES = 24;

// Strict: an element or property outside Adaptive Cards 1.5, or one we never meant to use, is an error.
const textBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text: z.string().min(1),
  wrap: z.literal(true),
  style: z.literal('heading').optional(),
  size: z.enum(['small', 'medium', 'large']).optional(),
  weight: z.literal('bolder').optional(),
  color: z.literal('attention').optional(),
  isSubtle: z.literal(true).optional(),
  spacing: z.enum(['none', 'small', 'medium', 'large']).optional(),
  separator: z.literal(true).optional(),
});
const choiceSet = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  id: z.string().min(1),
  label: z.string().min(1),
  style: z.enum(['compact', 'expanded']),
  wrap: z.literal(true),
  choices: z.array(z.strictObject({ title: z.string().min(1), value: z.string().min(1) })).min(1),
  placeholder: z.string().optional(),
  isMultiSelect: z.literal(true).optional(),
  value: z.string().optional(),
});
const element = z.discriminatedUnion('type', [textBlock, choiceSet]);
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  title: z.string().min(1),
  verb: z.string().min(1),
  data: z.union([z.looseObject({ tn: z.literal(1) }), z.looseObject({ mdo: z.literal(1) })]),
  style: z.literal('positive').optional(),
});
const container = z.strictObject({
  type: z.literal('Container'),
  selectAction: execute.optional(),
  items: z.array(element),
  id: z.string().optional(),
  isVisible: z.literal(false).optional(),
  spacing: z.enum(['medium', 'large']).optional(),
  separator: z.literal(true).optional(),
});
const action = z.discriminatedUnion('type', [
  execute,
  z.strictObject({ type: z.literal('Action.OpenUrl'), title: z.string().min(1), url: z.url() }),
  z.strictObject({
    type: z.literal('Action.ToggleVisibility'),
    title: z.string().min(1),
    targetElements: z.array(z.string()).min(1),
  }),
]);
const cardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.url(),
  version: z.literal('1.5'),
  lang: z.literal('nl'),
  fallbackText: z.string().min(1),
  body: z.array(z.discriminatedUnion('type', [textBlock, choiceSet, container])).min(1),
  actions: z.array(action).min(1).max(6),
});

const duplicates = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Looks like something of a person: an address of mail, or digits as long as a BSN or a phone number. */
const isPersonal = (json: string) => json.includes('@') || /\d{8}/.test(json);

/** Everything that is wrong with a card; empty for a good one. */
export function problemsOf(card: AdaptiveCard): string[] {
  const parsed = cardSchema.safeParse(card);
  if (!parsed.success) return [z.prettifyError(parsed.error)];
  const { body, actions } = parsed.data;
  const elements = body.flatMap((item) => (item.type === 'Container' ? item.items : [item]));
  const inputs = elements.filter((item) => item.type === 'Input.ChoiceSet');
  const ids = [
    ...inputs.map(({ id }) => id),
    ...body.flatMap((item) => ('id' in item && item.id ? [item.id] : [])),
  ];
  const containers = body.flatMap((item) => (item.type === 'Container' && item.id ? [item.id] : []));
  const json = JSON.stringify(card);
  const problems: string[] = [];
  if (Buffer.byteLength(json) >= MAX_BYTES) problems.push(`te groot: ${Buffer.byteLength(json)} bytes`);
  const meeting = actions.some((one) => one.type === 'Action.Execute' && 'mdo' in one.data);
  if (inputs.length > (meeting ? MAX_LINES : MAX_QUESTIONS)) problems.push(`${inputs.length} vragen`);
  if (duplicates(inputs.map(({ id }) => id)).length > 0) problems.push(`dubbele id: ${duplicates(ids)}`);
  for (const { id, choices, value, isMultiSelect } of inputs) {
    const values = choices.map((choice) => choice.value);
    if (duplicates(values).length > 0) problems.push(`${id}: dubbele keuze ${duplicates(values)}`);
    const chosen = value === undefined ? [] : isMultiSelect ? value.split(',') : [value];
    if (chosen.some((one) => !values.includes(one))) problems.push(`${id}: ${value} is geen keuze`);
  }
  for (const one of actions) {
    if (one.type !== 'Action.ToggleVisibility') continue;
    for (const id of one.targetElements) if (!containers.includes(id)) problems.push(`${id} bestaat niet`);
  }
  if (duplicates(actions.map(({ title }) => title)).length > 0)
    problems.push('twee knoppen met dezelfde tekst');
  if (['undefined', '[object', 'NaN'].some((gap) => json.includes(gap))) problems.push('een gat in de tekst');
  if (isPersonal(json)) problems.push('persoonsgegeven');
  if (body[0]?.type !== 'TextBlock' || body[0].style !== 'heading') problems.push('begint niet met een kop');
  return problems;
}
