import { FEIT_SLEUTELS, type FeitSleutel, feitDefinitie } from '../../rules/index.ts';
import { DONT_KNOW, toCode } from '../check/codes.ts';
import type { Option, Question } from '../check/question.ts';
import type { TurnContext } from '../types.ts';
import { questionOf } from '../wording/feit.ts';
import type { Deelnemer } from './overlegvorm.ts';
import { type MdoAnswers, many, one } from './state.ts';
import { tafelVan, vormVan } from './tafel.ts';
import { mogelijkeDeelnemers, vormenVan } from './vormen.ts';

/** A question of this dialog; of some, several options can be ticked. */
export interface MdoQuestion extends Question {
  readonly many?: true;
}

export const BRINGS = 'i.';
export const EXCEPT = 'u.';
export const EXTRA = 'eis.';
export const NOBODY = 'niemand';
export const NOTHING = 'niets';

/** The facts of what is brought in, which are asked for all at once, and for each apart only when they differ. */
export const EXCEPTIONS = {
  herkomst: {
    name: 'Van een ander',
    label: 'Wie brengt iets in dat van een andere organisatie komt?',
    usual: 'eigen',
    except: 'andere-partij',
  },
  noodzakelijk: {
    name: 'Niet echt nodig',
    label: 'Bij wie is het vooral handig, en niet echt nodig voor dit doel?',
    usual: true,
    except: false,
  },
  kanAnders: {
    name: 'Kan anders',
    label: 'Bij wie kan het ook anoniem, of via kind of ouders zelf?',
    usual: false,
    except: true,
  },
} as const;

export type Exception = keyof typeof EXCEPTIONS;
export const EXCEPTION_KEYS = Object.keys(EXCEPTIONS) as Exception[];

/** Facts about the case as a whole: one answer for everybody at the table. */
export const SHARED: readonly FeitSleutel[] = FEIT_SLEUTELS.filter(
  (key) =>
    !['deler', 'ontvanger', 'gegevens', 'doel', 'afweging'].includes(key) &&
    !EXCEPTION_KEYS.includes(key as Exception),
);

const option = (value: string, label: string, words: readonly string[] = []): Option => ({
  value,
  label,
  words,
});

/** How sensitive what somebody brings is: the codes of the fact `gegevens`, short, as there may be a dozen on a card. */
const BRINGING: readonly Option[] = [
  option(NOTHING, 'Niets, luistert mee', ['luistert', 'niks']),
  option('gewoon', 'Gewoon: schoolresultaten, contact', ['gewoon']),
  option('bijzonder', 'Gevoelig: gezondheid, gedrag, gezin', ['gevoelig', 'bijzonder', 'gezondheid']),
  option('strafrechtelijk', 'Politie of justitie', ['politie', 'justitie']),
  option('buitenkant', 'Alleen dát er hulp is, niet wat', ['dat er hulp is']),
  option('anoniem', 'Alleen anoniem', ['zonder naam']),
  DONT_KNOW,
];

const FAMILY: readonly Option[] = [
  option('allen', 'Ja, ouders en jongere', ['allebei', 'ouders en jongere', 'ja']),
  option('ouders', 'Ja, alleen de ouders of voogd', ['ouders', 'ouder']),
  option('jongere', 'Ja, alleen de jongere', ['jongere', 'kind']),
  option('uitgenodigd', 'Nee, wel uitgenodigd', ['uitgenodigd']),
  option('niet', 'Nee, nog niet uitgenodigd', ['nee', 'niet uitgenodigd']),
  DONT_KNOW,
];

const ALL_OWN: readonly Option[] = [
  option('ja', 'Ja, bij iedereen', ['ja']),
  option('nee', 'Nee, niet bij iedereen', ['nee']),
  DONT_KNOW,
];

const YES_NO: readonly Option[] = [option('ja', 'Ja'), option('nee', 'Nee'), DONT_KNOW];

const asOption = ({ id, naam, woorden = [] }: Deelnemer): Option => option(id, naam, woorden);

const single = (
  id: string,
  name: string,
  label: string,
  why: string,
  options: readonly Option[],
): MdoQuestion => ({
  id,
  name,
  label,
  why,
  options,
});

