import { klassen } from '../data/klassen.ts';
import type { RolWoorden } from '../data/rollen/index.ts';
import type { Item } from '../patterns/item.ts';
import { isMark } from '../text/tokens.ts';
import { has, wordAt } from '../text/words.ts';
import { isSchool } from './as-receiver.ts';
import { decides } from './works-there.ts';

/** A party as it is named: items `van` up to `tot`, and what it comes to. */
export interface Group {
  readonly rol: RolWoorden;
  readonly code: string;
  readonly van: number;
  readonly tot: number;
}

const BETWEEN = new Set('op bij van voor in binnen vanuit namens uit'.split(' '));
const OURS = new Set(['ons', 'onze', 'mijn']);
const DETERMINER = new Set('de het een n ons onze mijn zijn haar hun t dienst van bij'.split(' '));
/** Something else is where it comes from: "als consulent van het swv bij de ggz opvragen". */
const SOURCE = new Set(['bij', 'van']);
const HEAR = new Set(
  'horen weten krijgen vernemen ontvangen hebben opvragen navragen informeren checken inzien navraag'.split(
    ' ',
  ),
);
const WANTS = new Set(['wil', 'wilde', 'vraagt', 'vroeg']);
/** Between two parties and not the subject somebody teaches: "smw graag van de huisarts horen". */
const FLOW = new Set(
  'graag even ook nu nog wel niet dus dan snel al weer zelf toch gewoon eens liever eerst alleen iets info niks'.split(
    ' ',
  ),
);
/** At most this many words between somebody and where they work: "docent wiskunde op een". */
const NEAR = 4;

const young = new Set(klassen.kind?.split(' '));
/** "(toegang)": said in passing of who stands before it. */
const behind = (items: readonly Item[], at: number): number =>
  wordAt(items, at) === '(' && items[at + 2]?.w === ')' ? at + 3 : at;
/** "van het swv bij de ggz opvragen", and not "van de school van een jongen horen". */
const fromAnother = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .some(({ w }, i) => SOURCE.has(w) && ![1, 2].some((on) => young.has(wordAt(items, from + i + on))));

/** Whether only a preposition with its article, or nothing but the subject taught, stands between two parties. */
export function linked(items: readonly Item[], head: Group, next: Group): boolean {
  const apart = next.van - head.tot;
  if (apart === 0) return true;
  if (employed(items, head, next)) return true;
  if (apart > NEAR) return false;
  // "begeleider passend onderwijs (swv)", "de behandelgroep (jeugdhulp)"
  if (apart === 1 && wordAt(items, head.tot) === '(' && items[next.tot]?.w === ')')
    return next.rol.vorm === 'organisatie' && explains(head, next);
  if (apart === 1 && isAs(items, head, next)) return true;
  // "de schoolpsycholoog van ons roc": where the writer works, and not who that is.
  if (has(items, head.tot, next.van, OURS)) return false;
  let at = head.tot;
  while (at < next.van && !BETWEEN.has(wordAt(items, at))) at++;
  if (at === next.van || at > head.tot + 1) return false;
  if (at === head.tot + 1 && FLOW.has(wordAt(items, head.tot))) return false;
  for (let i = at + 1; i < next.van; i++) if (!DETERMINER.has(wordAt(items, i))) return false;
  // "de houder van het kdv wil weten": one who wants.
  if (WANTS.has(wordAt(items, behind(items, next.tot)))) return true;
  // "mag ik van school horen": that is where it comes from, not where somebody works.
  let end = next.tot;
  for (let seen = 0; seen < NEAR && end < items.length && !isMark(wordAt(items, end)); seen++)
    end = behind(items, end + 1);
  return (
    !SOURCE.has(wordAt(items, at)) || fromAnother(items, next.tot, end) || !has(items, next.tot, end, HEAR)
  );
}

/** Between brackets: where somebody works, or what an organisation is. */
const explains = ({ rol, code }: Group, next: Group): boolean =>
  rol.vorm === 'persoon' ? follows(rol, next.code) === true : code === next.code;

