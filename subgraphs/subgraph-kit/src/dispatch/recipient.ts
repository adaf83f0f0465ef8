import { KINDS } from '../privacy/kinds.ts';
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
  /** Customer or business whose accounts are alarmed; one that has no account hears nothing by alarm. */
  readonly customerId?: string | null;
  readonly businessId?: string | null;
  /** Account, or role and team, of those in the house who are alarmed. */
  readonly accountId?: string | null;
  readonly role?: string | null;
  readonly team?: string | null;
  /** Storefront whose operators are alarmed, by its code. */
  readonly storefrontCode?: string | null;
}

/** Whom an alarm is for, as accounts knows people; null for somebody whom accounts cannot know. */
export function alarmedOf({ accountId, role, team, customerId, businessId, storefrontCode }: Recipient) {
  if (!accountId && !role && !customerId && !businessId && !storefrontCode) return null;
  return {
    accountId: accountId ?? null,
    role: role ?? null,
    team: team ?? null,
    customerId: customerId ?? null,
    businessId: businessId ?? null,
    ...(storefrontCode ? { storefrontCode } : {}),
  };
}

/** Mobile numbers; fixed lines get no short messages, and nobody there has Kakao. */
const MOBILE = /^01[016789]\d{7,8}$/;

/** Address of somebody at a channel; null where none is known. */
export function addressOf(
  channel: MessageChannel,
  { email, phone, address }: Pick<Recipient, 'email' | 'phone' | 'address'>,
): string | null {
  if (channel === 'EMAIL') return email || null;
  if (channel === 'POST') return address || null;
  if (channel !== 'SMS' && channel !== 'ALIMTALK') return null;
  return phone && MOBILE.test(phone) ? phone : null;
}

/** Address as the log of messages shows it too: in clear only to whoever has it revealed and says why. */
export function maskedAt(channel: MessageChannel, address: string | null): string | null {
  const kind = KIND_AT[channel];
  return kind && address !== null ? KINDS[kind].mask(address) : null;
}

const KIND_AT = { EMAIL: 'EMAIL', POST: 'ADDRESS', SMS: 'PHONE', ALIMTALK: 'PHONE', PUSH: null, ALARM: null } as const;
