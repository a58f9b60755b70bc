import { decide, explain, type Feiten } from '../../rules/index.ts';
import { whyDepends } from '../result/depends-why.ts';
import type { Part } from '../result/part.ts';
import { resultView } from '../result/view.ts';
import type { Statement } from '../result/why.ts';
import { sourceList } from '../wording/bron.ts';
import { codeOf, linkOf } from './code.ts';
import { onlooker } from './onlooker.ts';

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const asText = ({ head, kind, lines }: Part): string =>
  [...(head ? [`**${head}**`] : []), kind === 'text' || kind === 'small' ? lines.join('\n\n') : list(lines)]
    .filter((part) => part !== '')
    .join('\n\n');

/** How somebody else opens the same result. */
function opening(feiten: Feiten, publicUrl: string | undefined): string {
  const code = codeOf(feiten);
  const link = linkOf(code, publicUrl);
  const typed = `**Code: ${code}**\n\nTyp de code in Teams aan *Toestemming nodig?* om deze uitkomst te openen.`;
  return link ? `${typed} Of open de pagina: ${link}` : typed;
}

/** The reasons with their sources; the rest of the explanation is behind the code. */
function reasons(feiten: Feiten): string[] {
  const uitkomst = decide(feiten);
  if (uitkomst.soort === 'vraag') return [];
  if (uitkomst.soort === 'hangtAf') return byHead(whyDepends(uitkomst, feiten, 'ander'));
  const { redenen } = explain(feiten, uitkomst.besluit, 'ander');
  return ['**Waarom**', list(redenen.map(({ tekst, bronnen }) => `${tekst} ${sourceList(bronnen)}`.trim()))];
}

/** Statements as lists, each under its head. */
function byHead(statements: readonly Statement[]): string[] {
  const parts: { head: string; lines: string[] }[] = [];
  for (const { head, text, sources } of statements) {
    if (head !== undefined) parts.push({ head, lines: [] });
    parts.at(-1)?.lines.push(`${text} ${sources}`.trim());
  }
  return parts.flatMap(({ head, lines }) => [`**${head}**`, list(lines)]);
}

/** A result as text to pass on: the answer, what to do, why with its sources, the code and the link. */
export function copyText(feiten: Feiten, publicUrl: string | undefined): string {
  const { headline, parts, given, footer } = resultView(onlooker(feiten));
  return [
    `**${headline}**`,
    ...parts.map(asText),
    ...given.map(asText),
    ...reasons(feiten),
    opening(feiten, publicUrl),
    asText(footer),
  ].join('\n\n');
}
