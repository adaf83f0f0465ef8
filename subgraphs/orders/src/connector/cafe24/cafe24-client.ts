import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Grant, Granter } from '../channel-authorization.ts';
import { channelClient, type ChannelClient } from '../channel-client.ts';
import { askChannel } from '../channel-http.ts';
import type { ConnectorSettings } from '../connector-settings.ts';

interface Mall {
  readonly id: string;
  readonly account: string;
}

const REFRESH_LIFE_MS = 14 * 24 * 3_600_000;
const BLOCK_MS = 10_000;

/** Moments of tokens have no zone and are told in Korea (contract 2.1). */
const seoul = z.string().transform((text) => new Date(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}+09:00`));

const granted = z.object({
  access_token: z.string().min(1),
  expires_at: seoul,
  refresh_token: z.string().min(1),
  refresh_token_expires_at: seoul.optional(),
});

const problem = z.object({
  error: z.union([z.object({ code: z.union([z.number(), z.string()]), message: z.string() }), z.string()]),
  error_description: z.string().optional(),
});

/** Address of a mall. */
export function mallUrl({ CAFE24_URL }: ConnectorSettings, account: string): string {
  return CAFE24_URL.replace('{mall}', encodeURIComponent(account)).replace(/\/$/, '');
}

/** Asks a mall for tokens, with a refresh token or with the code that a person brought back. */
export async function askForTokens(
  settings: ConnectorSettings,
  account: string,
  form: Readonly<Record<string, string>>,
  now: Date,
): Promise<Grant> {
  const { CAFE24_CLIENT_ID: id, CAFE24_CLIENT_SECRET: secret, CHANNEL_TIMEOUT_MS: timeoutMs } = settings;
  if (!id || !secret) return 'REJECTED';
  const reply = await askChannel({
    method: 'POST',
    url: `${mallUrl(settings, account)}/api/v2/oauth/token`,
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams(form),
    timeoutMs,
  });
  if (reply.kind !== 'answer' || reply.status >= 500 || reply.status === 429) return 'AWAY';
  const read = granted.safeParse(reply.body);
  if (reply.status >= 300 || !read.success) return 'REJECTED';
  const { access_token, expires_at, refresh_token, refresh_token_expires_at } = read.data;
  return {
    accessToken: access_token,
    accessExpiresAt: expires_at,
    refreshToken: refresh_token,
    refreshExpiresAt: refresh_token_expires_at ?? new Date(now.getTime() + REFRESH_LIFE_MS),
  };
}

/** Client of a mall's Admin API. */
export function cafe24Client(em: EntityManager, mall: Mall, settings: ConnectorSettings): ChannelClient {
  const clientAt = (now: Date): ChannelClient =>
    channelClient(em, mall.id, {
      url: `${mallUrl(settings, mall.account)}/api/v2`,
      headers: { 'x-cafe24-api-version': settings.CAFE24_API_VERSION },
      bucket: { capacity: settings.CAFE24_BUCKET, drainPerSecond: settings.CAFE24_DRAIN },
      waitMs: settings.CHANNEL_WAIT_MS,
      timeoutMs: settings.CHANNEL_TIMEOUT_MS,
      token: {
        grant: granterOf(settings, mall.account, now),
        needsRefreshToken: true,
        firstToken: settings.CAFE24_FIRST_TOKENS[mall.account] ?? null,
      },
      wordsOf: cafe24Words,
      isStale: (status) => status === 401,
      blockOf: (headers) => Number(headers.get('x-cafe24-time-remain') ?? 0) * 1000 || BLOCK_MS,
      usedOf: (headers) => usedCalls(headers.get('x-api-call-limit')),
    });
  return (call, now) => clientAt(now)(call, now);
}

function granterOf(settings: ConnectorSettings, account: string, now: Date): Granter {
  return (refreshToken) =>
    askForTokens(settings, account, { grant_type: 'refresh_token', refresh_token: refreshToken ?? '' }, now);
}

function cafe24Words(body: unknown): { code: string; message: string } {
  const read = problem.safeParse(body);
  if (!read.success) return { code: '', message: '' };
  const { error, error_description = '' } = read.data;
  return typeof error === 'string'
    ? { code: error, message: error_description }
    : { code: String(error.code), message: error.message };
}

function usedCalls(header: string | null): number | null {
  const used = /^(\d+)\/\d+$/.exec(header ?? '')?.[1];
  return used === undefined ? null : Number(used);
}
