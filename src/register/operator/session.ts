import { Connection, type Ready } from '../database/connection.ts';
import type { Engine } from '../database/engine.ts';
import { engineFor } from '../database/engine-for.ts';
import type { RegisterSettings } from '../open.ts';

/** What a command of the operator works with. */
export interface Session extends Ready {
  readonly engine: Engine;
  readonly settings: RegisterSettings;
}

/**
 * Opens the register for one command and closes it afterwards. @throws RegisterUnavailable, RegisterKeyError,
 * RegisterTooNew, RegisterConfigError, and whatever the command throws
 */
export async function inSession<T>(
  settings: RegisterSettings,
  command: (session: Session) => Promise<T>,
): Promise<T> {
  const engine = engineFor(settings.url, settings.key);
  const connection = new Connection(engine);
  try {
    const ready = await connection.use(async (opened) => opened);
    return await command({ ...ready, engine, settings });
  } finally {
    await connection.close();
  }
}
