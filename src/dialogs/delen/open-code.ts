import { type Feiten, leesCode } from '../../rules/index.ts';
import { answered, route } from '../check/route.ts';
import { openMdoCode } from '../mdo/open-code.ts';
import { renderCard } from '../render.ts';
import { pack } from '../state/pack.ts';
import type { Reply, TurnContext } from '../types.ts';
import { sinceThen } from '../wording/toen-en-nu.ts';
import { problemCard } from './cards.ts';
import { onlooker } from './onlooker.ts';
import { sharedCard } from './shared-card.ts';

const PROBLEMS = {
  tikfout:
    'In die code zit een tikfout. Kijk hem nog eens na: een code heeft groepjes van vier letters en cijfers, nooit een 0 of een 1, en geen klinker, L of V.',
  nieuwer: 'Deze code is van een nieuwere versie dan ik ken. Open hem via de link, of vraag om de tekst.',
  'geen-code': 'Dit is geen code van een uitkomst.',
} as const;

/** Whether a code tells a result. */
export const canOpen = (code: string): boolean => leesCode(code).soort !== 'fout';

/** The facts in a code; none for what is no code of a check. */
export function factsOf(code: string): Feiten {
  const read = leesCode(code);
  return read.soort === 'code' ? read.feiten : {};
}

/** The result a code stands for, as everybody may see it, with what changed since the code was made. */
export function openCode(code: string, context: TurnContext): Reply {
  const read = leesCode(code);
  if (read.soort === 'fout') return { out: [{ kind: 'card', card: problemCard(PROBLEMS[read.reden]) }] };
  if (read.soort === 'mdo') return openMdoCode(read, context);
  const state = onlooker(read.feiten);
  const notices = sinceThen(read, 'ander');
  if (answered(read.feiten)) {
    const card = sharedCard(read.feiten, { publicUrl: context.publicUrl, notices });
    return { out: [{ kind: 'card', card }], remember: pack(state) };
  }
  // Newer rules ask what the rules of then did not.
  const asking = route(state);
  return {
    out: [{ kind: 'card', card: renderCard(asking, context, notices) }],
    remember: pack(asking),
  };
}
