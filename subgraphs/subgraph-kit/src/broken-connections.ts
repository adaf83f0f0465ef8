import type { Pool, PoolClient } from 'pg';

/**
 * Gives a connection that breaks while it is held back to its pool at once: kysely gives none back whose rollback fails, so
 * that every transaction under way when the database went away would cost the pool a place for good.
 */
export function giveUpBroken(pool: Pool): void {
  const held = new WeakSet<PoolClient>();
  pool.on('acquire', (client) => void held.add(client));
  pool.on('release', (_error, client) => void held.delete(client));
  pool.on('connect', (client) => {
    client.on('error', () => {
      if (!held.has(client)) return;
      client.release(true);
      // Who holds it may give it back a second time.
      client.release = released;
    });
  });
}

const released: PoolClient['release'] = () => undefined;
