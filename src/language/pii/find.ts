import { leesJaar } from '../data/datum-woorden.ts';
import { LEES_TOT, type Token } from '../text/tokens.ts';
import type { Persoonsgegeven } from '../types.ts';
import { certainIn, withoutOverlap } from './certain.ts';
import { namesInField } from './field-names.ts';
import { type Known, namesIn } from './names.ts';

/** What in a message says who somebody is, with where it stands; `known` tells words that are no names. Never part of a fact. */
export function findPersonal(text: string, tokens: readonly Token[], known: Known): Persoonsgegeven[] {
  const certain = certainIn(text, leesJaar);
  const overlaps = (name: Persoonsgegeven) => certain.some((one) => one.van < name.tot && name.van < one.tot);
  const names = withoutOverlap([...namesInField(text.slice(0, LEES_TOT)), ...namesIn(text, tokens, known)]);
  return [...certain, ...names.filter((name) => !overlaps(name))].sort((a, b) => a.van - b.van);
}