const EMPLOYED = new Set(', en ik in dienst werk werkend werkzaam verbonden gedetacheerd betaald'.split(' '));
const FAR = 7;
/** "begeleider passend onderwijs en ik werk voor het swv", "jongerencoach, in dienst van de gemeente". */
function employed(items: readonly Item[], head: Group, next: Group): boolean {
  if (head.rol.vorm !== 'persoon' || next.rol.vorm !== 'organisatie' || next.van - head.tot > FAR)
    return false;
  if (!follows(head.rol, next.code)) return false;
  let at = head.tot;
  while (at < next.van && EMPLOYED.has(wordAt(items, at))) at++;
  if (!has(items, head.tot, at, EMPLOYMENT) || !BETWEEN.has(wordAt(items, at))) return false;
  for (let i = at + 1; i < next.van; i++) if (!DETERMINER.has(wordAt(items, i))) return false;
  return true;
}
const EMPLOYMENT = new Set('dienst werk werkend werkzaam verbonden gedetacheerd betaald'.split(' '));
const WORKS = new Set('werk werkt werken werkzaam ben zit'.split(' '));
/** "ik werk bij het swv als orthopedagoog": one who works there, and not two. */
function isAs(items: readonly Item[], head: Group, next: Group): boolean {
  if (wordAt(items, head.tot) !== 'als' || head.rol.vorm !== 'organisatie' || next.rol.vorm !== 'persoon')
    return false;
  return has(items, head.van - NEAR, head.van, WORKS) && has(items, head.van - NEAR, head.van, BETWEEN);
}

const AWAY = new Set('medisch jeugdhulp leerplicht gemeente jeugdbescherming politie'.split(' '));
/** Teachers and those who help in schools call one another colleagues across organisations. */
const COLLEAGUE = new Set(
  'leerplicht gemeente jeugdbescherming samenwerkingsverband kinderopvang'.split(' '),
);
const follows = ({ volgt }: RolWoorden, code: string) => volgt?.includes(code) || volgt?.includes('*');

/** Who is meant by `head` and `next`, of which it is known that they are linked; undefined when they are two parties. */
export function asOneParty(
  items: readonly Item[],
  head: Group,
  next: Group,
): Pick<Group, 'rol' | 'code'> | undefined {
  if (wordAt(items, head.tot) === 'als')
    return decides(head.code, next.code) ? { rol: next.rol, code: head.code } : together(next, head, false);
  if (wordAt(items, head.tot) === '(') return together(head, next, true);
  // "Jeugdarts basisschool." by itself between marks: one who works there.
  const alone =
    head.rol.vorm === 'persoon' && isMark(wordAt(items, head.van - 1)) && isMark(wordAt(items, next.tot));
  return together(head, next, head.tot === next.van && !alone);
}

/** Who is meant by `head` and `next` together; undefined when they are two parties. */
function together(head: Group, next: Group, adjacent: boolean): Pick<Group, 'rol' | 'code'> | undefined {
  const { rol, code } = head;
  const place = next.rol;
  if (rol.vorm === 'overleg' || place.vorm === 'overleg' || place.code === 'derde' || place.daad)
    return undefined;
  if (place.vorm === 'persoon') {
    // "poh jeugd bij de huisarts"
    if (!adjacent)
      return code === 'jeugdhulp' && place.code === 'medisch' && follows(rol, place.code)
        ? { rol, code }
        : undefined;
    if (place.code === code || (rol.vorm === 'organisatie' && follows(place, code)))
      return { rol: place, code };
    // "mijn collega consulent": the writer is one too.
    if (code === 'eigen-team' && COLLEAGUE.has(place.code)) return { rol, code: place.code };
    return rol.zwak && isSchool(place.code) ? { rol: place, code } : undefined;
  }
  if (rol.vorm === 'persoon') {
    if (follows(rol, place.code)) return { rol, code: place.code };
    // A psychologist of the samenwerkingsverband is one of the school's own.
    const own = code === 'gedragswetenschapper' && place.code === 'samenwerkingsverband';
    // "mag ik als kinderarts school vertellen": two, unless a word says that one works at the other.
    const atSchool = isSchool(place.code) && !(adjacent && AWAY.has(code));
    return own || place.code === code || atSchool ? { rol, code } : undefined;
  }
  if (!adjacent) return undefined;
  if (place.code === code) return { rol: rol.zwak ? place : rol, code };
  return rol.zwak && !place.zwak && isSchool(place.code) ? { rol: place, code: place.code } : undefined;
}
