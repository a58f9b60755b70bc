import { FEIT_SLEUTELS, type FeitSleutel } from '../../rules/index.ts';
import type { Event } from '../check/event.ts';
import { nameOf } from '../wording/feit.ts';
import { normalise, oneSlip } from './normalise.ts';

/** The fact somebody means by its name or code. */
export function findFact(text: string): FeitSleutel | undefined {
  const typed = normalise(text);
  const names = (sleutel: FeitSleutel) => [normalise(nameOf(sleutel)), normalise(sleutel)];
  return (
    FEIT_SLEUTELS.find((sleutel) => names(sleutel).includes(typed)) ??
    FEIT_SLEUTELS.find((sleutel) => names(sleutel).some((name) => oneSlip(typed, name)))
  );
}

/** "wijzig leeftijd": straight to that question. An unknown name gives the list to pick from. */
export function findChange(text: string): Event | undefined {
  const match = /^(?:wijzig|wijzigen|verander|pas aan)\s+(.+)$/.exec(normalise(text));
  if (!match?.[1]) return undefined;
  const feit = findFact(match[1].replace(/^(?:de|het|mijn)\s+/, ''));
  return feit ? { verb: 'wijzig', feit, typed: true } : { verb: 'wijzig', typed: true };
}
