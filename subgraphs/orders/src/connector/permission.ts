import { randomBytes } from 'node:crypto';
import { audit, refuse, type Context, type Refusal } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { readableOfStorefront, StorefrontConnectionRow } from '../connection/index.ts';
import { askForTokens, mallUrl } from './cafe24/cafe24-client.ts';
import { keepTokens, lockedRow } from './channel-authorization.ts';
import type { ConnectorSettings } from './connector-settings.ts';

/** Reasons why a permission cannot be asked for or is not granted. */
export type PermissionCode = 'CONNECTION_UNKNOWN' | 'PERMISSION_NOT_GRANTED' | 'MARKETPLACE_AWAY';

/** What permissions are asked and kept with: tokens are the slice's own, nobody who asks may read them. */
export interface PermissionParts {
  readonly em: () => EntityManager;
  readonly settings: ConnectorSettings;
}

/** Where the marketplace asks its owner; nothing where a secret of ours is all that it takes. */
export interface AskedPermission {
  readonly url: string | null;
}

/** Begins to ask for the permission of a connection anew; gives where its owner is asked. */
export async function askPermission(
  context: Context,
  { em, settings }: PermissionParts,
  connectionId: string,
): Promise<AskedPermission | Refusal<PermissionCode>> {
  const { actor, now } = context;
  const connection = await readable(context, connectionId);
  if (!connection) return refuse('CONNECTION_UNKNOWN', ['input', 'connectionId']);
  return em().transactional(async (tx) => {
    const row = await lockedRow(tx, { connectionId, now });
    const subject = { type: 'StorefrontConnection', id: connectionId };
    await audit(tx, { act: 'connection.askPermission', subject, actor }, now);
    if (connection.connector !== 'CAFE24') {
      Object.assign(row, { lostAt: null, accessExpiresAt: null, changedAt: now });
      await tx.flush();
      return { url: null };
    }
    row.askedState = `${connectionId}.${randomBytes(18).toString('base64url')}`;
    await tx.flush();
    return { url: askedAt(settings, connection.account, row.askedState) };
  });
}

/** Takes the code that the owner brought back, and keeps the tokens that it gives; each code once. */
export async function grantPermission(
  context: Context,
  { em, settings }: PermissionParts,
  { state, code }: { readonly state: string; readonly code: string },
): Promise<StorefrontConnectionRow | Refusal<PermissionCode>> {
  const { actor, now } = context;
  const connectionId = state.split('.')[0] ?? '';
  const isId = /^[0-9a-f-]{36}$/.test(connectionId);
  const connection = isId ? await readable(context, connectionId) : null;
  if (!connection) return refuse('CONNECTION_UNKNOWN', ['input', 'state']);
  return em().transactional(async (tx) => {
    const row = await lockedRow(tx, { connectionId, now });
    if (row.askedState !== state) return refuse('PERMISSION_NOT_GRANTED', ['input', 'state']);
    const form = { grant_type: 'authorization_code', code, redirect_uri: returnTo(settings) };
    const grant = await askForTokens(settings, connection.account, form, now);
    if (grant === 'AWAY') return refuse('MARKETPLACE_AWAY');
    if (grant === 'REJECTED') return refuse('PERMISSION_NOT_GRANTED', ['input', 'code']);
    row.askedState = null;
    await keepTokens(tx, row, grant, now);
    const subject = { type: 'StorefrontConnection', id: connectionId };
    await audit(tx, { act: 'connection.grantPermission', subject, actor }, now);
    return connection;
  });
}

function readable({ em, actor }: Context, id: string): Promise<StorefrontConnectionRow | null> {
  return em.findOne(StorefrontConnectionRow, { $and: [readableOfStorefront(actor), { id }] });
}

function askedAt(settings: ConnectorSettings, account: string, state: string): string {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: settings.CAFE24_CLIENT_ID ?? '',
    state,
    redirect_uri: returnTo(settings),
    scope: settings.CAFE24_SCOPES,
  });
  return `${mallUrl(settings, account)}/api/v2/oauth/authorize?${query}`;
}

/** The screen of the connections takes the code. */
function returnTo({ PUBLIC_ORIGIN }: ConnectorSettings): string {
  return `${PUBLIC_ORIGIN}/orders/connections`;
}
