import { type Action, primary, toggle } from '../cards/actions.ts';
import { bytes, MAX_CARD_BYTES } from '../cards/card.ts';
import { type Element, heading, numbered, small, text, title } from '../cards/elements.ts';
import { reference, withoutCard } from '../delen/code.ts';
import { disclaimer } from '../result/footer.ts';
import { WHY_ID, withWhy } from '../result/why-section.ts';
import type { AdaptiveCard, TurnContext } from '../types.ts';
import { codeOfMdo } from './code.ts';
import { BREEDTES, type Breedte } from './deelnemer-section.ts';
import { lijnenVan } from './lijnen.ts';
import { oordeel } from './oordeel.ts';
import { mdoButton } from './pack.ts';
import { lijnSections } from './result-card.ts';
import { fgZin, situatie } from './situatie.ts';
import { emptyMdo, type MdoAnswers, type MdoState } from './state.ts';
import { vormVan } from './tafel.ts';
import { redenenPerDeelnemer } from './waarom.ts';

/** Room to fold the reasons away in, so that there is at least something of them. */
const ROOM_FOR_WHY = 4000;

/** The result of a meeting as everybody may see it: with nothing of what somebody ticked or how they came to it. */
export const sharedState = (answers: MdoAnswers): MdoState => ({
  ...emptyMdo(),
  screen: 'resultaat',
  answers,
});

/**
 * The result of a meeting for everybody to see: whether it can go ahead, what to do first, what each may say, why, the code
 * and the link. Each button answers only whoever taps it.
 */
export function sharedMdoCard(
  answers: MdoAnswers,
  context: TurnContext,
  notices: readonly string[] = [],
  maxBytes = MAX_CARD_BYTES,
): AdaptiveCard {
  const widths = BREEDTES.map((breedte) => () => build(answers, context, notices, breedte, maxBytes));
  const bare = BREEDTES.map((breedte) => () => build(answers, context, notices, breedte, 0));
  const fits = bare.findIndex((make) => bytes(make()) <= maxBytes - ROOM_FOR_WHY);
  return (widths[fits < 0 ? widths.length - 1 : fits] as () => AdaptiveCard)();
}

function build(
  answers: MdoAnswers,
  context: TurnContext,
  notices: readonly string[],
  breedte: Breedte,
  maxBytes: number,
): AdaptiveCard {
  const lines = lijnenVan(answers, context);
  const { kop, stappen } = oordeel(lines, answers, context);
  const code = codeOfMdo(answers, context);
  const twijfel = vormVan(answers, context)?.twijfel;
  const top: Element[] = [
    title(kop),
    ...notices.map(text),
    ...(stappen.length > 0 ? [heading('Wat je eerst doet'), numbered(stappen)] : []),
    ...lijnSections(lines, breedte),
  ];
  const after: Element[] = [
    ...(twijfel ? [small(`Let op: ${twijfel}`)] : []),
    small(situatie({ answers }, context)),
    ...(code ? [reference(code, context.publicUrl)] : []),
    small(`${fgZin(context)} ${disclaimer()}`),
  ];
  const fallback = code ? withoutCard(kop, code, context.publicUrl) : kop;
  const why = redenenPerDeelnemer(lines);
  return withWhy(top, [], why, after, actions(answers, why.length > 0), { maxBytes, fallback });
}

function actions(answers: MdoAnswers, why: boolean): Action[] {
  const state = sharedState(answers);
  return [
    ...(why ? [toggle('Waarom', WHY_ID)] : []),
    primary(mdoButton('Mijn eigen overleg', 'eigen-overleg', state)),
    mdoButton('Wijzig voor mij', 'wijzig', state),
    mdoButton('Direct gevaar', 'gevaar', state),
  ];
}
