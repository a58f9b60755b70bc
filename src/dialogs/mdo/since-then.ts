import { type AntwoordToen, fourWords, type MdoCode, naamInCode, regelset } from '../../rules/index.ts';
import type { TurnContext } from '../types.ts';
import { madeUnder } from '../wording/toen-en-nu.ts';
import { antwoordVan } from './code.ts';
import { type Antwoord, lijnenVan } from './lijnen.ts';
import type { MdoAnswers } from './state.ts';
import { kortVan } from './tafel.ts';
import { besluitZin, klein, lijnZin } from './wording.ts';

const OTHER_TABLE =
  'Dit overleg is hier anders beschreven dan toen de code werd gemaakt. Hieronder staat wat nu geldt.';

/** What was answered then, in the words of a line. */
export function zinVan(toen: AntwoordToen, { feiten }: Pick<Antwoord, 'feiten'>): string {
  if (typeof toen !== 'string') return besluitZin({ ...toen, regels: [], bronnen: [] }, feiten);
  return toen === 'hangtAf' ? 'Hing af van wat nog niet bekend was' : 'Er was nog iets te vragen';
}

/** For whom the answer is another than when the code was made. */
function changes({ overleg }: MdoCode, answers: MdoAnswers, context: TurnContext): string[] {
  return lijnenVan(answers, context).flatMap(({ deelnemer, antwoord }) => {
    const then = overleg.deelnemers.find(({ id }) => id === deelnemer.id || id === naamInCode(deelnemer.id));
    if (!antwoord || !then?.antwoord) return [];
    if (fourWords(then.antwoord) === fourWords(antwoordVan(antwoord.uitkomst))) return [];
    const was = klein(zinVan(then.antwoord, antwoord));
    return [`**${kortVan(deelnemer)}** – toen: ${was}. Nu: ${klein(lijnZin(antwoord))}.`];
  });
}

/** What changed since the code of a meeting was made: other rules, another description of it, and for whom. */
export function sinceThenMdo(code: MdoCode, answers: MdoAnswers, context: TurnContext): string[] {
  const changed = changes(code, answers, context);
  const older = code.regelversie.versie !== regelset.versie;
  if (!older) return changed.length > 0 ? [OTHER_TABLE, ...changed] : [];
  return [
    madeUnder(code.regelversie),
    ...(changed.length > 0
      ? ['Voor deze deelnemers is het antwoord veranderd. Hieronder staat wat nu geldt.', ...changed]
      : ['Het antwoord is voor iedereen hetzelfde gebleven.']),
  ];
}
