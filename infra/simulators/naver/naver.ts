import { createHmac } from 'node:crypto';
import { compare } from 'bcryptjs';
import type { FastifyInstance } from 'fastify';
import { reads } from '../shop/shop.ts';
import { downWhenTold, toldTo } from '../switches.ts';
import { addNaverControl } from './control.ts';
import { fail, letInto, type NaverAccount, type NaverParts } from './naver-parts.ts';
import { addNaverOrders } from './orders.ts';
import { addNaverProducts } from './products.ts';
import { addNaverQuestions } from './questions.ts';
import type { Store } from './store.ts';

const TOKEN_MS = 3 * 3_600_000;
const SIGN_MS = 5 * 60_000;

/** Adds a Naver Commerce: `/external`, tokens by a signature of bcrypt, one store for each seller of the application. */
export function addNaver(room: FastifyInstance, app: FastifyInstance, shared: Omit<NaverParts, 'told'>): void {
  const parts: NaverParts = { ...shared, told: toldTo(shared.switches, 'naver') };
  room.addHook('preHandler', downWhenTold(parts.told));
  addToken(room, parts);
  void room.register(async (api) => {
    api.addHook('preHandler', async (request, reply) => {
      const store = storeOf(parts, request.headers.authorization);
      if (!store) return void (await fail(reply, 401, 'GW.AUTHN', '요청을 보낼 권한이 없습니다.'));
      if (store.behaviour.down) return void (await fail(reply, 500, 'GW.INTERNAL_SERVER_ERROR', 'error'));
      if (store.behaviour.limited > 0) {
        store.behaviour.limited -= 1;
        if (!reads(parts.told, 'no-rate-headers')) reply.header('gncp-gw-ratelimit-replenish-rate', '2');
        return void (await fail(reply, 429, 'GW.RATE_LIMIT', '요청이 많아 서비스를 일시적으로 사용할 수 없습니다.'));
      }
      letInto(request, store);
    });
    addNaverOrders(api, parts);
    addNaverProducts(api, parts);
    addNaverQuestions(api, parts);
  });
  addNaverControl(app, parts);
}

function addToken(room: FastifyInstance, parts: NaverParts): void {
  const { account, stores, clock } = parts;
  room.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  room.post<{ Body: Record<string, string> }>('/external/v1/oauth2/token', async (request, reply) => {
    const { client_id, timestamp = '', grant_type, type, account_id = 'self', client_secret_sign = '' } = request.body;
    const hash = Buffer.from(client_secret_sign, 'base64').toString();
    const isSigned = hash.startsWith(account.clientSecret) && (await compare(`${client_id}_${timestamp}`, hash));
    const isYoung = Math.abs(clock().getTime() - Number(timestamp)) < SIGN_MS;
    const isWhole =
      grant_type === 'client_credentials' && (type === 'SELF' || (type === 'SELLER' && account_id !== 'self'));
    if (client_id !== account.clientId || !isSigned || !isYoung || !isWhole || stores.of(account_id).isRevoked)
      return fail(reply, 400, 'GW.INVALID_CLIENT', 'client_secret_sign is invalid');
    const given = Math.max(clock().getTime(), stores.of(account_id).expiredBefore + 1);
    const token = `n.${account_id}.${given}`;
    return { access_token: `${token}.${signed(account, token)}`, expires_in: TOKEN_MS / 1000, token_type: 'Bearer' };
  });
}

function storeOf({ account, stores, clock }: NaverParts, header: string | undefined): Store | null {
  const [, id, given, signature] = /^Bearer n\.(.+)\.(\d+)\.([\w-]+)$/.exec(header ?? '') ?? [];
  if (!id || !given || signature !== signed(account, `n.${id}.${given}`)) return null;
  const store = stores.of(id);
  const { behaviour } = store;
  if (behaviour.expireAfter !== null && (behaviour.expireAfter -= 1) < 0) {
    behaviour.expireAfter = null;
    store.expiredBefore = clock().getTime();
  }
  const isGood = clock().getTime() - Number(given) < TOKEN_MS && Number(given) > store.expiredBefore;
  return isGood && !store.isRevoked ? store : null;
}

function signed({ clientSecret }: NaverAccount, text: string): string {
  return createHmac('sha256', clientSecret).update(text).digest('base64url').slice(0, 24);
}
