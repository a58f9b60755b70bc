import { z } from 'zod/v4';
import { FEIT_SLEUTELS, type FeitSleutel, leesFeitenRuim, PERSPECTIEVEN } from '../../rules/index.ts';
import { nameOf } from '../wording/feit.ts';
import { CARD_VERSION } from './pack.ts';
import { emptyState, SCREENS, type State } from './state.ts';

const MAX_GROUP = 5;
const MAX_TRAIL = FEIT_SLEUTELS.length;

// The weighing is never one of the questions of a group: it has its own card.
const askable = FEIT_SLEUTELS.filter((sleutel) => sleutel !== 'afweging');
const unique = (group: readonly FeitSleutel[]) => [...new Set(group)];
// `max` of zod looks at the length of what is no array too, and trips over what it finds there.
const atMost = (most: number) => (list: readonly unknown[]) => list.length <= most;
const groupSchema = z.array(z.enum(askable)).refine(atMost(MAX_GROUP)).transform(unique);

const schema = z.object({
  tn: z.unknown(),
  s: z.enum(SCREENS).catch('vragen'),
  p: z.enum(PERSPECTIEVEN).catch('deler'),
  f: z.unknown(),
  g: groupSchema.catch([]),
  h: z.array(groupSchema).refine(atMost(MAX_TRAIL)).catch([]),
  t: z.boolean().catch(false),
});

/** A state and, when something had to be left out, the line that says so. */
export interface Unpacked {
  readonly state: State;
  readonly notice?: string;
  /** Data of something else: there is no telling what the button meant. */
  readonly foreign?: true;
}

const UNKNOWN_CARD = 'Deze kaart herken ik niet. Ik laat zien waar je verder kunt.';
const OTHER_VERSION =
  'Deze kaart is van een andere versie van de check. Wat nog klopt, heb ik bewaard. Kijk je antwoorden even na.';

const leftOut = (keys: readonly string[]): string => {
  const known = keys.filter((key): key is FeitSleutel => FEIT_SLEUTELS.includes(key as FeitSleutel));
  return known.length > 0
    ? `Dit antwoord kon ik niet lezen: ${known.map(nameOf).join(', ')}. De rest heb ik bewaard.`
    : 'Een deel van deze kaart kon ik niet lezen. De rest heb ik bewaard.';
};

/** Reads card data back, keeping all that is valid. `undefined` when it holds no state at all. */
export function unpack(data: unknown): Unpacked | undefined {
  const parsed = schema.safeParse(data);
  if (!parsed.success || parsed.data.tn === undefined) return undefined;
  const { tn, s, p, f, g, h, t } = parsed.data;
  const { feiten, weggelaten } = leesFeitenRuim(f ?? {});
  const state: State = { screen: s, perspectief: p, feiten, group: g, trail: h, typing: t };
  if (tn !== CARD_VERSION)
    return {
      state: { ...state, screen: 'vragen', group: [], trail: [] },
      notice: OTHER_VERSION,
      foreign: true,
    };
  return weggelaten.length > 0 ? { state, notice: leftOut(weggelaten) } : { state };
}

/** The data of a button; foreign data starts a fresh check and says so. */
export const unpackAction = (data: unknown): Unpacked =>
  unpack(data) ?? { state: { ...emptyState(), screen: 'vragen' }, notice: UNKNOWN_CARD, foreign: true };
