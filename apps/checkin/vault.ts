import Dexie, { type EntityTable } from 'dexie';

/** Encrypted: nothing here reads without the key, and the key leaves neither this browser nor this site. */
export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

interface SealedRow {
  id: string;
  sealed: Sealed;
}

class Rooms extends Dexie {
  /** `key` is the CryptoKey, `door` what the tablet knows. */
  things!: EntityTable<{ name: 'key' | 'door'; thing: unknown }, 'name'>;
  scans!: EntityTable<SealedRow, 'id'>;
  /** What was done at the desk beside scanning. */
  acts!: EntityTable<SealedRow, 'id'>;

  constructor() {
    super('parvis-porte');
    this.version(1).stores({ things: 'name', scans: 'id' });
    this.version(2).stores({ things: 'name', scans: 'id', acts: 'id' });
  }
}

const CIPHER = 'AES-GCM';

/**
 * What this tablet keeps on its disk: who may come, and every scan. The key is made here, cannot be exported, and goes
 * when the tablet is unpaired or revoked; without it the rest is noise.
 */
export class Vault {
  private readonly rooms = new Rooms();
  private key: CryptoKey | undefined;

  /** What was kept, or undefined where nothing was. Rejects where the disk does not answer: it may the next time. */
  async open(): Promise<{ door: unknown; scans: unknown[]; acts: unknown[] } | undefined> {
    // A database that could not be opened stays so until it is opened anew.
    if (!this.rooms.isOpen()) await this.rooms.open();
    const key = await this.rooms.things.get('key');
    const door = await this.rooms.things.get('door');
    if (!(key?.thing instanceof CryptoKey) || !door) return undefined;
    this.key = key.thing;
    return {
      door: await this.unseal(door.thing as Sealed),
      scans: await this.allOf(this.rooms.scans),
      acts: await this.allOf(this.rooms.acts),
    };
  }

  /** Empty, with a key of its own. */
  async begin(): Promise<void> {
    await this.wipe();
    const key = await crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt']);
    await this.rooms.things.put({ name: 'key', thing: key });
    this.key = key;
  }

  async keepDoor(door: unknown): Promise<void> {
    const sealed = await this.seal(door);
    this.ownKey();
    await this.rooms.things.put({ name: 'door', thing: sealed });
  }

  /** On disk once this resolves. */
  keepScans = (scans: readonly { id: string }[]): Promise<void> => this.keepAll(this.rooms.scans, scans);
  keepActs = (acts: readonly { id: string }[]): Promise<void> => this.keepAll(this.rooms.acts, acts);
  dropActs = (ids: string[]): Promise<void> => this.rooms.acts.bulkDelete(ids);

  async wipe(): Promise<void> {
    this.key = undefined;
    const { things, scans, acts } = this.rooms;
    await this.rooms.transaction('rw', things, scans, acts, async () => {
      await things.clear();
      await scans.clear();
      await acts.clear();
    });
  }

  private async keepAll(table: EntityTable<SealedRow, 'id'>, things: readonly { id: string }[]): Promise<void> {
    const rows: SealedRow[] = [];
    for (const thing of things) rows.push({ id: thing.id, sealed: await this.seal(thing) });
    this.ownKey();
    await table.bulkPut(rows);
  }

  private async allOf(table: EntityTable<SealedRow, 'id'>): Promise<unknown[]> {
    const things: unknown[] = [];
    for (const { sealed } of await table.toArray()) things.push(await this.unseal(sealed));
    return things;
  }

  private async seal(thing: unknown): Promise<Sealed> {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(thing));
    return { nonce, bytes: await crypto.subtle.encrypt({ name: CIPHER, iv: nonce }, this.ownKey(), plain) };
  }

  private async unseal({ nonce, bytes }: Sealed): Promise<unknown> {
    const plain = await crypto.subtle.decrypt({ name: CIPHER, iv: nonce }, this.ownKey(), bytes);
    return JSON.parse(new TextDecoder().decode(plain)) as unknown;
  }

  /** @throws where everything was wiped: what was on its way to the disk does not get there any more */
  private ownKey(): CryptoKey {
    if (!this.key) throw new Error('This tablet keeps nothing.');
    return this.key;
  }
}
