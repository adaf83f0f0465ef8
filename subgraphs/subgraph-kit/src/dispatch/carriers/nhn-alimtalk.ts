import { z } from 'zod';
import { troubleOf, type CarrierAnswer, type MessageCarrier } from './message-carrier.ts';
import { timedFetch } from './timed-fetch.ts';

/** Where and as whom NHN is asked for AlimTalk. */
export interface AlimTalkOptions {
  readonly url: string;
  readonly appKey: string;
  readonly secret: string;
  /** Key of the sender's profile, 40 letters. */
  readonly senderKey: string;
  /** Patience with an answer, in milliseconds. */
  readonly timeoutMs?: number;
}

/** NHN knows an idempotency key for ten minutes; the last of them is left to the way there. */
const REMEMBERS_MS = 9 * 60_000;

const answered = z.object({
  header: z.object({ isSuccessful: z.boolean(), resultCode: z.number() }),
  message: z
    .object({ requestId: z.string(), sendResults: z.array(z.object({ resultCode: z.number() })).nullish() })
    .nullish(),
});

/** Sends AlimTalk by NHN; a lost answer is asked for again under the same key. */
export function nhnAlimTalk(options: AlimTalkOptions): MessageCarrier {
  const ask = timedFetch(options, { 'x-secret-key': options.secret });
  const path = `/alimtalk/v2.3/appkeys/${encodeURIComponent(options.appKey)}/messages`;
  return {
    provider: 'NHN',
    remembersMs: REMEMBERS_MS,
    async send({ to, key, templateCode, variables }) {
      if (!to.phone) return { outcome: 'REJECTED', code: 'ADDRESS_MISSING' };
      if (templateCode === null) return { outcome: 'REJECTED', code: 'TEMPLATE_MISSING' };
      const body = {
        senderKey: options.senderKey,
        templateCode,
        // What goes by text message instead is for us to say: two senders would send twice.
        recipientList: [{ recipientNo: to.phone, templateParameter: variables, resendParameter: { isResend: false } }],
      };
      const reply = await ask('POST', path, body, { 'x-nc-api-idempotency-key': key });
      return reply.kind === 'ok' ? answerOf(reply.body) : troubleOf(reply);
    },
  };
}

function answerOf(body: unknown): CarrierAnswer {
  const known = answered.safeParse(body);
  if (!known.success) return { outcome: 'UNCERTAIN', code: 'ANSWER_UNREADABLE' };
  const { header, message } = known.data;
  if (!header.isSuccessful) return { outcome: 'REJECTED', code: String(header.resultCode) };
  const result = message?.sendResults?.[0]?.resultCode ?? 0;
  if (result !== 0) return { outcome: 'REJECTED', code: String(result) };
  return { outcome: 'ACCEPTED', reference: message?.requestId ?? null };
}
