import type { EntityManager } from '@mikro-orm/postgresql';
import { collectionSettings } from './collection-settings.ts';
import { alarmOfConnection } from './collection.messages.ts';
import type { CollectionError } from './collection.ts';

interface Failure {
  readonly connectionId: string;
  readonly error: CollectionError;
  readonly now: Date;
}

/**
 * Alarms of a connection whose permission ended or that has failed for long: once, in the transaction that ends its run, and
 * not again until it works.
 */
export async function alarmOnce(tx: EntityManager, { connectionId, error, now }: Failure): Promise<void> {
  const longAgo = new Date(now.getTime() - collectionSettings().alarmMs);
  const [due] = await tx.execute<{ name: string; code: string; storefront: string }[]>(
    `update collection_state as state set alarmed_at = ?
     from storefront_connection as connection join storefront on storefront.code = connection.storefront_code
     where state.id = ? and connection.id = state.id and state.alarmed_at is null
       and state.failing_since is not null and (? or state.failing_since <= ?)
     returning connection.name, storefront.code, storefront.name as storefront`,
    [now, connectionId, error === 'AUTHORIZATION_LOST', longAgo],
  );
  if (due) await alarmOfConnection(tx, { ...due, id: connectionId, error }, { actor: null, now });
}
