import { VAN_ANDEREN } from './van-anderen.ts';
import { VAN_SCHOOL } from './van-school.ts';
import type { Voorbeeld } from './voorbeeld.ts';

/** Situations from practice, the most common first. A test holds that the rules have an answer to each. */
export const VOORBEELDEN: readonly Voorbeeld[] = [...VAN_SCHOOL, ...VAN_ANDEREN];
