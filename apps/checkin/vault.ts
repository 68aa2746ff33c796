import Dexie, { type EntityTable } from 'dexie';

/** Encrypted: nothing here reads without the key, and the key leaves neither this browser nor this site. */
export interface Sealed {
  nonce: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

interface SealedScan {
  id: string;
  sealed: Sealed;
}

class Rooms extends Dexie {
  /** `key` is the CryptoKey, `door` what the tablet knows. */
  things!: EntityTable<{ name: 'key' | 'door'; thing: unknown }, 'name'>;
  scans!: EntityTable<SealedScan, 'id'>;

  constructor() {
    super('parvis-porte');
    this.version(1).stores({ things: 'name', scans: 'id' });
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

  /** What was kept, or undefined where nothing was. */
  async open(): Promise<{ door: unknown; scans: unknown[] } | undefined> {
    const key = await this.rooms.things.get('key');
    const door = await this.rooms.things.get('door');
    if (!(key?.thing instanceof CryptoKey) || !door) return undefined;
    this.key = key.thing;
    const scans: unknown[] = [];
    for (const { sealed } of await this.rooms.scans.toArray()) scans.push(await this.unseal(sealed));
    return { door: await this.unseal(door.thing as Sealed), scans };
  }

  async keepDoor(door: unknown): Promise<void> {
    const sealed = await this.seal(door);
    await this.rooms.things.put({ name: 'door', thing: sealed });
  }

  /** On disk once this resolves. */
  async keepScans(scans: readonly { id: string }[]): Promise<void> {
    const rows: SealedScan[] = [];
    for (const scan of scans) rows.push({ id: scan.id, sealed: await this.seal(scan) });
    await this.rooms.scans.bulkPut(rows);
  }

  async wipe(): Promise<void> {
    this.key = undefined;
    await this.rooms.transaction('rw', this.rooms.things, this.rooms.scans, async () => {
      await this.rooms.things.clear();
      await this.rooms.scans.clear();
    });
  }

  private async seal(thing: unknown): Promise<Sealed> {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(thing));
    return { nonce, bytes: await crypto.subtle.encrypt({ name: CIPHER, iv: nonce }, await this.ownKey(), plain) };
  }

  private async unseal({ nonce, bytes }: Sealed): Promise<unknown> {
    const plain = await crypto.subtle.decrypt({ name: CIPHER, iv: nonce }, await this.ownKey(), bytes);
    return JSON.parse(new TextDecoder().decode(plain)) as unknown;
  }

  private async ownKey(): Promise<CryptoKey> {
    if (this.key) return this.key;
    const key = await crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt']);
    await this.rooms.things.put({ name: 'key', thing: key });
    this.key = key;
    return key;
  }
}