/** The question with this id, as far as it exists with these answers. Without the answer to it. */
function bare(id: string, answers: MdoAnswers, context: TurnContext): MdoQuestion | undefined {
  const vorm = vormVan(answers, context);
  if (id === 'vorm') {
    const options = vormenVan(context).map(({ id: value, naam, woorden }) => option(value, naam, woorden));
    return single(
      id,
      'Soort overleg',
      'Wat voor overleg is het?',
      'Elk overleg heeft eigen afspraken.',
      options,
    );
  }
  if (id === 'gezin')
    return single(
      id,
      'Ouders en jongere',
      'Doen ouders en jongere zelf mee?',
      'Praten mét hen is het uitgangspunt.',
      FAMILY,
    );
  if (id === 'klopt')
    return single(
      id,
      'Eigen, nodig, niet anders',
      'Is het bij iedereen eigen informatie, echt nodig voor dit doel, en kan het niet anoniem of via kind of ouders?',
      'Wat van een ander is, alleen handig is of ook anders kan, breng je niet zo in.',
      ALL_OWN,
    );
  if (SHARED.includes(id as FeitSleutel)) return factQuestion(id as FeitSleutel);
  if (!vorm) return undefined;
  if (id === 'doel') {
    const options = vorm.doelen.map(({ id: value, naam }) => option(value, naam));
    const why = 'Het doel staat vooraf op papier. Alleen wat daarvoor nodig is, komt op tafel.';
    return single(id, 'Doel', 'Wat is het doel?', why, [...options, DONT_KNOW]);
  }
  if (id === 'tafel')
    return {
      ...single(
        id,
        'Aan tafel',
        'Wie zitten aan tafel? Vink ieder aan.',
        'Alleen wie direct bij deze jongere betrokken is.',
        mogelijkeDeelnemers(vorm).map(asOption),
      ),
      many: true,
    };
  if (id.startsWith(EXTRA)) {
    const eis = vorm.eisen.find((candidate) => `${EXTRA}${candidate.id}` === id);
    return eis && single(id, 'Afspraak van dit overleg', eis.vraag, eis.tekst, YES_NO);
  }
  return aboutTheTable(id, answers, context);
}

function aboutTheTable(id: string, answers: MdoAnswers, context: TurnContext): MdoQuestion | undefined {
  const sharers = tafelVan(answers, context).filter(({ deler }) => deler !== undefined);
  if (id.startsWith(BRINGS)) {
    const who = sharers.find((candidate) => `${BRINGS}${candidate.id}` === id);
    return who && single(id, who.naam, who.naam, '', BRINGING);
  }
  const exception = id.startsWith(EXCEPT) ? (id.slice(EXCEPT.length) as Exception) : undefined;
  if (!exception || !EXCEPTION_KEYS.includes(exception)) return undefined;
  const { name, label } = EXCEPTIONS[exception];
  const bringing = tafelVan(answers, context).filter(
    ({ id: who, deler }) => deler !== undefined && one(answers, `${BRINGS}${who}`) !== NOTHING,
  );
  const options = [...bringing.map(asOption), option(NOBODY, 'Niemand', ['geen']), DONT_KNOW];
  return { ...single(id, name, label, feitDefinitie(exception).waarom, options), many: true };
}

function factQuestion(sleutel: FeitSleutel): MdoQuestion {
  const { naam, waarom, opties } = feitDefinitie(sleutel);
  return single(sleutel, naam, questionOf(sleutel, 'ander'), waarom, [
    ...opties.map(({ waarde, label, ook }) => option(toCode(waarde), label, ook ?? [])),
    DONT_KNOW,
  ]);
}

/** The question with this id and the answer so far; `undefined` where there is no such question (any more). */
export function questionFor(id: string, answers: MdoAnswers, context: TurnContext): MdoQuestion | undefined {
  const question = bare(id, answers, context);
  if (!question) return undefined;
  const ticked = many(answers, id);
  const value = question.many ? (ticked.length > 0 ? ticked.join(',') : undefined) : one(answers, id);
  return value === undefined ? question : { ...question, value };
}
