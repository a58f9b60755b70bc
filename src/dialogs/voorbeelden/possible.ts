import type { Feiten } from '../../rules/index.ts';

const TODDLERS = ['0-11'];
const NO_LONGER = ['16-17', '18+'];

/** Whether facts can go together at all: the rules have an answer to more than there is. */
export function isPossible({ deler, ontvanger, doel, leeftijd, gezag, ots }: Feiten): boolean {
  if (leeftijd === undefined) return true;
  const is = (ages: readonly string[]) => ages.includes(String(leeftijd));
  if (deler === 'kinderopvang' || ontvanger === 'kinderopvang') return is(TODDLERS);
  if (deler === 'mbo') return !is(TODDLERS);
  if (doel === 'overstap-po-vo') return !is(NO_LONGER);
  if (doel === 'overstap-vo-mbo') return !is(TODDLERS);
  const ofAge = is(['18+']);
  if (ofAge && (doel === 'tlv' || ots === true || gezag === 'voogd')) return false;
  return !(ofAge && ['veilig-thuis', 'raad', 'jeugdbescherming', 'pleegouders'].includes(String(ontvanger)));
}
