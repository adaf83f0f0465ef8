import type { EntityManager } from '@mikro-orm/postgresql';
import { newId } from '../id.ts';
import { keysOf } from '../privacy/keys-of.ts';
import { soughtTerms } from '../privacy/sealing.ts';
import { canBeOptedOut, type MessageCategory, type MessageChannel } from './message-lists.ts';
import { ChannelOptOutRow } from './message.entity.ts';
import { optOutPersonal } from './message.personal.ts';

/** Address at one channel. */
export interface ChannelAddress {
  readonly channel: MessageChannel;
  readonly address: string;
}

/** Indicates whether an address wants no messages of a kind; what the law or safety demands goes to everybody. */
export async function isOptedOut(
  em: EntityManager,
  { channel, address }: ChannelAddress,
  category: MessageCategory,
): Promise<boolean> {
  if (!canBeOptedOut(category)) return false;
  const terms = await termsOf(em, { channel, address });
  if (terms.length === 0) return false;
  const [answer] = await em.execute<{ found: boolean }[]>('select opted_out(?, ?, ?::text[]) as found', [
    channel,
    category,
    `{${terms.join(',')}}`,
  ]);
  return answer?.found === true;
}

/** Notes that an address wants no messages of a kind; once is enough. By the entity manager of the slice itself. */
export async function optOut(
  em: EntityManager,
  { channel, address }: ChannelAddress,
  category: MessageCategory,
  now: Date,
): Promise<void> {
  if (!canBeOptedOut(category) || (await isOptedOut(em, { channel, address }, category))) return;
  await em.transactional(async (tx) => {
    const id = newId();
    const values = { email: channel === 'EMAIL' ? address : null, phone: channel === 'EMAIL' ? null : address };
    tx.create(ChannelOptOutRow, {
      id,
      channel,
      category,
      ...(await optOutPersonal.seal(tx, id, values)),
      createdAt: now,
    });
  });
}

function termsOf(em: EntityManager, { channel, address }: ChannelAddress): Promise<string[]> {
  return soughtTerms(keysOf(em).keyring, optOutPersonal, channel === 'EMAIL' ? 'EMAIL' : 'PHONE', address);
}
