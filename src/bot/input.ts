import type { Activity } from 'botbuilder';
import type { Input } from '../dialogs/index.ts';
import { isJsonObject } from './json-object.ts';
import { plainText } from './text.ts';

type Action = Extract<Input, { kind: 'action' }>;

/** What the dialogs get of an Action.Execute. A card that was tampered with may lack anything. */
export function fromInvoke(activity: Activity): Action {
  const action = asRecord(asRecord(activity.value)?.action);
  return { kind: 'action', verb: asVerb(action?.verb) ?? '', data: action?.data };
}

/** What the dialogs get of a message: typed text, or a button that came as a message (Action.Submit). */
export function fromMessage(activity: Activity): Input {
  const { verb, ...data } = asRecord(activity.value) ?? {};
  const name = asVerb(verb);
  if (name !== undefined) return { kind: 'action', verb: name, data };
  return { kind: 'text', text: plainText(activity) };
}

const asRecord = (value: unknown): Record<string, unknown> | undefined =>
  isJsonObject(value) ? value : undefined;

function asVerb(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
