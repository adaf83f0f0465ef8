import { createHmac } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Mall, Malls } from './mall.ts';

/** The app that malls are asked through. */
export interface Cafe24Account {
  readonly clientId: string;
  readonly clientSecret: string;
}

const ACCESS_MS = 2 * 3_600_000;
const REFRESH_MS = 14 * 24 * 3_600_000;

type Fail = (reply: FastifyReply, status: number, code: string, message: string) => FastifyReply;

/** What the token endpoint works with. */
export interface TokenParts {
  readonly account: Cafe24Account;
  readonly malls: Malls;
  readonly clock: () => Date;
}

/** Refresh token with which a mall begins. */
export function firstToken({ clientSecret }: Cafe24Account, mall: string): string {
  return `first.${mall}.${signed(clientSecret, `first.${mall}`)}`;
}

/** Adds POST /oauth/token: two hours, two weeks, each refresh token once, the one before it dead at once. */
export function addTokens(room: FastifyInstance, parts: TokenParts, fail: Fail): void {
  const { account, malls, clock } = parts;
  const basic = `Basic ${Buffer.from(`${account.clientId}:${account.clientSecret}`).toString('base64')}`;
  room.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  room.post<{ Params: { mall: string }; Body: Record<string, string> }>(
    '/:mall/api/v2/oauth/token',
    async (request, reply) => {
      const mall = malls.of(request.params.mall);
      if (request.headers.authorization !== basic) return fail(reply, 401, 'invalid_client', 'unknown client');
      if (mall.behaviour.down) return fail(reply, 500, '500', 'Internal Server Error');
      const { grant_type, refresh_token = '', code = '' } = request.body;
      const isGood =
        grant_type === 'authorization_code' ? code === `code-${mall.id}` : isCurrent(parts, mall, refresh_token);
      if (!isGood || (mall.isRevoked && grant_type !== 'authorization_code'))
        return reply.code(400).send({ error: 'invalid_grant', error_description: 'Invalid refresh_token' });
      mall.isRevoked = false;
      return granted(parts, mall, clock());
    },
  );
}

/** Adds GET /oauth/authorize, where the owner of every mall says yes at once. */
export function addAuthorize(room: FastifyInstance): void {
  room.get<{ Params: { mall: string }; Querystring: { redirect_uri?: string; state?: string } }>(
    '/:mall/api/v2/oauth/authorize',
    async (request, reply) => {
      const { redirect_uri = '', state = '' } = request.query;
      if (!URL.canParse(redirect_uri)) return reply.code(400).send({ error: 'invalid_request' });
      const back = new URL(redirect_uri);
      back.searchParams.set('code', `code-${request.params.mall}`);
      back.searchParams.set('state', state);
      return reply.redirect(back.href);
    },
  );
}

/** Indicates whether a mall's API lets this token in. */
export function isAdmitted({ account, clock }: TokenParts, mall: Mall, header: string | undefined): boolean {
  const [, kind, owner, given, signature] = /^Bearer (a)\.(.+)\.(\d+)\.([\w-]+)$/.exec(header ?? '') ?? [];
  if (!kind || owner !== mall.id || !given || mall.isRevoked) return false;
  const isOurs = signature === signed(account.clientSecret, `a.${owner}.${given}`);
  const age = clock().getTime() - Number(given);
  return isOurs && age < ACCESS_MS && Number(given) > mall.expiredBefore;
}

function isCurrent({ account, clock }: TokenParts, mall: Mall, token: string): boolean {
  if (token === firstToken(account, mall.id)) return mall.serial === null;
  const [, owner, serial, given, signature] = /^r\.(.+)\.(\d+)\.(\d+)\.([\w-]+)$/.exec(token) ?? [];
  if (owner !== mall.id || !serial || !given) return false;
  if (signature !== signed(account.clientSecret, `r.${owner}.${serial}.${given}`)) return false;
  const isYoung = clock().getTime() - Number(given) < REFRESH_MS;
  return isYoung && (mall.serial === null || mall.serial === Number(serial));
}

function granted({ account }: TokenParts, mall: Mall, now: Date): object {
  const serial = (mall.serial ?? now.getTime()) + 1;
  mall.serial = serial;
  const access = `a.${mall.id}.${Math.max(now.getTime(), mall.expiredBefore + 1)}`;
  const refresh = `r.${mall.id}.${serial}.${now.getTime()}`;
  return {
    access_token: `${access}.${signed(account.clientSecret, access)}`,
    expires_at: zoneless(new Date(now.getTime() + ACCESS_MS)),
    refresh_token: `${refresh}.${signed(account.clientSecret, refresh)}`,
    refresh_token_expires_at: zoneless(new Date(now.getTime() + REFRESH_MS)),
    client_id: account.clientId,
    mall_id: mall.id,
    shop_no: '1',
    scopes: ['mall.read_order', 'mall.write_order', 'mall.read_product', 'mall.write_product', 'mall.read_shipping'],
  };
}

/** Korean time without its zone, as the real thing tells it. */
function zoneless(moment: Date): string {
  return new Date(moment.getTime() + 9 * 3_600_000).toISOString().slice(0, 23);
}

function signed(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url').slice(0, 24);
}
