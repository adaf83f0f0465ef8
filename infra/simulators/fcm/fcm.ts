import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { importSPKI, jwtVerify } from 'jose';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { answerUnlessTold, downWhenTold, toldTo, type ProviderParts } from '../switches.ts';

/** The service account that FCM knows. */
export interface FcmAccount {
  readonly projectId: string;
  readonly clientEmail: string;
  /** Public half of its key, RSA in PEM. */
  readonly publicKey: string;
}

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const SCOPE = 'https://www.googleapis.com/auth/firebase.messaging';
const TOKEN_SECONDS = 3600;

const body = z.object({
  message: z.object({
    token: z.string().min(1),
    notification: z.object({ title: z.string().optional(), body: z.string().optional() }).optional(),
    data: z.record(z.string(), z.string()).optional(),
  }),
});

/** Adds FCM HTTP v1 with its token endpoint; a device whose token begins with `gone` is not registered any more. */
export function addFcm(room: FastifyInstance, account: FcmAccount | null, parts: ProviderParts): void {
  const told = toldTo(parts.switches, 'fcm');
  const tokens = new Map<string, Date>();
  room.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, text, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(text)))),
  );
  room.addHook('preHandler', downWhenTold(told));
  room.post<{ Body: Record<string, string> }>('/token', async (request, reply) => {
    const { grant_type: grant, assertion = '' } = request.body;
    const audience = `${request.protocol}://${request.host}${request.url}`;
    const isGood = grant === GRANT && (await isSignedBy(account, assertion, audience, parts.clock()));
    if (!isGood) return reply.code(400).send({ error: 'invalid_grant', error_description: 'Invalid JWT Signature.' });
    const token = randomUUID();
    tokens.set(token, new Date(parts.clock().getTime() + TOKEN_SECONDS * 1000));
    return { access_token: token, expires_in: TOKEN_SECONDS, token_type: 'Bearer' };
  });
  room.post<{ Params: { project: string } }>('/v1/projects/:project/messages::send', async (request, reply) => {
    const until = tokens.get(request.headers.authorization?.replace(/^Bearer /, '') ?? '');
    if (!until || until <= parts.clock()) return refuse(reply, 401, 'UNAUTHENTICATED');
    if (request.params.project !== account?.projectId)
      return refuse(reply, 403, 'PERMISSION_DENIED', 'SENDER_ID_MISMATCH');
    const asked = body.safeParse(request.body);
    if (!asked.success) return refuse(reply, 400, 'INVALID_ARGUMENT', 'INVALID_ARGUMENT');
    const { token: to, notification = {}, data = {} } = asked.data.message;
    if (to.startsWith('gone')) return refuse(reply, 404, 'NOT_FOUND', 'UNREGISTERED');
    const now = parts.clock();
    const { title: subject = null, body: text = '' } = notification;
    parts.captured.add({ at: now, provider: 'FCM', to, subject, text });
    ledgerOf(parts.ledgers, 'fcm').note({ reference: data['id'] ?? null, to, data }, now);
    return answerUnlessTold(reply, told, { name: `projects/${request.params.project}/messages/${randomUUID()}` });
  });
}

async function isSignedBy(account: FcmAccount | null, token: string, audience: string, now: Date): Promise<boolean> {
  if (!account) return false;
  try {
    const key = await importSPKI(account.publicKey, 'RS256');
    const options = { issuer: account.clientEmail, audience, currentDate: now, maxTokenAge: TOKEN_SECONDS };
    const { payload } = await jwtVerify(token, key, options);
    return payload['scope'] === SCOPE;
  } catch {
    return false;
  }
}

function refuse(reply: FastifyReply, code: number, status: string, errorCode?: string): FastifyReply {
  const details = errorCode ? [{ '@type': 'type.googleapis.com/google.firebase.fcm.v1.FcmError', errorCode }] : [];
  return reply.code(code).send({ error: { code, message: status, status, details } });
}
