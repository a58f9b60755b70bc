import { linkOf } from '../delen/code.ts';
import { asMessage, type NotePart } from '../record/lines.ts';
import type { TurnContext } from '../types.ts';
import { codeOfMdo } from './code.ts';
import type { MdoAnswers } from './state.ts';
import { type MdoView, mdoView } from './view.ts';
import { redenRegels } from './waarom.ts';

/** A message of Teams holds some 28 KB; a character may take more than one of them. */
const MAX_CHARACTERS = 20_000;

/** How somebody else opens the same result. */
function opening(answers: MdoAnswers, context: TurnContext): string[] {
  const code = codeOfMdo(answers, context);
  if (!code) return [];
  const link = linkOf(code, context.publicUrl);
  const typed = `**Code: ${code}**\n\nTyp de code in Teams aan *Toestemming nodig?* om deze uitkomst te openen.`;
  return [link ? `${typed} Of open de pagina: ${link}` : typed];
}

const perDeelnemer = ({ deelnemers }: MdoView, why: boolean): NotePart[] =>
  deelnemers.map(({ naam, regels, taak, waarom }) => ({
    head: naam,
    lines: [...regels, taak, ...(why ? redenRegels(waarom) : [])],
  }));

function text(view: MdoView, open: readonly string[], why: boolean): string {
  const { headline, stappen, checklist, situatie, footer } = view;
  const parts: NotePart[] = [
    { head: 'Wat je eerst doet', lines: stappen },
    ...perDeelnemer(view, why),
    ...checklist.map(({ head, punten }) => ({ head, lines: punten.map(({ tekst }) => tekst) })),
    { head: 'Het overleg', lines: situatie.split('; ') },
  ];
  return [
    `**${headline}**`,
    asMessage(parts.filter(({ lines }) => lines.length > 0)),
    ...open,
    footer.join('\n\n'),
  ].join('\n\n');
}

/**
 * The result of a meeting as text to pass on: the answer, what to do first, what each may say and why, the checklist, the code
 * and the link. Of a large table the reasons are behind the code.
 */
export function mdoCopyText(answers: MdoAnswers, context: TurnContext): string {
  const view = mdoView(answers, context);
  const open = opening(answers, context);
  const whole = text(view, open, true);
  return whole.length <= MAX_CHARACTERS ? whole : text(view, open, false);
}
