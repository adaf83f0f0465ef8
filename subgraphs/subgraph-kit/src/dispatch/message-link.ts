import type { Buffer } from 'node:buffer';
import { z } from 'zod';
import { openToken, sealToken } from '../files/sealed-token.ts';

const account = z.object({ i: z.uuid(), n: z.string(), l: z.string() });

const link = z.discriminatedUnion('k', [
  z.object({ k: z.literal('opened'), m: z.uuid() }),
  z.object({ k: z.literal('unsubscribe'), m: z.uuid() }),
  z.object({ k: z.literal('view'), m: z.uuid(), a: account, e: z.number().int() }),
  z.object({ k: z.literal('paper'), m: z.uuid(), a: account, e: z.number().int() }),
]);

/** What a link of a message opens; those that show something are good for one account and end. */
export type MessageLink = z.infer<typeof link>;

/** Seals a link: nothing in it can be changed, and the address tells nothing of message or account. */
export function sealMessageLink(secret: Buffer, claims: MessageLink): string {
  return sealToken(secret, claims);
}

/** Opens a link; null when it is none of ours, was changed, or is over. */
export function openMessageLink(secret: Buffer, token: string, now: Date): MessageLink | null {
  const { success, data } = link.safeParse(openToken(secret, token));
  if (!success || ('e' in data && data.e * 1000 <= now.getTime())) return null;
  return data;
}
