import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { done, later } from './channel-answer.ts';
import { ChannelAuthorizationRow } from './connector.entity.ts';
import { authorizationPersonal } from './connector.personal.ts';
import type { ChannelAnswer } from './storefront-connector.ts';

/** Tokens that a marketplace grants. */
export interface GrantedTokens {
  readonly accessToken: string;
  readonly accessExpiresAt: Date;
  /** Token for the next grant; none where a secret of ours grants. */
  readonly refreshToken: string | null;
  readonly refreshExpiresAt: Date | null;
}

/** What came of asking for tokens: REJECTED is for good, until somebody grants the permission anew. */
export type Grant = GrantedTokens | 'REJECTED' | 'AWAY';

/** Asks a marketplace for tokens with the refresh token that was given last, if any. */
export type Granter = (refreshToken: string | null) => Promise<Grant>;

/** What a token is asked for. */
export interface TokenQuestion {
  readonly connectionId: string;
  readonly now: Date;
  readonly grant: Granter;
  /** Indicates whether the marketplace grants only to who has a refresh token. */
  readonly needsRefreshToken: boolean;
  /** Refresh token with which a connection begins that has none yet. */
  readonly firstToken: string | null;
  /** Token that the marketplace just refused. */
  readonly stale?: string;
}

/** Time before its end at which a token is taken for ended. */
const EARLY_MS = 60_000;
const LOOK_AGAIN_MS = 15 * 60_000;
const AWAY_MS = 30_000;

/** Access token of a connection. A new one is asked for by one at a time, and is kept before anybody uses it. */
export async function accessTokenOf(em: EntityManager, question: TokenQuestion): Promise<ChannelAnswer<string>> {
  const standing = await em.fork().findOne(ChannelAuthorizationRow, question.connectionId);
  const known = standing && !standing.lostAt ? await usableToken(em, standing, question) : null;
  if (known) return done(known);
  return em.fork().transactional(async (tx) => {
    const row = await lockedRow(tx, question);
    if (row.lostAt) return lost(question.now);
    const fresh = await usableToken(tx, row, question);
    return fresh ? done(fresh) : refreshed(tx, row, question);
  });
}

/** Keeps tokens that somebody was granted, as after a person gave the permission anew. */
export async function keepTokens(tx: EntityManager, row: ChannelAuthorizationRow, tokens: GrantedTokens, now: Date) {
  const { accessToken, refreshToken, accessExpiresAt, refreshExpiresAt } = tokens;
  const sealed = await authorizationPersonal.seal(tx, row.id, { accessToken, refreshToken });
  Object.assign(row, sealed, { accessExpiresAt, refreshExpiresAt, lostAt: null, changedAt: now });
  await tx.flush();
}

/** Row of a connection, locked until the transaction ends; made where there is none. */
export async function lockedRow(
  tx: EntityManager,
  { connectionId, now }: Pick<TokenQuestion, 'connectionId' | 'now'>,
): Promise<ChannelAuthorizationRow> {
  await tx.execute(
    `insert into channel_authorization (id, personal_index, changed_at) values (?, '{}', ?) on conflict do nothing`,
    [connectionId, now],
  );
  return tx.findOneOrFail(ChannelAuthorizationRow, connectionId, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    refresh: true,
  });
}

async function usableToken(
  em: EntityManager,
  row: ChannelAuthorizationRow,
  { now, stale }: TokenQuestion,
): Promise<string | null> {
  if (!row.accessExpiresAt || row.accessExpiresAt.getTime() - EARLY_MS <= now.getTime()) return null;
  const token = await authorizationPersonal.open(em, row, 'accessToken');
  return token === stale ? null : token;
}

async function refreshed(
  tx: EntityManager,
  row: ChannelAuthorizationRow,
  { now, grant, needsRefreshToken, firstToken }: TokenQuestion,
): Promise<ChannelAnswer<string>> {
  const isOver = Boolean(row.refreshExpiresAt && row.refreshExpiresAt <= now);
  const refreshToken = (await authorizationPersonal.open(tx, row, 'refreshToken')) ?? firstToken;
  const tokens = isOver || (needsRefreshToken && refreshToken === null) ? 'REJECTED' : await grant(refreshToken);
  if (tokens === 'AWAY') return later('AWAY', now, AWAY_MS);
  if (tokens === 'REJECTED') {
    Object.assign(row, { lostAt: now, changedAt: now });
    await tx.flush();
    return lost(now);
  }
  await keepTokens(tx, row, tokens, now);
  return done(tokens.accessToken);
}

function lost(now: Date): ChannelAnswer<string> {
  return later('AUTHORIZATION_LOST', now, LOOK_AGAIN_MS);
}
