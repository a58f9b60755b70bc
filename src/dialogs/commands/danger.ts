import { normalise } from './normalise.ts';

const DANGER =
  /\b(levensgevaar\w*|acuut|acute|112|direct gevaar|nu gevaar|nu in gevaar|acuut gevaar|groot gevaar|in gevaar|noodgeval|noodsituatie|spoed|spoedgeval|zelfmoord|suicide\w*|wordt nu geslagen|(heeft|met) een (mes|wapen))\b/;
const NOT_DANGER =
  /\b(geen|niet|zonder) (direct |acuut |acute )?(levensgevaar|in gevaar|gevaar|acuut|acute|noodgeval|noodsituatie|spoed)\b/;

/** Whether a text speaks of danger now. When in doubt it does: the card for it costs one tap to leave. */
export function speaksOfDanger(text: string): boolean {
  const typed = normalise(text);
  return DANGER.test(typed.replace(NOT_DANGER, ' '));
}
