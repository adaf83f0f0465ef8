import { createHash, randomInt } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { answerUnlessTold, downWhenTold, toldTo, type ProviderParts, type Switch } from '../switches.ts';

/** The store that PortOne knows. */
export interface PortOneAccount {
  readonly secret: string;
  readonly storeId: string;
  readonly channelKey: string;
}

const OTP_LIFE_MS = 3 * 60_000;
const OTP_TRIES = 5;

const sending = z.object({
  storeId: z.string().optional(),
  channelKey: z.string(),
  customer: z.object({
    name: z.string().min(1),
    phoneNumber: z.string().regex(/^\d{10,11}$/),
    identityNumber: z.string().regex(/^\d{7}$/),
    ipAddress: z.string().min(1),
  }),
  operator: z.enum(['SKT', 'KT', 'LGU', 'SKT_MVNO', 'KT_MVNO', 'LGU_MVNO']),
  method: z.literal('SMS'),
});

interface Verification {
  readonly asked: z.infer<typeof sending>;
  readonly otp: string;
  readonly sentAt: Date;
  tries: number;
  status: 'READY' | 'VERIFIED' | 'FAILED';
  changedAt: Date;
}

type Room = FastifyInstance;

/** Adds a PortOne V2 that verifies identities by text message; a phone whose number ends in 0000 is nobody's. */
export function addPortOne(room: Room, account: PortOneAccount, parts: ProviderParts): void {
  const told = toldTo(parts.switches, 'portone');
  const known = new Map<string, Verification>();
  room.addHook('preHandler', downWhenTold(told));
  room.addHook('preHandler', async (request, reply) => {
    if (request.headers.authorization !== `PortOne ${account.secret}`) await refuse(reply, 401, 'UNAUTHORIZED');
  });
  addSend(room, { account, told, known, ...parts });
  addConfirm(room, { account, told, known, ...parts });
  room.get<{ Params: { id: string } }>('/identity-verifications/:id', async (request, reply) => {
    const verification = known.get(request.params.id);
    if (!verification) return refuse(reply, 404, 'IDENTITY_VERIFICATION_NOT_FOUND');
    return answerUnlessTold(reply, told, written(request.params.id, verification, told));
  });
}

interface Made extends ProviderParts {
  readonly account: PortOneAccount;
  readonly told: Switch;
  readonly known: Map<string, Verification>;
}

function addSend(room: Room, { account, told, known, captured, ledgers, clock }: Made): void {
  room.post<{ Params: { id: string } }>('/identity-verifications/:id/send', async (request, reply) => {
    const { id } = request.params;
    const asked = sending.safeParse(request.body);
    if (!asked.success) return refuse(reply, 400, 'INVALID_REQUEST');
    const { channelKey, storeId = account.storeId, customer } = asked.data;
    if (storeId !== account.storeId) return refuse(reply, 403, 'FORBIDDEN');
    if (channelKey !== account.channelKey) return refuse(reply, 404, 'CHANNEL_NOT_FOUND');
    const before = known.get(id);
    if (before)
      return refuse(reply, 409, `IDENTITY_VERIFICATION_ALREADY_${before.status === 'VERIFIED' ? 'VERIFIED' : 'SENT'}`);
    if (customer.phoneNumber.endsWith('0000')) return refusePg(reply, '본인인증 정보가 일치하지 않습니다');
    const otp = String(randomInt(1_000_000)).padStart(6, '0');
    const now = clock();
    known.set(id, { asked: asked.data, otp, sentAt: now, tries: 0, status: 'READY', changedAt: now });
    ledgerOf(ledgers, 'portone').note({ reference: id, to: customer.phoneNumber }, now);
    captured.add({ at: now, provider: 'PASS', to: customer.phoneNumber, text: `[본인확인] 인증번호는 ${otp}입니다.` });
    return answerUnlessTold(reply, told, {});
  });
}

function addConfirm(room: Room, { told, known, clock }: Made): void {
  const body = z.object({ storeId: z.string().optional(), otp: z.string().optional() });
  room.post<{ Params: { id: string } }>('/identity-verifications/:id/confirm', async (request, reply) => {
    const { id } = request.params;
    const said = body.safeParse(request.body);
    const verification = known.get(id);
    if (!said.success) return refuse(reply, 400, 'INVALID_REQUEST');
    if (!verification) return refuse(reply, 404, 'IDENTITY_VERIFICATION_NOT_FOUND');
    if (verification.status === 'VERIFIED') return refuse(reply, 409, 'IDENTITY_VERIFICATION_ALREADY_VERIFIED');
    const now = clock();
    const isOld = now.getTime() > verification.sentAt.getTime() + OTP_LIFE_MS;
    verification.tries += 1;
    if (isOld || verification.status === 'FAILED' || verification.tries > OTP_TRIES) {
      Object.assign(verification, { status: 'FAILED', changedAt: now });
      return refusePg(reply, '인증 시간이 지났거나 시도 횟수를 넘었습니다');
    }
    if (said.data.otp !== verification.otp) return refusePg(reply, '인증번호가 일치하지 않습니다');
    Object.assign(verification, { status: 'VERIFIED', changedAt: now });
    return answerUnlessTold(reply, told, { identityVerification: written(id, verification, told) });
  });
}

function written(id: string, { asked, status, sentAt, changedAt }: Verification, { readings }: Switch): object {
  const { name, phoneNumber, identityNumber } = asked.customer;
  const common = {
    status,
    id,
    channel: {
      type: 'TEST',
      key: asked.channelKey,
      name: 'simulator',
      pgProvider: 'DANAL',
      pgMerchantId: 'A010002002',
    },
    requestedCustomer: { name, phoneNumber },
    requestedAt: sentAt.toISOString(),
    updatedAt: changedAt.toISOString(),
    statusChangedAt: changedAt.toISOString(),
    version: 'V2',
  };
  if (status !== 'VERIFIED') return common;
  const born = /[3478]$/.test(identityNumber) ? '20' : '19';
  const birthDate = `${born}${identityNumber.slice(0, 2)}-${identityNumber.slice(2, 4)}-${identityNumber.slice(4, 6)}`;
  const linked = (salt: string) => createHash('sha512').update(`${salt}|${name}|${identityNumber}`).digest('base64');
  return {
    ...common,
    verifiedAt: changedAt.toISOString(),
    pgTxId: id,
    pgRawResponse: '{}',
    verifiedCustomer: {
      id,
      name,
      operator: asked.operator,
      birthDate,
      gender: /[13579]$/.test(identityNumber) ? 'MALE' : 'FEMALE',
      isForeigner: /[5678]$/.test(identityNumber),
      ci: linked('ci'),
      // Some providers behind PortOne leave these out.
      ...(readings.includes('no-phone') ? {} : { phoneNumber }),
      ...(readings.includes('no-di') ? {} : { di: linked('di').slice(0, 64) }),
    },
  };
}

function refuse(reply: FastifyReply, status: number, type: string): FastifyReply {
  return reply.code(status).send({ type, message: type.toLowerCase().replaceAll('_', ' ') });
}

function refusePg(reply: FastifyReply, pgMessage: string): FastifyReply {
  return reply.code(502).send({ type: 'PG_PROVIDER', message: 'pg error', pgCode: '9999', pgMessage });
}
