import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { phoneText } from '../sms-text.ts';
import { troubleOf, type CarrierAnswer, type MessageCarrier } from './message-carrier.ts';
import { timedFetch } from './timed-fetch.ts';

/** Where and as whom Solapi is asked. */
export interface SolapiOptions {
  readonly url: string;
  readonly key: string;
  readonly secret: string;
  /** Number that messages come from, digits only; registered at Solapi before. */
  readonly from: string;
  /** Patience with an answer, in milliseconds. */
  readonly timeoutMs?: number;
}

const accepted = z.object({
  failedMessageList: z.array(z.object({ statusCode: z.string() })).optional(),
  groupInfo: z.object({
    groupId: z.string().optional(),
    count: z.object({ registeredSuccess: z.number() }),
  }),
});

/** Sends text messages by Solapi; a lost answer stays unclear, because Solapi knows no idempotency key. */
export function solapi(options: SolapiOptions): MessageCarrier {
  const ask = timedFetch(options, () => ({ authorization: signature(options) }));
  return {
    provider: 'SOLAPI',
    remembersMs: 0,
    async send({ to, title, text: whole }) {
      if (!to.phone) return { outcome: 'REJECTED', code: 'ADDRESS_MISSING' };
      const { type, title: subject, text } = phoneText(title, whole);
      const message = { to: to.phone, from: options.from, text, type, ...(subject ? { subject } : {}) };
      const reply = await ask('POST', '/messages/v4/send-many/detail', { messages: [message] });
      return reply.kind === 'ok' ? answerOf(reply.body) : troubleOf(reply);
    },
  };
}

function answerOf(body: unknown): CarrierAnswer {
  const known = accepted.safeParse(body);
  if (!known.success) return { outcome: 'UNCERTAIN', code: 'ANSWER_UNREADABLE' };
  const { groupInfo, failedMessageList } = known.data;
  if (groupInfo.count.registeredSuccess > 0) return { outcome: 'ACCEPTED', reference: groupInfo.groupId ?? null };
  return { outcome: 'REJECTED', code: failedMessageList?.[0]?.statusCode ?? 'NOT_REGISTERED' };
}

function signature({ key, secret }: SolapiOptions): string {
  const date = new Date().toISOString();
  const salt = randomBytes(16).toString('hex');
  const signed = createHmac('sha256', secret)
    .update(date + salt)
    .digest('hex');
  return `HMAC-SHA256 apiKey=${key}, date=${date}, salt=${salt}, signature=${signed}`;
}
