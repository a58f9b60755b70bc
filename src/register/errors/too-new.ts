/**
 * Thrown when the database was last used by a newer version, which knows tables this one does not. Migrations only go
 * forward: this version leaves such a database alone rather than guess.
 */
export class RegisterTooNew extends Error {
  override readonly name = 'RegisterTooNew';

  /** `migration`: the first one this version does not know. */
  constructor(migration: string) {
    super(
      `the register was made by a newer version (it has ${migration}): start that version, or restore a backup`,
    );
  }
}
