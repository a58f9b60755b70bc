import { decide, explain } from '../../rules/index.ts';
import type { State } from '../state/state.ts';
import { answerLine } from '../wording/antwoord.ts';
import { nameOf } from '../wording/feit.ts';
import { addressed } from '../wording/perspectief.ts';
import { whyDepends } from './depends-why.ts';
import { disclaimer } from './footer.ts';
import { whatIfLines } from './what-if.ts';
import { type Statement, whyStatements } from './why.ts';

/** The reasons as a message, for who types. */
export function whyText(state: State): string {
  const uitkomst = decide(state.feiten);
  if (uitkomst.soort !== 'besluit') {
    const unknown = uitkomst.feiten.map((sleutel) => nameOf(sleutel).toLowerCase()).join(', ');
    const line = `Er is nog niet één antwoord: het hangt af van ${unknown}. Weet je het? Typ *wijzig* en wat je weet.`;
    if (uitkomst.soort === 'vraag') return line;
    const reasons = whyDepends(uitkomst, state.feiten, state.perspectief);
    return [line, ...addressed(state.perspectief), ...reasons.map(asText), disclaimer()].join('\n\n');
  }
  const { besluit } = uitkomst;
  const parts = whyStatements(explain(state.feiten, besluit, state.perspectief)).map(asText);
  const line = `**${answerLine(besluit, state.feiten, state.perspectief)}.**`;
  return [line, ...addressed(state.perspectief), ...parts, disclaimer(besluit)].join('\n\n');
}

const asText = ({ head, text, sources }: Statement): string =>
  [...(head ? [`**${head}**`] : []), text, ...(sources ? [sources] : [])].join('\n\n');

/** All single changes that give another answer, as a message. */
export function whatIfText(state: State): string {
  const lines = whatIfLines(state);
  if (lines.length === 0) return 'Geen enkele verandering van één antwoord geeft hier een andere uitkomst.';
  return ['**Wat als er één ding anders was**', lines.map((line) => `- ${line}`).join('\n')].join('\n\n');
}
