import { bullets, type Container, container, heading, small } from '../cards/elements.ts';
import type { State } from '../state/state.ts';
import { whatIfLines } from './what-if.ts';

export const WHAT_IF_ID = 'wat-als';

const MAX_LINES = 8;

/** The part that folds out under "Wat als". */
export function whatIfSection(state: State): Container | undefined {
  const lines = whatIfLines(state);
  if (lines.length === 0) return undefined;
  const left = lines.length - MAX_LINES;
  return container(
    [
      heading('Wat als er één ding anders was'),
      bullets(lines.slice(0, MAX_LINES)),
      ...(left > 0 ? [small(`En nog ${left}. Typ **wat als** om alles te lezen.`)] : []),
    ],
    { id: WHAT_IF_ID, isVisible: false, separator: true },
  );
}
