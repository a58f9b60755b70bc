import { decide, explain, type Feiten } from '../../rules/index.ts';
import { whatNow } from '../result/answer-section.ts';
import { possibilities } from '../result/depends.ts';
import { disclaimer } from '../result/footer.ts';
import { answerLine } from '../wording/antwoord.ts';
import { sourceList } from '../wording/bron.ts';
import { nameOf } from '../wording/feit.ts';
import { MAXIMUM } from '../wording/maximaal.ts';
import { codeOf, linkOf } from './code.ts';
import { onlooker } from './onlooker.ts';

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** How somebody else opens the same result. */
function opening(feiten: Feiten, publicUrl: string | undefined): string {
  const code = codeOf(feiten);
  const link = linkOf(code, publicUrl);
  const typed = `**Code: ${code}**\n\nTyp de code in Teams aan *Toestemming nodig?* om deze uitkomst te openen.`;
  return link ? `${typed} Of open de pagina: ${link}` : typed;
}

/** A result as text to pass on: the answer, what to do, why with its sources, the code and the link. */
export function copyText(feiten: Feiten, publicUrl: string | undefined): string {
  const state = onlooker(feiten);
  const uitkomst = decide(feiten);
  if (uitkomst.soort !== 'besluit') {
    const open = uitkomst.feiten.map((feit) => nameOf(feit).toLowerCase()).join(', ');
    const answers = uitkomst.soort === 'hangtAf' ? possibilities(uitkomst, state).slice(0, MOST) : [];
    return [
      `**Dat hangt af van: ${open}.**`,
      ...(answers.length > 0 ? [list(answers.map(({ when, answer }) => `${when}: ${answer}`))] : []),
      opening(feiten, publicUrl),
      disclaimer(),
    ].join('\n\n');
  }
  const { besluit } = uitkomst;
  const uitleg = explain(feiten, besluit, state.perspectief);
  return [
    `**${answerLine(besluit, feiten, state.perspectief)}.**`,
    '**Wat nu**',
    list(whatNow(besluit, uitleg, state)),
    ...(besluit.maximaal === 'niets' ? [] : [`**Hooguit**\n\n${MAXIMUM[besluit.maximaal]}`]),
    '**Waarom**',
    list(uitleg.redenen.map(({ tekst, bronnen }) => `${tekst} ${sourceList(bronnen)}`.trim())),
    opening(feiten, publicUrl),
    disclaimer(besluit),
  ].join('\n\n');
}

/** Answers side by side in one text. */
const MOST = 6;
