import type { Item } from '../patterns/item.ts';
import type { Gelezen } from './state.ts';

/** Abuse at home is no purpose towards those who teach, raise or work with the child next. */
const NOT_FOR_ABUSE = new Set(['andere-school', 'derde', 'pleegouders']);

const toPolice = (items: readonly Item[]): boolean =>
  items.some(({ rol, w }) => rol?.code === 'politie' || w === 'aangifte');

/** "zijn stagebegeleider op het mbo": somebody of the school who asks, and nothing about a work placement. */
const isSchoolPerson = (items: readonly Item[], { van, tot }: Gelezen): boolean =>
  items.slice(van, tot).every(({ rol }) => rol?.code === 'onderwijs' || rol?.code === 'mbo');

/**
 * Whether what was read can be what it is for, towards this receiver: an offence is a purpose only towards the police, and
 * what happened at home is background for a new school.
 */
function isPurpose(one: Gelezen, ontvanger: string | undefined, items: readonly Item[]): boolean {
  if (one.feit !== 'doel') return true;
  switch (one.waarde) {
    case 'delict':
      return ontvanger === 'politie' || (ontvanger === undefined && toPolice(items));
    case 'mishandeling':
      return ontvanger === undefined || !NOT_FOR_ABUSE.has(ontvanger);
    // Whoever calls Veilig Thuis does so for the child, not for the school.
    case 'veiligheid':
      return ontvanger !== 'veilig-thuis';
    case 'stage':
      return ontvanger !== 'onderwijs' || !isSchoolPerson(items, one);
    default:
      return true;
  }
}

/** What was read without what cannot be what it is for. Where there is no absence, it is not about that. */
export function withPurposesThatFit(
  gelezen: readonly Gelezen[],
  ontvanger: string | undefined,
  items: readonly Item[],
): readonly Gelezen[] {
  const absence = gelezen.filter(({ feit }) => feit === 'verzuim');
  const none = absence.length > 0 && absence.every(({ waarde }) => waarde === 'geen');
  return gelezen.filter(
    (one) => isPurpose(one, ontvanger, items) && !(none && one.feit === 'doel' && one.waarde === 'verzuim'),
  );
}
