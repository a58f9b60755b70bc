import type { Migration } from 'kysely';
import { begin } from './0001-begin.ts';
import { term } from './0002-term.ts';

/**
 * Every migration there ever was, in order. They only go forward; one that has been released is never changed. Names
 * sort as text. Each runs in a transaction, on SQLite too.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-begin': begin,
  '0002-term': term,
};
