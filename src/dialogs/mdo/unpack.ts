import { z } from 'zod/v4';
import type { TurnContext } from '../types.ts';
import { cleaned } from './answers.ts';
import { emptyMdo, MDO_SCREENS, MDO_VERSION, type MdoState } from './state.ts';

const MAX_LIST = 64;

// `max` of zod looks at the length of what is no array too, and trips over what it finds there.
const atMost = (list: readonly unknown[]) => list.length <= MAX_LIST;
const id = z.string().regex(/^[A-Za-z0-9.-]{1,48}$/);
const ids = z.array(id).refine(atMost);

const schema = z.object({
  mdo: z.unknown().refine((version) => version !== undefined && version !== null),
  s: z.enum(MDO_SCREENS).catch('geval'),
  a: z.record(z.string(), z.unknown()).catch({}),
  g: ids.catch([]),
  h: z.array(ids).refine(atMost).catch([]),
  k: ids.catch([]),
  y: z.boolean().catch(false),
});

/** A state and, when something had to be left out, the line that says so. */
export interface UnpackedMdo {
  readonly state: MdoState;
  readonly notice?: string;
  /** Data of another version: there is no telling what the button meant. */
  readonly foreign?: true;
}

const OTHER_VERSION =
  'Deze kaart is van een andere versie. Wat nog klopt, heb ik bewaard. Kijk je antwoorden even na.';
const LEFT_OUT = 'Een deel van deze kaart kon ik niet lezen. De rest heb ik bewaard.';

/** Reads card data back, keeping every answer that is one of its question's; `undefined` for data of something else. */
export function unpackMdo(data: unknown, context: TurnContext): UnpackedMdo | undefined {
  const parsed = schema.safeParse(data);
  if (!parsed.success) return undefined;
  const { mdo, s, a, g, h, k, y } = parsed.data;
  const { answers, dropped } = cleaned(a, context);
  const state: MdoState = { screen: s, answers, group: g, trail: h, ticks: k, typing: y };
  if (mdo !== MDO_VERSION) return { state: { ...emptyMdo(), answers }, notice: OTHER_VERSION, foreign: true };
  return dropped ? { state, notice: LEFT_OUT } : { state };
}
