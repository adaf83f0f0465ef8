import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { CodeSender } from './outside.ts';
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

const accepted = z.object({ groupInfo: z.object({ count: z.object({ registeredSuccess: z.number() }) }) });

/** Sends text messages by Solapi; a lost answer stays unclear, because Solapi knows no idempotency key. */
export function solapi(options: SolapiOptions): CodeSender {
  const ask = timedFetch(options, () => ({ authorization: signature(options) }));
  return {
    async send(to, text) {
      const message = { to, from: options.from, text, type: lengthOf(text) > 90 ? 'LMS' : 'SMS' };
      const answer = await ask('POST', '/messages/v4/send-many/detail', { messages: [message] });
      if (answer.kind === 'lost') return 'UNCLEAR';
      if (answer.kind !== 'ok') return 'AWAY';
      const known = accepted.safeParse(answer.body);
      return known.success && known.data.groupInfo.count.registeredSuccess > 0 ? 'SENT' : 'AWAY';
    },
  };
}

function signature({ key, secret }: SolapiOptions): string {
  const date = new Date().toISOString();
  const salt = randomBytes(16).toString('hex');
  const signed = createHmac('sha256', secret)
    .update(date + salt)
    .digest('hex');
  return `HMAC-SHA256 apiKey=${key}, date=${date}, salt=${salt}, signature=${signed}`;
}

/** Bytes of a text as carriers count them: two for a Korean letter. */
function lengthOf(text: string): number {
  return text.length + text.replaceAll(/[\0-\x7f]/g, '').length;
}
