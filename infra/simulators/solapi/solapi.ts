import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { answerUnlessTold, downWhenTold, type ProviderParts } from '../switches.ts';

/** The account that Solapi knows. */
export interface SolapiAccount {
  readonly key: string;
  readonly secret: string;
  /** Number that is registered to send from. */
  readonly from: string;
}

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
        type: z.string().optional(),
      }),
    )
    .min(1)
    .max(10_000),
});

/** Adds a Solapi that takes text messages and keeps them instead of sending. */
export function addSolapi(
  room: FastifyInstance,
  account: SolapiAccount,
  { captured, switches, clock }: ProviderParts,
): void {
  const told = switches.get('solapi');
  if (!told) throw new Error('there is no switch for solapi');
  room.addHook('preHandler', downWhenTold(told));
  room.addHook('preHandler', async (request, reply) => {
    const trouble = troubleWith(request.headers.authorization ?? '', account, clock());
    if (trouble) await refuse(reply, 403, trouble);
  });
  room.post('/messages/v4/send-many/detail', async (request, reply) => {
    const asked = body.safeParse(request.body);
    if (!asked.success) return refuse(reply, 400, 'ValidationError');
    const good = asked.data.messages.filter((each) => each.from === account.from && /^01\d{8,9}$/.test(each.to));
    const failed = asked.data.messages.filter((each) => !good.includes(each));
    for (const { to, text = '' } of good) captured.add({ at: clock(), provider: 'Solapi', to, text });
    if (good.length === 0) return refuse(reply, 400, 'MessagesNotFound');
    return answerUnlessTold(reply, told, {
      failedMessageList: failed.map((each) => ({ ...each, statusCode: '1062', statusMessage: '발신번호 미등록' })),
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
