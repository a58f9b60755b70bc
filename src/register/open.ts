import { Connection } from './database/connection.ts';
import { engineFor } from './database/engine-for.ts';
import { RegisterUnavailable } from './errors/unavailable.ts';
import { addNote, withdraw } from './records/change.ts';
import { list } from './records/list.ts';
import { readOne } from './records/read.ts';
import { remove, removeExpired } from './records/remove.ts';
import { checkNew, save } from './records/save.ts';
import { type Term, termAt } from './records/term.ts';
import { EigenaarSchema } from './schema.ts';
import type { Eigenaar, Register } from './types.ts';

export interface RegisterSettings {
  /** `file:…` for SQLite, `postgres://…` for PostgreSQL. */
  readonly url: string;
  /** Encrypts what is stored. */
  readonly key?: string;
  readonly retentionDays: number;
  readonly now: () => Date;
}

const PAGE = 100;

/**
 * Opens the register and brings its tables up to date. A database that cannot be reached is no reason to reject: the
 * register then throws `RegisterUnavailable` until it can be, and does the rest then.
 * @throws RegisterConfigError, RegisterKeyError, RegisterTooNew
 */
export async function openRegister(settings: RegisterSettings): Promise<Register> {
  const connection = new Connection(engineFor(settings.url, settings.key));
  try {
    await connection.use(async () => undefined);
  } catch (error) {
    if (!(error instanceof RegisterUnavailable)) {
      await connection.close();
      throw error;
    }
  }
  return registerOn(connection, () => termAt(settings.now(), settings.retentionDays));
}

function registerOn(connection: Connection, term: () => Term): Register {
  const owner = (eigenaar: Eigenaar): Eigenaar => EigenaarSchema.parse(eigenaar);
  const register: Register = {
    async bewaar(eigenaar, nieuw, sleutel) {
      const mine = owner(eigenaar);
      const checked = checkNew(nieuw, sleutel);
      return connection.use((ready) => save(ready, mine, checked, term()));
    },
    async lijst(eigenaar, vraag) {
      const mine = owner(eigenaar);
      return connection.use((ready) => list(ready, mine, vraag, term()));
    },
    async open(eigenaar, id) {
      const mine = owner(eigenaar);
      return connection.use((ready) => readOne(ready, mine, id, term()));
    },
    async notitie(eigenaar, id, tekst, sleutel) {
      const mine = owner(eigenaar);
      return connection.use((ready) => addNote(ready, mine, id, { tekst, sleutel }, term()));
    },
    async trekIn(eigenaar, id, gegevens) {
      const mine = owner(eigenaar);
      return connection.use((ready) => withdraw(ready, mine, id, gegevens, term()));
    },
    async verwijder(eigenaar, id) {
      const mine = owner(eigenaar);
      const gone = await connection.use((ready) => remove(ready, mine, id, term()));
      if (gone) await connection.scrub();
      return gone;
    },
    async *alles(eigenaar) {
      let na: string | undefined;
      do {
        const page = await register.lijst(eigenaar, { hoeveel: PAGE, ...(na && { na }) });
        yield* page.items;
        na = page.volgende;
      } while (na);
    },
    async ruimOp() {
      const count = await connection.use((ready) => removeExpired(ready, term()));
      await connection.scrub();
      return count;
    },
    async bereikbaar() {
      return connection
        .use(({ db, seal }) =>
          db.selectFrom('versleuteling').select('plek').where('zout', '=', seal.zout).executeTakeFirst(),
        )
        .then(
          // With another key the database answers, but nothing in it can be read or written.
          (sameKey) => sameKey !== undefined,
          () => false,
        );
    },
    sluit: () => connection.close(),
  };
  return register;
}
