import { regelset } from '../../../rules/index.ts';
import { leaving, primary } from '../../cards/actions.ts';
import { card } from '../../cards/card.ts';
import { small, text, title } from '../../cards/elements.ts';
import type { AdaptiveCard, Reply, TurnContext } from '../../types.ts';
import { readDate } from '../../vastleggen/dates.ts';
import type { Gekeken } from '../../vastleggen/effect.ts';
import { formFields, formNotices } from '../../vastleggen/field-elements.ts';
import { judge } from '../../vastleggen/judge.ts';
import { chanceIn } from '../../vastleggen/on-record.ts';
import { own, readFields, readTicks } from '../../vastleggen/read-fields.ts';
import { show } from '../../vastleggen/say.ts';
import { formText, readTypedForm } from '../../vastleggen/typed-form.ts';
import type { Formulier, NieuweVastlegging } from '../../vastleggen/vastlegging.ts';
import { antwoordVan } from '../code.ts';
import { gedeeldeFeiten } from '../feiten.ts';
import { type Lijn, lijnenVan } from '../lijnen.ts';
import { oordeel as oordeelVan } from '../oordeel.ts';
import { mdoButton } from '../pack.ts';
import { rememberedMdo } from '../remember.ts';
import { situatie } from '../situatie.ts';
import type { MdoState } from '../state.ts';
import { kortVan } from '../tafel.ts';
import { lijnZin } from '../wording.ts';
import { meetingFields, meetingProblems } from './fields.ts';

/** The form of a meeting as far as it is filled in: nothing of it is lost when it cannot be kept. */
export interface MdoConcept extends Gekeken {
  readonly state: MdoState;
  readonly kans: string;
  readonly waarden: Formulier;
}

const INTRO =
  'Na het overleg leg je vast hoe het ging. Geen namen, adressen of nummers van personen. De uitkomst en de situatie bewaar ik erbij.';

const known = (state: MdoState, context: TurnContext) => {
  const lines = lijnenVan(state.answers, context);
  const feiten = gedeeldeFeiten(state.answers, context);
  return { lines, feiten, velden: meetingFields(lines, feiten) };
};

/** The form, filled in as far as it was. */
export function meetingForm(
  concept: MdoConcept,
  context: TurnContext,
  notices: readonly string[] = [],
): AdaptiveCard {
  const { state, kans, waarden, oordeel = { fouten: {}, twijfels: {} }, ticks = {} } = concept;
  const { velden } = known(state, context);
  const form = { waarden, oordeel, ticks, notices };
  return card(
    [
      title('Leg het overleg vast'),
      ...formNotices(velden, form),
      text(INTRO),
      ...formFields(velden, form),
      small(
        'Alleen jij kunt dit terugzien. Doen de knoppen het niet? Typ **typ formulier**, of **kopieer** voor een notitie.',
      ),
    ],
    [
      primary(mdoButton('Leg vast', 'mdo-bewaar', state, { kans, twijfels: oordeel.twijfels })),
      leaving(mdoButton('Als tekst', 'mdo-tekst', state)),
      leaving(mdoButton('Terug', 'herhaal', state)),
    ],
  );
}

/** The same as text, for who types. */
export const meetingFormText = (state: MdoState, context: TurnContext): Reply => ({
  out: [{ kind: 'text', text: formText(known(state, context).velden) }],
});

/** Opens the form after a result. */
export const openMeetingForm = (state: MdoState, context: TurnContext): Reply =>
  formReply({ state, kans: context.kans ?? '', waarden: {} }, context);

/** A form that came back: what is wrong with it at the field, or the wish to keep it. */
export function submitMeeting(state: MdoState, data: unknown, context: TurnContext): Reply {
  const { velden } = known(state, context);
  const ticks = readTicks(velden, data, own(data, 'twijfels'));
  return take({ state, kans: chanceIn(data, context), waarden: readFields(velden, data), ticks }, context);
}

/** A form that was typed. */
export function submitMeetingText(state: MdoState, typed: string, context: TurnContext): Reply {
  const waarden = readTypedForm(known(state, context).velden, typed, context.vandaag);
  const taken = take({ state, kans: context.kans ?? '', waarden }, context);
  return taken.effect?.soort === 'bewaar-overleg'
    ? { ...taken, effect: { ...taken.effect, getypt: true } }
    : taken;
}

function take(concept: MdoConcept, context: TurnContext): Reply {
  const { state, kans, waarden, ticks = {} } = concept;
  const { lines, feiten, velden } = known(state, context);
  const extra = meetingProblems(lines, feiten, waarden);
  const oordeel = judge(velden, waarden, ticks, context.vandaag, extra);
  if (!oordeel.ok) return formReply({ ...concept, oordeel, ticks }, context);
  return {
    out: [],
    effect: {
      soort: 'bewaar-overleg',
      nieuw: newMeeting(concept, lines, context),
      sleutel: `form ${kans}`,
      concept: { ...concept, oordeel, ticks },
    },
  };
}

const formReply = (concept: MdoConcept, context: TurnContext): Reply =>
  show(meetingForm(concept, context), rememberedMdo(concept.state, context).remember ?? undefined);

/** A meeting as it is kept: the answers, the answer to each, and the form; the words as they were on the card. */
function newMeeting(
  { state, waarden }: MdoConcept,
  lines: readonly Lijn[],
  context: TurnContext,
): NieuweVastlegging {
  const { kenmerk = '', op = '', ...rest } = waarden;
  const regels = lines.flatMap(({ antwoord }) =>
    antwoord?.uitkomst.soort === 'besluit' ? antwoord.uitkomst.besluit.regels : [],
  );
  return {
    soort: 'mdo',
    kenmerk,
    feiten: state.answers,
    besluit: {
      kop: oordeelVan(lines, state.answers, context).kop,
      situatie: situatie(state, context).split('; '),
      deelnemers: lines.map(({ deelnemer, antwoord }) => ({
        id: deelnemer.id,
        naam: kortVan(deelnemer),
        ...(antwoord ? { antwoord: antwoordVan(antwoord.uitkomst), zin: lijnZin(antwoord) } : {}),
      })),
    },
    regels: [...new Set(regels)],
    regelversie: regelset.versie,
    regelhash: regelset.hash,
    formulier: { vorm: 'overleg', op: readDate(op) ?? op, ...rest },
  };
}
