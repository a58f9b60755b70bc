import { delen, elders } from '../data/toestemming/elders.ts';
import type { Item } from '../patterns/item.ts';
import { isEnd, isMark } from '../text/tokens.ts';
import { set } from '../text/words.ts';
import { noMore, notThere } from './not-wanted.ts';
import { isNoun, isPerson, type Persoon } from './person-words.ts';
import { REACH, type Woorden } from './spoken.ts';

const ELSEWHERE = new Set(elders);
const SHARING = new Set(delen);
const WISH = set('wil willen wilt wilde wilden wou');
const STOP = set('stop stoppen ophou ophoud ophouden');
const SECRET = set('prive zich zichzelf geheim stil');
const REFUSED: ReadonlySet<string> = new Set(['geweigerd', 'ingetrokken']);
/** How far what is wanted may stand from the wanting. */
const NEAR = 6;
const CLAUSE = 12;

const closes = (w: string): boolean => isMark(w) || w === 'dat' || w === 'en' || w === 'maar';

/** "wil niet dat moeder de kinderen ziet": what is not wanted is nothing of sharing. */
function ofOthers(items: readonly Item[], that: number): boolean {
  const owns = isPerson(items[that + 1]?.w ?? '') || isPerson(items[that + 2]?.w ?? '');
  if (!owns) return false;
  const noun = [1, 2].some((n) => isNoun(items[that + n]?.w ?? ''));
  for (let i = that + 1; i < Math.min(items.length, that + CLAUSE); i++) {
    const { w, rol } = items[i] as Item;
    if (isEnd(w) || w === ',') break;
    // "dat haar zoon naar de bso gaat": he goes there.
    const goes = noun && (items[i - 1]?.w === 'naar' || items[i - 2]?.w === 'naar');
    if (SHARING.has(w) || (rol && !goes)) return false;
  }
  return true;
}

const HE = set('hij ze zij');
const CHILD = set('kind zoon dochter jongen meisje leerling');
/** Of something the young person does, and nobody is told of. */
const ofChild = (items: readonly Item[], that: number): boolean =>
  (HE.has(items[that + 1]?.w ?? '') || CHILD.has(items[that + 2]?.w ?? '')) && ofOthers(items, that);

const WRITER_DOES = set('ik wij we');
const THAT = set('het dit dat er alles ze hem haar hen');
/** "willen dat ik mijn aantekeningen vernietig": what is wanted is nothing of sharing. */
function wantsDone(items: readonly Item[], { tot }: Woorden): boolean {
  if (!WRITER_DOES.has(items[tot - 1]?.w ?? '') || items[tot - 2]?.w !== 'dat') return false;
  let i = tot;
  for (; i < Math.min(items.length, tot + CLAUSE); i++) {
    const { w, rol } = items[i] as Item;
    if (isMark(w) || w === 'maar' || w === 'en') break;
    if (rol || SHARING.has(w) || THAT.has(w)) return false;
  }
  return i > tot;
}

/** "wil niet terug naar huis": nothing of sharing. */
export function wantsElse(items: readonly Item[], hit: Woorden): boolean {
  const { van, tot, value } = hit;
  // "vinden het goed dat hij bij oma slaapt"
  const that = items[tot - 1]?.w === 'dat' ? tot - 1 : tot;
  if (value.stand === 'gegeven')
    return (
      wantsDone(items, hit) ||
      (items[that]?.w === 'dat' &&
        !items.slice(van, tot).some(({ w }) => SHARING.has(w)) &&
        ofChild(items, that))
    );
  if (!REFUSED.has(String(value.stand))) return false;
  const wish = items.slice(van, tot).some(({ w }) => WISH.has(w));
  if (wish && (noMore(items, hit) || notThere(items, hit))) return true;
  // "vindt het niet goed dat vader langskomt"
  if (items[tot - 1]?.w === 'goed' && items[tot]?.w === 'dat') return ofOthers(items, tot);
  if (!wish || items.slice(van, tot).some(({ w }) => SECRET.has(w))) return false;
  for (let i = van; i < items.length && i < tot + NEAR; i++) {
    const { w } = items[i] as Item;
    if (w === 'dat' && (i === tot || i === tot - 1)) return ofOthers(items, i);
    if (i >= tot && (closes(w) || w === 'ik')) return false;
    // "willen dat we stoppen met delen"
    if (STOP.has(w) && SHARING.has(items[i + 2]?.w ?? '')) return false;
    if (ELSEWHERE.has(w)) return true;
  }
  return false;
}

const AGREEMENT = /convenant|overeenkomst/;
/** "convenant ligt er, iedereen heeft getekend": who signed that gave no consent. */
export function signsAgreement(
  items: readonly Item[],
  of: readonly Persoon[],
  { van, tot }: Woorden,
): boolean {
  if (!of.some(({ wie }) => wie === 'alle') || !(items[tot - 1] as Item).w.includes('teken')) return false;
  return items.slice(Math.max(0, van - REACH), tot + 3).some(({ w }) => AGREEMENT.test(w));
}

/** "weigeren medewerking en ook hun akkoord": what is refused is not given. */
export function refused(items: readonly Item[], { van, tot, value }: Woorden): boolean {
  if (value.stand !== 'gegeven' || tot - van > 1) return false;
  for (let i = van - 1; i >= Math.max(0, van - CLAUSE); i--) {
    const w = items[i]?.w ?? '.';
    if (isMark(w) || w === 'maar') return false;
    if (w.startsWith('weiger')) return true;
  }
  return false;
}

const OF_OFFICE = set('voogd voogden voogdij curator');
const TELL_ME =
  /^(mail|vertel|bericht|inform|rapporte|verslag|bijpra|schrijv|terugkoppel|doorge|doorgeef|hoogte|laten|stur|stuur|bijhoud|meld)/;
/** "de voogd wil dat wij elke week mailen": who wants to be told gave no consent by it. */
export function asksForItself(
  items: readonly Item[],
  of: readonly Persoon[],
  { van, tot, value }: Woorden,
): boolean {
  if (value.stand !== 'gegeven' || of.length === 0) return false;
  // "hebben ons gevraagd hen te bellen"
  if (items.slice(van, tot - 1).some(({ w }, i) => THEM.has(w) && items[van + i + 1]?.w === 'te'))
    return true;
  const office = of.every(({ item }) => OF_OFFICE.has(items[item]?.w ?? ''));
  // "ouders willen dat ik hen vertel": they want to be told.
  if (!office && !THEM.has(items[tot]?.w ?? '')) return false;
  if (!items.slice(van, tot).some(({ w }) => WISH.has(w) || ASKS_FOR.has(w))) return false;
  const rest = items.slice(tot, tot + CLAUSE);
  const end = rest.findIndex(({ w }) => isEnd(w));
  const clause = end < 0 ? rest : rest.slice(0, end);
  const toOther = clause.some(({ rol }, i) => rol && TOWARDS.has(clause[i - 1]?.w ?? clause[i - 2]?.w ?? ''));
  if (!office && clause.some(({ rol }) => rol)) return false;
  return !toOther && clause.some(({ w }) => TELL_ME.test(w));
}
const THEM = set('hen ze hem haar');
const ASKS_FOR = set('vraagt vragen vroeg vroegen verzoekt');
const TOWARDS = set('met aan tegen naar bij de het');
