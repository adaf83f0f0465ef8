import type { EntityManager } from '@mikro-orm/postgresql';
import { hash } from 'bcryptjs';
import { z } from 'zod';
import { done } from '../channel-answer.ts';
import type { Granter } from '../channel-authorization.ts';
import { channelClient, type ChannelClient } from '../channel-client.ts';
import { askChannel } from '../channel-http.ts';
import type { ConnectorSettings } from '../connector-settings.ts';

const BLOCK_MS = 1000;

const granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number().positive() });
const problem = z.object({ code: z.string(), message: z.string().default('') });
const wrapped = z.object({ data: z.unknown() });

interface Store {
  readonly id: string;
  readonly account: string;
}

/** Client of a store: a token by a signature, once more where the gateway no longer knows it (GW.AUTHN); gives what is in `data`, or all where nothing is wrapped. */
export function naverClient(em: EntityManager, store: Store, settings: ConnectorSettings): ChannelClient {
  const url = settings.NAVER_URL.replace(/\/$/, '');
  return async (call, now) => {
    const ask = channelClient(em, store.id, {
      url,
      headers: {},
      bucket: { capacity: settings.NAVER_BUCKET, drainPerSecond: settings.NAVER_DRAIN },
      waitMs: settings.CHANNEL_WAIT_MS,
      timeoutMs: settings.CHANNEL_TIMEOUT_MS,
      token: { grant: granterOf(settings, url, store.account, now), needsRefreshToken: false, firstToken: null },
      wordsOf: (body) => problem.safeParse(body).data ?? { code: '', message: '' },
      isStale: (status, code) => status === 401 && code === 'GW.AUTHN',
      blockOf: (headers) => 1000 / (Number(headers.get('gncp-gw-ratelimit-replenish-rate') ?? 0) || 1000 / BLOCK_MS),
      usedOf: () => null,
    });
    const answer = await ask(call, now);
    if (answer.outcome !== 'DONE') return answer;
    const read = wrapped.safeParse(answer.value);
    return done(read.success && read.data.data !== undefined ? read.data.data : answer.value);
  };
}

function granterOf(settings: ConnectorSettings, url: string, account: string, now: Date): Granter {
  const {
    NAVER_CLIENT_ID: id,
    NAVER_CLIENT_SECRET: secret,
    NAVER_TYPE: type,
    CHANNEL_TIMEOUT_MS: timeoutMs,
  } = settings;
  return async () => {
    if (!id || !secret) return 'REJECTED';
    const timestamp = String(now.getTime());
    const signature = Buffer.from(await hash(`${id}_${timestamp}`, secret)).toString('base64');
    const body = new URLSearchParams({
      client_id: id,
      timestamp,
      grant_type: 'client_credentials',
      client_secret_sign: signature,
      type,
      ...(type === 'SELLER' ? { account_id: account } : {}),
    });
    const reply = await askChannel({ method: 'POST', url: `${url}/v1/oauth2/token`, headers: {}, body, timeoutMs });
    if (reply.kind !== 'answer' || reply.status >= 500 || reply.status === 429) return 'AWAY';
    const read = granted.safeParse(reply.body);
    if (reply.status >= 300 || !read.success) return 'REJECTED';
    const accessExpiresAt = new Date(now.getTime() + read.data.expires_in * 1000);
    return { accessToken: read.data.access_token, accessExpiresAt, refreshToken: null, refreshExpiresAt: null };
  };
}
