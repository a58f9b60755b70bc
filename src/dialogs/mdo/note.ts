import { regelset } from '../../rules/index.ts';
import { BLANK, type NotePart } from '../record/lines.ts';
import { reviewLine } from '../result/footer.ts';
import type { TurnContext } from '../types.ts';
import { datum } from '../wording/datum.ts';
import { checklistVan, FASE_NAAM, FASEN } from './checklist.ts';
import { codeOfMdo } from './code.ts';
import { lijnRegels } from './deelnemer-section.ts';
import { type Lijn, lijnenVan } from './lijnen.ts';
import { oordeel } from './oordeel.ts';
import { situatie } from './situatie.ts';
import type { MdoState } from './state.ts';
import { kortVan } from './tafel.ts';
import { redenenVan, redenRegels } from './waarom.ts';

const NO_NAMES = 'Voor je eigen dossier. Namen zijn hier niet nodig.';

/** The note for one's own file about the meeting as a whole: the answer, each line, what was done, what to fill in. */
export function mdoNoteParts(state: MdoState, context: TurnContext): NotePart[] {
  const lines = lijnenVan(state.answers, context);
  const { kop, stappen } = oordeel(lines, state.answers, context);
  const points = checklistVan(state.answers, context);
  const code = codeOfMdo(state.answers, context);
  const done = (id: string) => (state.ticks.includes(id) ? 'gedaan' : 'nog niet');
  return [
    { head: 'Notitie: overleg voorbereid', lines: [`datum: ${datum(context.vandaag)}`, NO_NAMES] },
    { head: 'Het overleg', lines: situatie(state, context).split('; ') },
    { head: 'De uitkomst', lines: [kop, ...stappen] },
    {
      head: 'Per deelnemer',
      lines: lines.map((line) => `${kortVan(line.deelnemer)}: ${lijnRegels(line, 'alles').join(' ')}`),
    },
    ...FASEN.map((fase) => ({
      head: FASE_NAAM[fase],
      lines: points.filter((point) => point.fase === fase).map(({ id, tekst }) => `${done(id)}: ${tekst}`),
    })),
    {
      head: 'Zelf in te vullen',
      lines: [
        `wanneer het overleg is: ${BLANK}`,
        `wie erbij waren (functies): ${BLANK}`,
        `toestemming van wie, hoe en wanneer: ${BLANK}`,
        `wat is afgesproken, en wie doet het: ${BLANK}`,
        `naar wie het verslag ging: ${BLANK}`,
      ],
    },
    {
      head: 'Waarop dit steunt',
      lines: [
        `regelset ${regelset.versie} van ${datum(regelset.datum)} (${regelset.hash})`,
        ...(code ? [`code: ${code}`] : []),
        `hulpmiddel, geen juridisch advies, ${reviewLine()}`,
      ],
    },
  ];
}

/** For each participant the task, the reasons, the lawful basis and the duty of secrecy, as a message. */
export function mdoWhyParts(state: MdoState, context: TurnContext): NotePart[] {
  return lijnenVan(state.answers, context).map((line) => ({
    head: kortVan(line.deelnemer),
    lines: [`Taak: ${line.deelnemer.taak}.`, ...whyLines(line)],
  }));
}

function whyLines(line: Lijn): string[] {
  const reasons = redenRegels(redenenVan(line));
  return line.antwoord?.uitkomst.soort === 'besluit' ? reasons : [...lijnRegels(line, 'alles'), ...reasons];
}
