import { type Feiten, type FeitSleutel, feitDefinitie, nietMeerVanToepassing } from '../../rules/index.ts';
import type { TurnContext } from '../types.ts';
import { beslis, isNogVaag } from './beslis.ts';
import { feitenVan, gedeeldeFeiten } from './feiten.ts';
import { aparteOntvangers, brengtIn } from './lijnen.ts';
import { SHARED } from './question.ts';
import type { MdoAnswers } from './state.ts';
import { tafelVan } from './tafel.ts';

const MAX_ON_CARD = 5;

/** The facts for everybody who brings something, to the casusoverleg and to each other kind of receiver there. */
const situations = (answers: MdoAnswers, context: TurnContext): Feiten[] =>
  tafelVan(answers, context)
    .filter((who) => brengtIn(who, answers))
    .flatMap((who) => {
      const own = feitenVan(who, answers, context);
      // While nearly nothing is known, what differs for others is not asked after either.
      if (isNogVaag(beslis(own))) return [own];
      const others = [...aparteOntvangers(who, answers, context).keys()];
      return [own, ...others.map((ontvanger) => feitenVan(who, answers, context, ontvanger))];
    });

const asked = (feiten: Feiten): readonly FeitSleutel[] => {
  const uitkomst = beslis(feiten);
  return uitkomst.soort === 'vraag' ? uitkomst.feiten.filter((key) => SHARED.includes(key)) : [];
};

/** The facts as they would usually be, to see what would be asked after this. Never kept. */
const asUsual = (feiten: Feiten, keys: readonly FeitSleutel[]): Feiten | undefined => {
  const usual = keys.map((key) => [key, feitDefinitie(key).gangbaar] as const);
  if (usual.length === 0 || usual.some(([, value]) => value === undefined)) return undefined;
  return { ...feiten, ...Object.fromEntries(usual) };
};

const inOrder = (keys: Iterable<FeitSleutel>): FeitSleutel[] => {
  const all = new Set(keys);
  return SHARED.filter((key) => all.has(key));
};

/** What the rules still ask about the case, for all at the table together, as far as it goes on one card. */
export function nogTeVragen(answers: MdoAnswers, context: TurnContext): FeitSleutel[] {
  const all = situations(answers, context);
  const now = inOrder(all.flatMap(asked));
  const soon = inOrder([...now, ...all.flatMap((feiten) => asked(asUsual(feiten, asked(feiten)) ?? feiten))]);
  // A question whose answer may make another needless goes before it.
  const fits = soon.filter((key) => !(feitDefinitie(key).pasNa ?? []).some((first) => soon.includes(first)));
  return (fits.length <= MAX_ON_CARD ? fits : now).slice(0, MAX_ON_CARD);
}

/** Whether a fact can matter for anybody who may speak at this table, with what is known so far. */
export function kanUitmaken(key: FeitSleutel, answers: MdoAnswers, context: TurnContext): boolean {
  const { [key]: _, ...known } = gedeeldeFeiten(answers, context);
  const value = feitDefinitie(key).opties[0]?.waarde ?? true;
  const sharers = tafelVan(answers, context).flatMap(({ deler }) => deler ?? []);
  const facts: Feiten[] =
    sharers.length > 0
      ? sharers.map((deler) => ({ ...known, deler, ontvanger: 'casusoverleg', [key]: value }))
      : [{ ...known, [key]: value }];
  return facts.some((feiten) => !nietMeerVanToepassing(feiten).includes(key));
}
