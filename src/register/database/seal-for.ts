import type { Kysely } from 'kysely';
import { RegisterKeyError } from '../errors/key.ts';
import { newSalt, type Seal, sealWith, unsealed } from './seal.ts';
import type { Tables } from './tables.ts';

const PROOF = 'register';
const PROOF_LABEL = 'proef';

/** What to write in `versleuteling` for a seal. */
export function proofOf(seal: Seal): { plek: number; zout: string; proef: string } {
  return { plek: 1, zout: seal.zout, proef: seal.close(PROOF, PROOF_LABEL) };
}

/** A seal that was not used before. */
export function freshSeal(key: string | undefined): Seal {
  return key ? sealWith(key, newSalt()) : unsealed;
}

/**
 * The seal this database is written with; the first to come decides what that is. @throws RegisterKeyError when `key`
 * is not the one
 */
export async function sealFor(db: Kysely<Tables>, key: string | undefined): Promise<Seal> {
  const read = () => db.selectFrom('versleuteling').selectAll().executeTakeFirst();
  let row = await read();
  if (!row) {
    await db
      .insertInto('versleuteling')
      .values(proofOf(freshSeal(key)))
      .onConflict((conflict) => conflict.column('plek').doNothing())
      .execute();
    row = await read();
  }
  const zout = row?.zout ?? '';
  if (!key && zout) throw new RegisterKeyError('REGISTER_KEY is missing, while the register is encrypted');
  if (!key) return unsealed;
  if (!zout)
    throw new RegisterKeyError(
      'REGISTER_KEY is set, but the register is not encrypted: see npm run register -- rekey',
    );
  const seal = sealWith(key, zout);
  if (!fits(seal, row?.proef ?? '')) throw new RegisterKeyError('REGISTER_KEY does not fit the register');
  return seal;
}

/** Whether this seal made the proof, so whether the key is the one. */
export function fits(seal: Seal, proof: string): boolean {
  try {
    return seal.open(proof, PROOF_LABEL) === PROOF;
  } catch {
    return false;
  }
}
