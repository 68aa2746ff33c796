import { createHash } from 'node:crypto';
import pg from 'pg';
import { SpokenFault } from '@parvis/platform/spoken-fault';
import { copyIn } from './copy';
import { damaged, type Frame, readFrames } from './frames';
import { type Counter, listOf, schemaOf, type TableOfBackup, tablesOf } from './tables';
import { type BackupHead, type BackupSums, markOf } from './write-backup';

export interface RestoreWish {
  /** What is in the database now is thrown away. */
  replace?: boolean;
  /** Ballots that were not yet counted and keys of tickets stay sealed for good. */
  otherSecret?: boolean;
}

/**
 * Puts a backup into a database that is at the same schema: all of it in one transaction, or nothing.
 * @throws SpokenFault that says what stands in the way; the database is then as it was
 */
export async function restoreBackup(url: string, file: string, secret: string, wish: RestoreWish): Promise<BackupSums> {
  const frames = readFrames(file);
  const head = await headOf(frames);
  const client = new pg.Client({ connectionString: url, application_name: 'parvis-restore' });
  await client.connect();
  try {
    refuse(head, await schemaOf(client), secret, wish);
    await client.query('begin');
    const tables = await tablesOf(client);
    if (!wish.replace && (await hasPeople(client))) throw notEmpty();
    const keys = await dropKeys(client);
    for (const { name } of tables) await client.query(`alter table ${name} disable trigger user`);
    await client.query(`truncate ${tables.map(({ name }) => name).join(', ')}`);
    const sums = await load(client, frames);
    for (const { name } of tables) await client.query(`alter table ${name} enable trigger user`);
    for (const add of keys) await client.query(add);
    await client.query('commit');
    return sums;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

async function headOf(frames: AsyncGenerator<Frame>): Promise<BackupHead> {
  const first = await frames.next();
  if (first.done || first.value.kind !== 'H') throw damaged();
  const head = JSON.parse(first.value.content.toString()) as BackupHead;
  if (head.format !== 'parvis-backup/1') throw damaged();
  return head;
}

function refuse(head: BackupHead, schema: string[], secret: string, wish: RestoreWish): void {
  if (head.schema.join() !== schema.join()) {
    const missing = head.schema.filter((name) => !schema.includes(name)).length;
    throw new SpokenFault({
      fr: `Cette sauvegarde vient d’une version ${missing > 0 ? 'plus récente' : 'plus ancienne'} de Parvis : restaurez-la avec la version qui l’a faite, puis mettez à jour.`,
      en: `This backup comes from a ${missing > 0 ? 'newer' : 'older'} version of Parvis: restore it with the version that made it, then bring that up to date.`,
    });
  }
  if (head.secret !== markOf(secret) && !wish.otherSecret) {
    throw new SpokenFault({
      fr: 'Ce serveur n’a pas le même SERVER_SECRET : les bulletins non dépouillés et les clés des billets ne s’ouvriraient plus. Donnez-lui le secret d’origine, ou ajoutez --other-secret pour vous en passer.',
      en: 'This server does not have the same SERVER_SECRET: ballots not yet counted and the keys of tickets would not open. Give it the former secret, or add --other-secret to do without.',
    });
  }
}

async function hasPeople(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ has: boolean }>(
    'select exists (select from person) or exists (select from event) or exists (select from audit_entry) as has',
  );
  return rows[0]!.has;
}

const notEmpty = () =>
  new SpokenFault({
    fr: 'Cette base contient déjà des données : choisissez une base vide, ou ajoutez --replace pour jeter ce qu’elle contient.',
    en: 'This database has data already: choose an empty one, or add --replace to throw away what it has.',
  });

/** Rows come table by table: keys between them are put back, and checked, once all are there. */
async function dropKeys(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ add: string; drop: string }>(
    `select format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid)) as add,
       format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname) as drop
     from pg_constraint k join pg_namespace n on n.oid = k.connamespace
     where k.contype = 'f' and n.nspname in ('public', 'graphile_worker') order by k.conrelid, k.conname`,
  );
  for (const { drop } of rows) await client.query(drop);
  return rows.map(({ add }) => add);
}

async function load(client: pg.ClientBase, frames: AsyncGenerator<Frame>): Promise<BackupSums> {
  for (;;) {
    const next = await frames.next();
    if (next.done) throw damaged();
    const said = () => JSON.parse(next.value.content.toString()) as unknown;
    if (next.value.kind === 'T') await loadTable(client, said() as TableOfBackup, frames);
    else if (next.value.kind === 'Z') {
      const { counters, ...sums } = said() as BackupSums & { counters: Counter[] };
      for (const { name, last } of counters)
        await client.query('select setval($1::regclass, coalesce($2::bigint, 1), $2::bigint is not null)', [
          name,
          last,
        ]);
      // The end of the file is looked at too: that is where gzip says whether all of it is right.
      if (!(await frames.next()).done) throw damaged();
      return sums;
    } else throw damaged();
  }
}

async function loadTable(client: pg.ClientBase, table: TableOfBackup, frames: AsyncGenerator<Frame>): Promise<void> {
  const hash = createHash('sha256');
  let isRight = false;
  async function* rows() {
    for (;;) {
      const next = await frames.next();
      if (next.done) throw damaged();
      const { kind, content } = next.value;
      if (kind === 'E') {
        isRight = (JSON.parse(content.toString()) as { sha256: string }).sha256 === hash.digest('hex');
        return;
      }
      if (kind !== 'D') throw damaged();
      hash.update(content);
      yield content;
    }
  }
  await copyIn(client, `copy ${table.name} (${listOf(table)}) from stdin`, rows());
  if (!isRight) throw damaged();
}
