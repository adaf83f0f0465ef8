import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { localKeyWrapper, type KeyWrapper } from './key-wrapper.ts';
import { keyringOn, runOn, type Keyring } from './keyring.ts';

/** What a slice opens its personal data with. */
export interface SliceKeys {
  readonly keyring: Keyring;
  readonly wrapper: KeyWrapper;
  /** Secret that all slices share, for what travels between them. */
  readonly eventSecret: string;
}

const keysByDatabase = new WeakMap<object, SliceKeys>();

/** Secrets of a slice, as its environment holds them. */
export interface SliceSecrets {
  /** Wrapping key, 32 bytes in base64. */
  readonly privacyKey: string;
  readonly eventSecret: string;
}

/** Hands a slice's keys to every entity manager of its connections; the keys are read by the owner of the tables. */
export function holdKeys(
  owner: MikroORM,
  others: readonly Pick<EntityManager, 'config'>[],
  secrets: SliceSecrets,
): void {
  const wrapper = localKeyWrapper(secrets.privacyKey);
  const keyring = keyringOn(runOn(connectionFor(owner)), wrapper);
  for (const { config } of [owner, ...others]) {
    keysByDatabase.set(config, { keyring, wrapper, eventSecret: secrets.eventSecret });
  }
}

/** A connection of its own: whoever asks for a key may hold the last one of the others, in a transaction. */
function connectionFor({ config }: MikroORM): pg.Pool {
  const pool = new pg.Pool({
    connectionString: config.get('clientUrl'),
    max: 1,
    idleTimeoutMillis: 1000,
    allowExitOnIdle: true,
    application_name: 'madang keys',
  });
  // One that is lost while nobody asks is made anew by the next who does.
  pool.on('error', () => undefined);
  return pool;
}

/** Keys of the slice that an entity manager belongs to. */
export function keysOf({ config }: Pick<EntityManager, 'config'>): SliceKeys {
  const keys = keysByDatabase.get(config);
  if (!keys) throw new Error('this database was opened without keys for personal data');
  return keys;
}
