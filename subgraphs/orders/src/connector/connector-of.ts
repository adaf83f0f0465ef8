import type { EntityManager } from '@mikro-orm/postgresql';
import type { StorefrontConnectionRow } from '../connection/index.ts';
import type { StorefrontConnector } from './storefront-connector.ts';

type Connection = Pick<StorefrontConnectionRow, 'id' | 'connector' | 'account'>;

/** Makes the connector of a connection, by its name. */
export type ConnectorMaker = (em: EntityManager, connection: Connection) => StorefrontConnector;

let makers: Readonly<Record<string, ConnectorMaker>> = {};

/** Says which connectors there are; the slice does when it starts, a test brings its own. */
export function connectConnectors(made: Readonly<Record<string, ConnectorMaker>>): void {
  makers = made;
}

/**
 * Connector of a connection. The entity manager is the slice's own, as jobs have it: tokens are nobody's to read. A job
 * makes one for each connection and each run; calls of one connection are counted together whoever makes them.
 */
export function connectorOf(em: EntityManager, connection: Connection): StorefrontConnector {
  const make = makers[connection.connector];
  if (!make) throw new Error(`no connector is set up for ${connection.connector}`);
  return make(em, connection);
}
