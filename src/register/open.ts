import { Connection, type Ready } from './database/connection.ts';
import { engineFor } from './database/engine-for.ts';
import { RegisterUnavailable } from './errors/unavailable.ts';
import { addNote, withdraw } from './records/change.ts';
import { list } from './records/list.ts';
import { readOne } from './records/read.ts';
import { remove, removeExpired } from './records/remove.ts';
import { setRetention } from './records/retention-in-force.ts';
import { checkNew, save } from './records/save.ts';
import { type Term, termAt } from './records/term.ts';
import type { Retention } from './retention.ts';
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
  const term = termFor(settings);
  try {
    await connection.use(term);
  } catch (error) {
    if (!(error instanceof RegisterUnavailable)) {
      await connection.close();
      throw error;
    }
  }
  return registerOn(connection, term);
}

/** The term now, by what is noted in a database that was made ready. */
function termFor({ now, retentionDays }: RegisterSettings): (ready: Ready) => Promise<Term> {
  const noted = new WeakMap<Ready, Retention>();
  return async (ready) => {
    const retention = noted.get(ready) ?? (await setRetention(ready, retentionDays, now()));
    noted.set(ready, retention);
    return termAt(now(), retention);
  };
}

function registerOn(connection: Connection, term: (ready: Ready) => Promise<Term>): Register {
  const owner = (eigenaar: Eigenaar): Eigenaar => EigenaarSchema.parse(eigenaar);
  const register: Register = {
    async bewaar(eigenaar, nieuw, sleutel) {
      const mine = owner(eigenaar);
      const checked = checkNew(nieuw, sleutel);
      return connection.use(async (ready) => save(ready, mine, checked, await term(ready)));
    },
    async lijst(eigenaar, vraag) {
      const mine = owner(eigenaar);
      return connection.use(async (ready) => list(ready, mine, vraag, await term(ready)));
    },
    async open(eigenaar, id) {
      const mine = owner(eigenaar);
      return connection.use(async (ready) => readOne(ready, mine, id, await term(ready)));
    },
    async notitie(eigenaar, id, tekst, sleutel) {
      const mine = owner(eigenaar);
      return connection.use(async (ready) => addNote(ready, mine, id, { tekst, sleutel }, await term(ready)));
    },
    async trekIn(eigenaar, id, gegevens) {
      const mine = owner(eigenaar);
      return connection.use(async (ready) => withdraw(ready, mine, id, gegevens, await term(ready)));
    },
    async verwijder(eigenaar, id) {
      const mine = owner(eigenaar);
      const gone = await connection.use(async (ready) => remove(ready, mine, id, await term(ready)));
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
      const count = await connection.use(async (ready) => removeExpired(ready, await term(ready)));
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
