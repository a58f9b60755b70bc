import type { Begrepen } from '../../language/index.ts';
import type { Feiten, FeitSleutel } from '../../rules/index.ts';
import { answerOf, nameOf } from '../wording/feit.ts';

const NO_PERSONS =
  'Namen en nummers heb ik niet nodig. Ik herhaal en bewaar ze niet; laat ze een volgende keer gerust weg.';
/** Goes before all that is said to somebody who spoke of danger. */
export const DANGER_LINE = 'Is er nu gevaar? Bel 112. Typ *direct gevaar* voor wat je nu doet.';

const unsure = ({ onzeker, feiten }: Begrepen): string[] => {
  const names = [
    ...new Set(onzeker.filter(({ feit }) => feiten[feit] === undefined).map(({ feit }) => nameOf(feit))),
  ];
  return names.length > 0
    ? [`Dit kan ik op meer manieren lezen, dus vraag ik het: ${names.join(', ').toLowerCase()}.`]
    : [];
};

/** What to say with what was read: danger first, then what is not needed, then what could be read in two ways. */
export const noticesOf = (begrepen: Begrepen): string[] => [
  ...(begrepen.gevaar ? [DANGER_LINE] : []),
  ...(begrepen.persoonsgegevens.length > 0 ? [NO_PERSONS] : []),
  ...unsure(begrepen),
];

/** What a message changed of what was known before. */
export function changesOf(before: Feiten, now: Feiten): string[] {
  const changed = (Object.keys(now) as FeitSleutel[]).filter(
    (key) => before[key] !== undefined && before[key] !== now[key],
  );
  return changed.map(
    (key) =>
      `Gewijzigd: ${nameOf(key).toLowerCase()} was ‘${answerOf(key, before[key] ?? '')}’, en is nu ‘${answerOf(key, now[key] ?? '')}’.`,
  );
}
