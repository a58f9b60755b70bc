import type { Reply, TurnContext } from '../types.ts';
import { datum } from '../wording/datum.ts';
import { readDate } from './dates.ts';
import { judge } from './judge.ts';
import { own, readFields, readTicks } from './read-fields.ts';
import { show } from './say.ts';
import { NOTITIE, noteFormCard, withdrawCard } from './small-forms.ts';
import type { Formulier } from './vastlegging.ts';
import { WITHDRAWAL } from './withdrawn.ts';

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

function tooEarly(ingetrokkenOp: string, sinds: string): Record<string, string> {
  const day = readDate(ingetrokkenOp);
  return day && day < sinds
    ? { ingetrokkenOp: `Deze dag ligt voor de dag waarop de toestemming is gegeven: ${datum(sinds)}.` }
    : {};
}

/** Consent that was withdrawn, from its card. */
export function withdraw(id: string, data: unknown, context: TurnContext): Reply {
  const waarden = readFields(WITHDRAWAL, data);
  const { ingetrokkenOp = '' } = waarden;
  const sinds = readDate(String(own(data, 'sinds') ?? '')) ?? '';
  const oordeel = judge(WITHDRAWAL, waarden, {}, context.vandaag, tooEarly(ingetrokkenOp, sinds));
  if (!oordeel.ok) return show(withdrawCard({ id, kans: chanceIn(data, context), waarden, oordeel, sinds }));
  const gegevens = { ...waarden, ingetrokkenOp: readDate(ingetrokkenOp) ?? ingetrokkenOp };
  return { out: [], effect: { soort: 'trek-in', id, gegevens } };
}
