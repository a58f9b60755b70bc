import { bullets, type Container, container, heading, small } from '../cards/elements.ts';

export const WHAT_IF_HEAD = 'Wat als er één ding anders was';

export const WHAT_IF_ID = 'wat-als';

const MAX_LINES = 8;

/** The part that folds out under "Wat als". */
export function whatIfSection(lines: readonly string[]): Container | undefined {
  if (lines.length === 0) return undefined;
  const left = lines.length - MAX_LINES;
  return container(
    [
      heading(WHAT_IF_HEAD),
      bullets(lines.slice(0, MAX_LINES)),
      ...(left > 0 ? [small(`En nog ${left}. Typ **wat als** om alles te lezen.`)] : []),
    ],
    { id: WHAT_IF_ID, isVisible: false, separator: true },
  );
}
