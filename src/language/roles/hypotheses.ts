import { isSchool } from './as-receiver.ts';
import type { Kandidaat } from './candidates.ts';
import { SHARERS } from './sharers.ts';

/** One way to read who shares with whom. Nobody: it is not said, or it is a writer who does not say who they are. */
export interface Hypothese {
  readonly deler: Kandidaat | undefined;
  readonly ontvanger: Kandidaat | undefined;
  readonly delerCode: string | undefined;
  readonly ontvangerCode: string | undefined;
}

/** The code of somebody as one who shares; undefined when they never do. */
function sharerCode({ code, deelt }: Kandidaat): string | undefined {
  const own = deelt ?? (code === 'andere-school' ? 'onderwijs' : code);
  return SHARERS.has(own) ? own : undefined;
}

/** What somebody may be called as receiver, seen from whoever shares. */
function receiverCodes(
  { code, zelf, soort, partij }: Kandidaat,
  from: string | undefined,
  instroom: boolean,
): readonly string[] {
  const school = isSchool(code) || code === 'andere-school';
  if (soort === 'wenk' && isSchool(code))
    return isSchool(from) ? ['andere-school'] : instroom ? ['andere-school', 'onderwijs'] : ['onderwijs'];
  if (soort === 'wenk') return [code];
  if (zelf && isSchool(code))
    return instroom || isSchool(from) ? ['andere-school', 'onderwijs'] : ['onderwijs'];
  if (zelf) return [code];
  if (school && from === undefined) return ['onderwijs', 'andere-school', 'eigen-team'];
  if (school && isSchool(from)) return ['eigen-team', 'andere-school'];
  // A psychologist of primary schools is asked by the school that comes after.
  if (school && from === 'gedragswetenschapper') return ['onderwijs', 'andere-school'];
  if (school) return code === 'andere-school' ? [code, 'onderwijs'] : ['onderwijs'];
  if (code === 'eigen-team') return [code];
  return code === from || code === 'gedragswetenschapper' || partij?.collega ? [code, 'eigen-team'] : [code];
}

/** A word of the writer's work and what they say they are: nobody tells themselves. */
const sameWriter = (deler: Kandidaat | undefined, ontvanger: Kandidaat): boolean =>
  deler?.soort === 'wenk' && ontvanger.zelf && deler.code === ontvanger.code;

/**
 * Every way in which the people of a message may share and receive.
 *
 * @param instroom whether the young person comes to the writer's school
 */
export function hypotheses(all: readonly Kandidaat[], instroom: boolean): Hypothese[] {
  const sharers = all.filter((who) => sharerCode(who) !== undefined);
  const found: Hypothese[] = [];
  for (const deler of [undefined, ...sharers]) {
    const delerCode = deler && sharerCode(deler);
    found.push({ deler, ontvanger: undefined, delerCode, ontvangerCode: undefined });
    for (const ontvanger of all)
      if (ontvanger !== deler && !sameWriter(deler, ontvanger))
        for (const ontvangerCode of receiverCodes(ontvanger, delerCode, instroom))
          found.push({ deler, ontvanger, delerCode, ontvangerCode });
  }
  return found;
}
