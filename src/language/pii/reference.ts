import { dubbeleAchternamen, veldAchternamen } from '../data/veld-achternamen.ts';
import { dubbeleVoornamen, veldVoornamen } from '../data/veld-voornamen.ts';
import { geenInitialen, geenVeldnaam } from '../data/veld-woorden.ts';
import { fieldWords } from './field-words.ts';

const isName = (w: string): boolean =>
  !geenVeldnaam.has(w) &&
  [veldVoornamen, dubbeleVoornamen, veldAchternamen, dubbeleAchternamen].some((names) => names.has(w));

/** "D.J.", "D J" */
const DOTTED = /^(?:\p{Lu}[.\s]){1,4}\p{Lu}?[.\s]*$/u;
/** "LvdB", "JdV", "M. van D." */
const WITH_PARTICLE = /^\p{Lu}{1,3}[.\s]*(?:v|vd|vdb|d|van|van de|van der|de|el)[.\s]*\p{Lu}[.\s]*$/u;
const CAPITALS = /^\p{Lu}{2,3}$/u;
/** An age or a number of order; a case has more digits. */
const FEW_DIGITS = 2;

/**
 * Whether the letters of an own reference are a name or initials: "Roos 7", "Bakker 2", "D.J. 14", "LvdB14". More
 * suspicious than elsewhere: a reference seldom holds a word, and is seen in every list.
 */
export function isNamedReference(kenmerk: string): boolean {
  const words = fieldWords(kenmerk);
  if (words.some(({ w }) => isName(w))) return true;
  const letters = kenmerk.replace(/[\d\-/_#:,()]+/g, ' ').trim();
  const digits = kenmerk.replace(/\D/g, '').length;
  const more = letters.replace(/[^\p{L}]/gu, '').length > 1;
  if (more && (DOTTED.test(letters) || WITH_PARTICLE.test(letters))) return true;
  return digits <= FEW_DIGITS && CAPITALS.test(letters) && !geenInitialen.has(letters.toLowerCase());
}
