import type { PostgresPool } from 'kysely';
import { DatabaseError, type Pool } from 'pg';

/**
 * A pool that does not give out a connection again on which the server once failed to answer: `pg` would, and whoever
 * got it would wait behind the question that was never answered. The others are left alone.
 */
export function trusted(pool: Pool): PostgresPool {
  return {
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      let broken: Error | undefined;
      return {
        // A cursor is never asked for, so it is text with parameters that comes here.
        query: (async (statement: string, parameters: unknown[]) => {
          try {
            return await client.query(statement, parameters);
          } catch (error) {
            if (!isAnswer(error)) broken = error as Error;
            throw error;
          }
        }) as never,
        release: () => client.release(broken),
      };
    },
  };
}

/** Whether the server said no and goes on listening. */
const isAnswer = (error: unknown): boolean => error instanceof DatabaseError && error.severity !== 'FATAL';
