import { deelnames, nobodyNeeds, ondertekenaars } from '../consent.ts';
import type { Codes } from '../types.ts';
import { persons } from '../words/persons.ts';

const CHOICE = 'Ik weet waar het om gaat. Dit is mijn keuze:';

/** Whose consent it takes, as the rules say; or that the law asks none; or nothing when that is not known. */
export function whoSigns(codes: Codes): string {
  const van = ondertekenaars(codes);
  if (van.length > 0) return `Toestemming is nodig van ${persons(van, codes)}. ${CHOICE}`;
  return nobodyNeeds(deelnames(codes))
    ? `De wet vraagt hier geen toestemming. Dit overleg vraagt er toch om, en dan mag iemand ook nee zeggen. ${CHOICE}`
    : CHOICE;
}
