import {
  type AntwoordToen,
  type CheckCode,
  decide,
  type Feiten,
  fourWords,
  type Perspectief,
  regelset,
} from '../../rules/index.ts';
import { answerLine } from './antwoord.ts';
import { datum } from './datum.ts';
import { MAXIMUM } from './maximaal.ts';
import { persons } from './personen.ts';

type Words = Exclude<AntwoordToen, string>;

const WITHOUT: Record<Exclude<AntwoordToen, Words>, string> = {
  hangtAf: 'het hangt af van wat nog niet bekend is.',
  vraag: 'er is nog iets te vragen.',
};

function answerNow(feiten: Feiten): AntwoordToen {
  const uitkomst = decide(feiten);
  return uitkomst.soort === 'besluit' ? uitkomst.besluit : uitkomst.soort;
}

/** An answer in one or two sentences, with what sets it apart from the other where the first line does not. */
function sentence(one: AntwoordToen, other: AntwoordToen, feiten: Feiten, perspectief: Perspectief): string {
  if (typeof one === 'string') return WITHOUT[one];
  const line = (words: Words) => answerLine({ ...words, regels: [], bronnen: [] }, feiten, perspectief);
  const parts = [`${line(one)}.`];
  if (typeof other !== 'string') {
    if (one.van.length > 0 && line(one) === line(other) && `${one.van}` !== `${other.van}`)
      parts.push(`Toestemming van ${persons(one, feiten)}.`);
    if (one.maximaal !== other.maximaal) parts.push(`Hooguit: ${MAXIMUM[one.maximaal]}`);
  }
  return parts.join(' ');
}

/** Under which rules a code was made, and which hold now. */
export const madeUnder = ({ versie, datum: van }: CheckCode['regelversie']): string =>
  `Deze code is gemaakt met regels ${versie} van ${datum(van)}. Nu gelden regels ${regelset.versie} van ${datum(regelset.datum)}.`;

/** What changed since a code was made: other rules, and perhaps another answer. Empty when nothing did. */
export function sinceThen(
  { feiten, regelversie, besluitToen }: CheckCode,
  perspectief: Perspectief,
): string[] {
  const now = answerNow(feiten);
  const same = fourWords(now) === fourWords(besluitToen);
  const older = regelversie.versie !== regelset.versie;
  if (same && !older) return [];
  return [
    madeUnder(regelversie),
    ...(same
      ? ['Het antwoord is hetzelfde gebleven.']
      : [
          'Het antwoord is veranderd. Hieronder staat wat nu geldt.',
          `**Toen:** ${sentence(besluitToen, now, feiten, perspectief)}`,
          `**Nu:** ${sentence(now, besluitToen, feiten, perspectief)}`,
        ]),
  ];
}
