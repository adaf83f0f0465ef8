import { nationalDigits } from '@madang/subgraph-kit';
import { z } from 'zod';
import type { PhoneEvent } from '../phone-system.ts';

const told = z.object({
  sender: z.string().default(''),
  receiver: z.string().default(''),
  kind: z.literal('1'),
  inner_num: z.string().default(''),
});

/** Reads what Centrex says when somebody rings: which extension, and by whom; null for what is no ring. */
export function ringOf(query: unknown, extensionOf: (line: string) => string | null, now: Date): PhoneEvent | null {
  const read = told.safeParse(query);
  if (!read.success) return null;
  const { sender, receiver, inner_num: inner } = read.data;
  // Some accounts tell the extension, others the 070 number alone.
  const extension = inner.replaceAll(/\D/g, '') || extensionOf(receiver.replaceAll(/\D/g, ''));
  if (!extension) return null;
  const number = nationalDigits(sender) || null;
  return { kind: 'RINGING', extension, direction: 'INBOUND', number, at: now, rangAt: now };
}
