import { consistent } from '../check/consistent.ts';
import type { Step } from '../check/event.ts';
import { step } from '../check/step.ts';
import type { Read } from '../commands/read-text.ts';
import { groupCard } from '../start/cards.ts';
import { pack } from '../state/pack.ts';
import { unpack } from '../state/unpack.ts';
import type { Reply, TurnContext } from '../types.ts';
import { given } from '../wording/feit.ts';

const FROM_MESSAGE =
  'Dit haalde ik uit je bericht. Alleen jij ziet deze kaart. Typ in een groep liever geen situatie.';

/** Marks what is remembered as read in a mention, and not yet taken up by its author. */
const READ = 'bericht';

/**
 * The answer to a mention, for all to see and so with nothing of anybody in it. What the mention said is kept, as
 * codes, for its author alone. `persons` says whether it held something of a person.
 */
export function mentioned({ state, event }: Read, persons: boolean, context: TurnContext): Reply {
  const out: Reply['out'] = [{ kind: 'card', card: groupCard(persons) }];
  if (event.verb !== 'bericht') return { out };
  const read = step(state, event, context).state;
  return Object.keys(read.feiten).length > 0 ? { out, remember: { ...pack(read), [READ]: true } } : { out };
}

/** The check of whoever taps Start, with what they said themselves; `undefined` for anybody else. */
export function fromMention(memory: unknown): Step | undefined {
  if (!isUnheard(memory)) return undefined;
  const read = unpack(memory);
  if (!read || read.foreign) return undefined;
  const state = consistent(read.state);
  const understood = given(state.feiten).map(([feit, waarde]) => ({ feit, waarde, woorden: '' }));
  return { state, views: [{ kind: 'card', notices: [FROM_MESSAGE], understood }] };
}

/** Whether what is remembered was said rather than answered: nothing to share yet. */
export const isUnheard = (memory: unknown): boolean =>
  typeof memory === 'object' && memory !== null && Object.hasOwn(memory, READ);
