import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { answerUnlessTold, downWhenTold, toldTo, type ProviderParts } from '../switches.ts';

/** The account that Solapi knows. */
export interface SolapiAccount {
  readonly key: string;
  readonly secret: string;
  /** Number that is registered to send from. */
  readonly from: string;
}

/** Most bytes of a short message. */
const SHORT_BYTES = 90;
const DRIFT_MS = 15 * 60_000;
const HEADER =
  /^HMAC-SHA256 apiKey=(?<key>[^,]+), date=(?<date>[^,]+), salt=(?<salt>[^,]{12,64}), signature=(?<signature>[0-9a-f]{64})$/i;

const body = z.object({
  messages: z
    .array(
      z.object({
        to: z.string(),
        from: z.string().optional(),
        text: z.string().optional(),
        type: z.enum(['SMS', 'LMS', 'MMS', 'ATA']).optional(),
        subject: z.string().optional(),
        // What the sender calls the message; it comes back in lists and reports.
        customFields: z.record(z.string(), z.string()).optional(),
      }),
    )
    .min(1)
    .max(10_000),
});

/** Adds a Solapi that takes text messages and keeps them instead of sending. */
export function addSolapi(
  room: FastifyInstance,
  account: SolapiAccount,
  { captured, switches, ledgers, clock }: ProviderParts,
): void {
  const told = toldTo(switches, 'solapi');
  const ledger = ledgerOf(ledgers, 'solapi');
  room.addHook('preHandler', downWhenTold(told));
  room.addHook('preHandler', async (request, reply) => {
    const trouble = troubleWith(request.headers.authorization ?? '', account, clock());
    if (trouble) await refuse(reply, 403, trouble);
  });
  room.post('/messages/v4/send-many/detail', async (request, reply) => {
    const asked = body.safeParse(request.body);
    if (!asked.success) return refuse(reply, 400, 'ValidationError');
    const good = asked.data.messages.filter((each) => problemWith(each, account) === null);
    const failed = asked.data.messages.filter((each) => !good.includes(each));
    for (const { to, text = '', type, subject = null, customFields = {} } of good) {
      captured.add({ at: clock(), provider: 'Solapi', to, text, subject });
      ledger.note({ reference: Object.values(customFields)[0] ?? null, to, text, kind: type ?? 'SMS' }, clock());
    }
    if (good.length === 0) return refuse(reply, 400, 'MessagesNotFound');
    return answerUnlessTold(reply, told, {
      failedMessageList: failed.map((each) => ({ ...each, ...problemWith(each, account) })),
      groupInfo: {
        groupId: `G4V${randomUUID()}`,
        status: 'SENDING',
        dateCreated: clock().toISOString(),
        count: {
          total: asked.data.messages.length,
          sentTotal: 0,
          sentFailed: 0,
          sentSuccess: 0,
          sentPending: 0,
          sentReplacement: 0,
          refund: 0,
          registeredFailed: failed.length,
          registeredSuccess: good.length,
        },
      },
    });
  });
}

type Message = z.infer<typeof body>['messages'][number];

/** Why one message of many is not taken. */
function problemWith({ from, to, type, text = '' }: Message, account: SolapiAccount): object | null {
  if (from !== account.from) return { statusCode: '1062', statusMessage: '발신번호 미등록' };
  if (!/^01\d{8,9}$/.test(to)) return { statusCode: '1020', statusMessage: '수신번호 오류' };
  if (type === 'SMS' && bytesOf(text) > SHORT_BYTES) return { statusCode: '1030', statusMessage: '문자 길이 초과' };
  return null;
}

/** Bytes as carriers count them: two for everything beyond ASCII. */
function bytesOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 128 ? 1 : 2), 0);
}

function troubleWith(header: string, { key, secret }: SolapiAccount, now: Date): string | null {
  const said = HEADER.exec(header)?.groups;
  if (!said) return 'InvalidAuthorization';
  if (said['key'] !== key) return 'InvalidApiKey';
  const { date = '', salt = '', signature = '' } = said;
  if (!(Math.abs(now.getTime() - Date.parse(date)) < DRIFT_MS)) return 'RequestTimeTooSkewed';
  const right = createHmac('sha256', secret).update(`${date}${salt}`).digest();
  return timingSafeEqual(right, Buffer.from(signature, 'hex')) ? null : 'SignatureDoesNotMatch';
}

function refuse(reply: FastifyReply, status: number, errorCode: string): FastifyReply {
  return reply.code(status).send({ errorCode, errorMessage: errorCode });
}
