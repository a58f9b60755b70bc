import type { Begrepen } from '../../language/index.ts';
import { vindCode } from '../../rules/index.ts';
import { knownCheck } from '../check/known.ts';
import { answered } from '../check/route.ts';
import type { Flow } from '../flow.ts';
import { isUnheard } from '../groep/mention.ts';
import type { State } from '../state/state.ts';
import type { Input, Reply, TurnContext } from '../types.ts';
import { asksBesideCode } from './beside.ts';
import { offerCard } from './cards.ts';
import { canOpen, factsOf, openCode } from './open-code.ts';
import { ownCheck } from './own-check.ts';
import { share, shareHere, shareTyped } from './share.ts';
import { saysToShare, wantsName, wantsOwnCheck, wantsToShare } from './words.ts';

const HOW_TO_SHARE =
  'Wil je een uitkomst hier aan iedereen laten zien? Tik op *Deel* op je eigen kaart, dan zie je eerst wat anderen te zien krijgen. Of noem mij en typ alleen *deel*.';

/** Sharing a result, and opening one that was shared. */
export const delen: Flow = {
  reply(input, memory, context, begrepen) {
    return input.kind === 'action' ? tapped(input, context) : typed(input.text, memory, context, begrepen);
  },
};

function tapped({ verb, data }: Extract<Input, { kind: 'action' }>, context: TurnContext): Reply | undefined {
  if (!['deel', 'deel-hier', 'eigen-check', 'open'].includes(verb)) return undefined;
  if (verb === 'open') return openCode(String(field(data, 'code') ?? ''), context);
  const state = knownCheck(data);
  if (!state) return undefined;
  switch (verb) {
    case 'deel':
      return share(state, false, context);
    case 'deel-hier':
      return shareHere(state, field(data, 'naam') === true, context);
    default:
      return ownCheck(state.feiten, context);
  }
}

function typed(text: string, memory: unknown, context: TurnContext, begrepen?: Begrepen): Reply | undefined {
  const code = vindCode(text);
  if (code && begrepen && asksBesideCode(text, begrepen)) return undefined;
  if (code) return context.eenOpEen || !canOpen(code) ? openCode(code, context) : offer(code, context);
  const state = isUnheard(memory) ? undefined : knownCheck(memory);
  if (!state) return undefined;
  if (!context.eenOpEen) return answered(state.feiten) ? inGroup(text, state, context) : undefined;
  if (wantsOwnCheck(text)) return ownCheck(state.feiten, context);
  return wantsToShare(text) ? share(state, true, context) : undefined;
}

/** In a group only *deel* itself shows anything to all: whoever says something like it is told how. */
function inGroup(text: string, state: State, context: TurnContext): Reply | undefined {
  if (saysToShare(text)) return shareTyped(state, wantsName(text), context);
  return wantsToShare(text) ? { out: [{ kind: 'text', text: HOW_TO_SHARE }] } : undefined;
}

const offer = (code: string, { publicUrl }: TurnContext): Reply => ({
  out: [{ kind: 'card', card: offerCard(code, factsOf(code), publicUrl) }],
});

const field = (data: unknown, key: string): unknown =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, key) ? Reflect.get(data, key) : undefined;
