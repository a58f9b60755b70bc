import type { Begrepen } from '../../language/index.ts';
import type { Step } from '../check/event.ts';
import { knownCheck } from '../check/known.ts';
import { step } from '../check/step.ts';
import type { Read } from '../commands/read-text.ts';
import { groupCard } from '../start/cards.ts';
import { pack } from '../state/pack.ts';
import type { State } from '../state/state.ts';
import type { Reply, TurnContext } from '../types.ts';
import { DANGER_LINE } from '../understanding/notices.ts';
import type { UnderstoodFact } from '../understanding/understood.ts';
import { given } from '../wording/feit.ts';

/** Goes with what was read in a mention. */
export const FROM_MESSAGE =
  'Dit haalde ik uit je bericht. Alleen jij ziet deze kaart. Typ in een groep liever geen situatie.';

/** Marks what is remembered as read in a mention, and not yet taken up by its author. */
const READ = 'bericht';

/** Marks that it spoke of danger, which goes before all else that is shown of it. */
const DANGER = 'gevaar';

/**
 * The answer to a mention, for all to see and so with nothing of anybody in it: where danger was spoken of, no more than
 * whom to call. What the mention said is kept, as codes, for its author alone.
 */
export function mentioned(
  { state, event }: Read,
  { persoonsgegevens, gevaar }: Begrepen,
  context: TurnContext,
): Reply {
  const persons = persoonsgegevens.length > 0;
  const out: Reply['out'] = [{ kind: 'card', card: groupCard({ persons, danger: gevaar !== null }) }];
  if (event.verb !== 'bericht') return { out };
  const read = step(state, event, context).state;
  if (Object.keys(read.feiten).length === 0) return { out };
  return { out, remember: { ...pack(read), [READ]: true, ...(gevaar ? { [DANGER]: true } : {}) } };
}

/** What somebody said in a mention and has not taken up yet. */
export interface Said {
  readonly state: State;
  readonly understood: readonly UnderstoodFact[];
  /** What to say with it: danger first. */
  readonly notices: readonly string[];
}

/** What whoever is remembered here said in a mention; `undefined` when it was nothing, or is taken up already. */
export function saidInMention(memory: unknown): Said | undefined {
  if (!isUnheard(memory)) return undefined;
  const state = knownCheck(memory);
  if (!state) return undefined;
  const understood = given(state.feiten).map(([feit, waarde]) => ({ feit, waarde, woorden: '' }));
  return { state, understood, notices: noticesFrom(memory) };
}

/** The check of whoever taps Start, with what they said themselves; `undefined` for anybody else. */
export function fromMention(memory: unknown): Step | undefined {
  const said = saidInMention(memory);
  if (!said) return undefined;
  const { state, understood, notices } = said;
  return { state, views: [{ kind: 'card', notices, understood }] };
}

/** What to say with what was read: danger first. */
const noticesFrom = (memory: object): string[] => [
  ...(Object.hasOwn(memory, DANGER) ? [DANGER_LINE] : []),
  FROM_MESSAGE,
];

/** Whether what is remembered was said rather than answered: nothing to share yet. */
export const isUnheard = (memory: unknown): memory is object =>
  typeof memory === 'object' && memory !== null && Object.hasOwn(memory, READ);
