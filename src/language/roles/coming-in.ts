import { instroom } from '../data/instroom.ts';
import { compile } from '../patterns/compile.ts';
import type { Item } from '../patterns/item.ts';
import { finder } from '../patterns/shared.ts';
import { isSchool } from './as-receiver.ts';
import { isWriter, type Kandidaat } from './candidates.ts';

export const instroomPatronen = compile(instroom, true);
const find = finder(instroomPatronen);

/** Whether the writer's school is the next one: then it receives as another school, whoever tells. */
export const comesIn = (items: readonly Item[], all: readonly Kandidaat[]): boolean =>
  all.some((who) => isWriter(who) && isSchool(who.code)) && find(items).length > 0;
