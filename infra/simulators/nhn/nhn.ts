import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { ledgerOf } from '../ledger.ts';
import { answerUnlessTold, downWhenTold, toldTo, type ProviderParts } from '../switches.ts';

/** The sender that NHN knows. */
export interface NhnAccount {
  readonly appKey: string;
  readonly secret: string;
  /** Key of the channel's profile, 40 characters. */
  readonly senderKey: string;
}

/** Time for which an idempotency key is remembered. */
const REMEMBERED_MS = 10 * 60_000;

const body = z.object({
  senderKey: z.string().length(40),
  templateCode: z.string().min(1).max(20),
  recipientList: z
    .array(
      z.object({
        recipientNo: z.string().min(1).max(15),
        templateParameter: z.record(z.string(), z.string()).optional(),
        resendParameter: z.object({ isResend: z.boolean().optional() }).loose().optional(),
        recipientGroupingKey: z.string().max(100).optional(),
      }),
    )
    .min(1)
    .max(1000),
});

type Asked = z.infer<typeof body>;

interface Remembered {
  readonly at: Date;
  readonly answer: object;
}

/** Adds an NHN that takes AlimTalk; a template called NONE… is unknown, and a number that ends in 9999 is not on Kakao. */
export function addNhn(room: FastifyInstance, account: NhnAccount, parts: ProviderParts): void {
  const told = toldTo(parts.switches, 'nhn');
  const answers = new Map<string, Remembered>();
  room.addHook('preHandler', downWhenTold(told));
  room.post<{ Params: { appKey: string } }>('/alimtalk/v2.3/appkeys/:appKey/messages', async (request, reply) => {
    if (request.params.appKey !== account.appKey) return refusal(-1000, 'Invalid appKey');
    if (request.headers['x-secret-key'] !== account.secret) return refusal(-1002, 'Invalid secret key');
    const asked = body.safeParse(request.body);
    if (!asked.success) return refusal(-1005, 'Invalid parameter');
    if (asked.data.senderKey !== account.senderKey) return refusal(-1011, 'Unknown sender key');
    const key = keyOf(request.headers['x-nc-api-idempotency-key']);
    const before = key === null ? undefined : answers.get(key);
    const now = parts.clock();
    if (before && now.getTime() - before.at.getTime() < REMEMBERED_MS) return before.answer;
    const answer = takenAnswer(asked.data, key, parts);
    if (key !== null) answers.set(key, { at: now, answer });
    return answerUnlessTold(reply, told, answer);
  });
}

function takenAnswer(asked: Asked, key: string | null, parts: ProviderParts): object {
  const sendResults = asked.recipientList.map(({ recipientNo, recipientGroupingKey }, index) => ({
    recipientSeq: index + 1,
    recipientNo,
    recipientGroupingKey: recipientGroupingKey ?? null,
    ...outcomeOf(asked.templateCode, recipientNo),
  }));
  for (const [index, { resultCode }] of sendResults.entries()) if (resultCode === 0) keep(asked, index, key, parts);
  return {
    header: { resultCode: 0, resultMessage: 'SUCCESS', isSuccessful: true },
    message: { requestId: randomUUID(), senderGroupingKey: null, sendResults },
  };
}

function outcomeOf(templateCode: string, number: string): { resultCode: number; resultMessage: string } {
  if (templateCode.startsWith('NONE')) return { resultCode: -2015, resultMessage: 'Template does not exist' };
  if (!/^01\d{8,9}$/.test(number)) return { resultCode: -2003, resultMessage: 'Invalid recipient number' };
  if (number.endsWith('9999')) return { resultCode: -3018, resultMessage: 'Not a Kakao user' };
  return { resultCode: 0, resultMessage: 'SUCCESS' };
}

function keep(asked: Asked, index: number, key: string | null, { captured, ledgers, clock }: ProviderParts): void {
  const recipient = asked.recipientList[index];
  if (!recipient) return;
  const { recipientNo: to, templateParameter = {}, recipientGroupingKey } = recipient;
  const words = Object.entries(templateParameter).map(([name, value]) => `#{${name}} ${value}`);
  captured.add({
    at: clock(),
    provider: 'AlimTalk',
    to,
    subject: asked.templateCode,
    text: words.join('\n'),
  });
  const reference = key ?? recipientGroupingKey ?? null;
  ledgerOf(ledgers, 'nhn').note({ reference, to, templateCode: asked.templateCode }, clock());
}

function keyOf(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && header !== '' ? header : null;
}

/** NHN answers 200 whatever was wrong; its header says it. */
function refusal(resultCode: number, resultMessage: string): object {
  return { header: { resultCode, resultMessage, isSuccessful: false }, message: null };
}
