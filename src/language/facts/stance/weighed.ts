import type { Gelezen } from '../state.ts';
import type { Said } from './topics.ts';

/** Of how many of the exceptions it must be said that they do not apply, before none is taken to. */
const ENOUGH = 2;

/**
 * What the clauses say, as facts. Of a fact with several grounds one that is affirmed is enough; that there is none must
 * be said of more than one.
 */
export function weighed(said: readonly Said[]): Gelezen[] {
  const told = said.filter(({ waarde }) => waarde !== undefined);
  const several = told.filter(({ topic }) => topic.samen);
  const affirmed = several.some(({ waarde }) => waarde === true);
  const denied = new Set(several.filter(({ waarde }) => waarde === false).map(({ topic }) => topic)).size;
  return told.flatMap(({ feit, waarde, van, tot, topic }) => {
    if (waarde === undefined) return [];
    if (topic.samen && waarde === false && (affirmed || denied < ENOUGH)) return [];
    return [{ feit, waarde, van, tot }];
  });
}
