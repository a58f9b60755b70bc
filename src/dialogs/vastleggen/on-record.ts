import type { Reply, TurnContext } from '../types.ts';
import { judge } from './judge.ts';
import { NOTITIE, noteFormCard } from './note-card.ts';
import { own, readTicks } from './read-fields.ts';
import { show } from './say.ts';
import type { Formulier } from './vastlegging.ts';
import type { Over } from './withdrawal.ts';

const KANS = /^[\w-]{8,64}$/;

/** The chance a form was opened with, or that of this turn. */
export function chanceIn(data: unknown, { kans = '' }: TurnContext): string {
  const told = own(data, 'kans');
  return typeof told === 'string' && KANS.test(told) ? told : kans;
}

/** A note that was typed or came from its card. */
export function addNote(id: string, waarden: Formulier, data: unknown, context: TurnContext): Reply {
  const kans = chanceIn(data, context);
  const ticks = readTicks(NOTITIE, data, own(data, 'twijfels'));
  const oordeel = judge(NOTITIE, waarden, ticks, context.vandaag);
  if (!oordeel.ok) return show(noteFormCard({ id, kans, waarden, oordeel, ticks }));
  return {
    out: [],
    effect: {
      soort: 'notitie',
      id,
      tekst: waarden.tekst ?? '',
      sleutel: `notitie ${kans}`,
      gekeken: { oordeel, ticks },
    },
  };
}

/** Consent that was withdrawn, from its card or typed: first its record, to lay it beside. */
export const withdraw = (id: string, waarden: Formulier, over: Over): Reply => ({
  out: [],
  effect: { soort: 'trek-in-nakijken', id, waarden, over },
});
