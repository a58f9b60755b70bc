import { type Besluit, type CheckCode, decide, regelset } from '../../rules/index.ts';
import { answerLine } from '../wording/antwoord.ts';
import { datum } from '../wording/datum.ts';

const OPEN = 'dat hing nog van iets af';

const then = ({ besluitToen, feiten }: CheckCode): string =>
  typeof besluitToen === 'string' ? OPEN : answerLine(besluitToen as Besluit, feiten, 'ander');

const now = ({ feiten }: CheckCode): string => {
  const uitkomst = decide(feiten);
  if (uitkomst.soort === 'vraag') return 'er is nog iets nodig om het te weten';
  return uitkomst.soort === 'besluit' ? answerLine(uitkomst.besluit, feiten, 'ander') : OPEN;
};

const same = ({ besluitToen, feiten }: CheckCode): boolean => {
  const uitkomst = decide(feiten);
  if (uitkomst.soort !== 'besluit' || typeof besluitToen === 'string') return uitkomst.soort === besluitToen;
  const { toestemming, van, advies, maximaal } = uitkomst.besluit;
  const persons = (codes: readonly string[]) => [...codes].sort().join();
  return (
    toestemming === besluitToen.toestemming &&
    persons(van) === persons(besluitToen.van) &&
    advies === besluitToen.advies &&
    maximaal === besluitToen.maximaal
  );
};

/** What became of a result since its code was made; nothing when the code is of the rules of today. */
export function since(code: CheckCode): string[] {
  const { versie, datum: van } = code.regelversie;
  if (versie === regelset.versie && same(code)) return [];
  const made = `Deze code is gemaakt met regels ${versie} van ${datum(van)}. Nu gelden regels ${regelset.versie}.`;
  if (same(code)) return [`${made} De uitkomst is dezelfde gebleven.`];
  const [before, after] = [then(code), now(code)];
  return before === after
    ? [
        `${made} De uitkomst luidt hetzelfde; hoeveel je hooguit deelt, of van wie toestemming komt, is anders.`,
      ]
    : [`${made} Let op, de uitkomst is veranderd. Toen: ${before}. Nu: ${after}.`];
}
