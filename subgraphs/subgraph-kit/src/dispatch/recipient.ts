import type { MessageChannel } from './message-lists.ts';

/** Whom a message goes to; what is not known is left out. */
export interface Recipient {
  /** Side that they stand on, e.g. APPLICANT. */
  readonly side?: string | null;
  readonly name: string;
  readonly email?: string | null;
  /** Digits, as they are dialled at home. */
  readonly phone?: string | null;
  readonly address?: string | null;
  /** Account, or role and team, of those in the house who are alarmed. */
  readonly accountId?: string | null;
  readonly role?: string | null;
  readonly team?: string | null;
}

/** Address of somebody at a channel; null where none is known. */
export function addressOf(
  channel: MessageChannel,
  { email, phone, address }: Pick<Recipient, 'email' | 'phone' | 'address'>,
): string | null {
  if (channel === 'EMAIL') return email || null;
  if (channel === 'POST') return address || null;
  return channel === 'SMS' || channel === 'ALIMTALK' ? phone || null : null;
}
