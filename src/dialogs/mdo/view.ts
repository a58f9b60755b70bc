import { disclaimer } from '../result/footer.ts';
import type { Statement } from '../result/why.ts';
import type { TurnContext } from '../types.ts';
import { kortBronnen } from './bron.ts';
import { checklistVan, FASE_NAAM, FASEN, type Punt } from './checklist.ts';
import { lijnRegels, taakRegel } from './deelnemer-section.ts';
import { lijnenVan } from './lijnen.ts';
import { oordeel } from './oordeel.ts';
import { fgZin, situatie } from './situatie.ts';
import type { MdoAnswers } from './state.ts';
import { kortVan, vormVan } from './tafel.ts';
import { redenenPerDeelnemer, redenenVan } from './waarom.ts';

/** What is said of one at the table. */
export interface DeelnemerView {
  readonly naam: string;
  readonly regels: readonly string[];
  readonly taak: string;
  readonly waarom: readonly Statement[];
}

/** All that the result of a meeting says, wherever it is shown, but for what somebody ticked themselves. */
export interface MdoView {
  /** Whether it can go ahead, in one line with a full stop. */
  readonly headline: string;
  readonly stappen: readonly string[];
  readonly deelnemers: readonly DeelnemerView[];
  /** Why, each reason once with those it is about. */
  readonly waarom: readonly Statement[];
  /** What to do, in the order of the meeting, with where it comes from in short. */
  readonly checklist: readonly {
    readonly head: string;
    readonly punten: readonly (Punt & { readonly bron: string })[];
  }[];
  readonly situatie: string;
  /** Where the source of this kind of overleg leaves doubt. */
  readonly twijfel?: string;
  readonly footer: readonly string[];
}

/** The words of the result of a meeting. */
export function mdoView(answers: MdoAnswers, context: TurnContext): MdoView {
  const lines = lijnenVan(answers, context);
  const { kop, stappen } = oordeel(lines, answers, context);
  const points = checklistVan(answers, context);
  const twijfel = vormVan(answers, context)?.twijfel;
  return {
    headline: kop,
    stappen,
    deelnemers: lines.map((line) => ({
      naam: kortVan(line.deelnemer),
      regels: lijnRegels(line, 'alles'),
      taak: taakRegel(line, 'alles'),
      waarom: redenenVan(line),
    })),
    waarom: redenenPerDeelnemer(lines),
    checklist: FASEN.map((fase) => ({
      head: FASE_NAAM[fase],
      punten: points
        .filter((point) => point.fase === fase)
        .map((point) => ({ ...point, bron: kortBronnen(point.bronnen) })),
    })),
    situatie: situatie({ answers }, context),
    ...(twijfel ? { twijfel } : {}),
    footer: [fgZin(context), disclaimer()],
  };
}
