import { Client } from 'pg';

/** Runs statements on PostgreSQL beside the register, as somebody with access to the server could. */
export async function onPostgres(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Every row of a register on PostgreSQL as it stands there. */
export async function rowsOf(url: string): Promise<unknown[]> {
  return [
    ...(await onPostgres(url, 'select * from vastlegging')),
    ...(await onPostgres(url, 'select * from notitie')),
  ];
}
