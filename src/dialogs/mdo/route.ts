import type { TurnContext } from '../types.ts';
import { brengtIn } from './lijnen.ts';
import { BRINGS, EXCEPT, EXCEPTION_KEYS, EXTRA, type MdoQuestion, questionFor } from './question.ts';
import { type AskingScreen, type MdoScreen, type MdoState, one } from './state.ts';
import { tafelVan, vormVan } from './tafel.ts';
import { kanUitmaken, nogTeVragen } from './vraagt.ts';

/** The one question "wijzig" begins with. */
export const PICK = 'kies';

/** Ids of the questions a card asks, answered or not. */
export function idsOn(screen: MdoScreen, state: MdoState, context: TurnContext): readonly string[] {
  const { answers } = state;
  switch (screen) {
    case 'geval':
      return [
        'vorm',
        'leeftijd',
        ...(kanUitmaken('gezag', { ...answers, tafel: [] }, context) ? ['gezag'] : []),
      ];
    case 'tafel':
      return ['doel', 'gezin', 'tafel'];
    case 'inbreng':
      return [
        ...tafelVan(answers, context).flatMap(({ id, deler }) =>
          deler === undefined ? [] : [`${BRINGS}${id}`],
        ),
        ...(kanUitmaken('convenant', answers, context) ? ['convenant'] : []),
        'klopt',
      ];
    case 'uitzondering':
      return needsExceptions(state, context) ? EXCEPTION_KEYS.map((key) => `${EXCEPT}${key}`) : [];
    case 'rest':
    case 'wijzig':
      return state.group;
    default:
      return [];
  }
}

/** What each brings is not all their own, needed and only possible this way: then it is asked who of them. */
function needsExceptions({ answers }: MdoState, context: TurnContext): boolean {
  const bringing = tafelVan(answers, context).some((who) => brengtIn(who, answers));
  return bringing && one(answers, 'klopt') !== 'ja';
}

/** The questions of the card a state shows, with the answers so far. */
export const questionsOn = (state: MdoState, context: TurnContext): MdoQuestion[] =>
  idsOn(state.screen, state, context).flatMap((id) => questionFor(id, state.answers, context) ?? []);

/** Those of a card that are still open. */
export const openOn = (screen: AskingScreen, state: MdoState, context: TurnContext): string[] =>
  questionsOn({ ...state, screen }, context)
    .filter(({ value }) => value === undefined)
    .map(({ id }) => id);

/** What is asked last: what the rules still want to know, and what this kind of overleg asks beyond the law. */
function lastGroup(state: MdoState, context: TurnContext): string[] {
  const extra = (vormVan(state.answers, context)?.eisen ?? [])
    .map(({ id }) => `${EXTRA}${id}`)
    .filter((id) => one(state.answers, id) === undefined);
  return [...nogTeVragen(state.answers, context), ...extra];
}

/** The next card: the first that has something open, or the result. */
export function routeMdo(state: MdoState, context: TurnContext): MdoState {
  for (const screen of ['geval', 'tafel', 'inbreng', 'uitzondering'] as const) {
    if (openOn(screen, state, context).length > 0) return { ...state, screen, group: [], trail: [] };
  }
  const group = lastGroup(state, context);
  return group.length > 0
    ? { ...state, screen: 'rest', group }
    : { ...state, screen: 'resultaat', group: [] };
}

/** Whether there is a result to show. */
export const isReady = (state: MdoState, context: TurnContext): boolean =>
  routeMdo(state, context).screen === 'resultaat';
