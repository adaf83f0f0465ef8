import { personal } from '../privacy/personal.ts';

/** Staff whom a slice may let read its log; the rules of rows say what each reads of it. */
const LOG_READERS = ['AGENT', 'SENIOR', 'OFFICER', 'LEAD', 'MODERATOR', 'HEADQUARTERS', 'OPERATOR', 'ADMIN'] as const;

/** Whom a message goes to, and what it says. */
export const messagePersonal = personal(
  'message',
  {
    recipientName: { kind: 'NAME', clear: LOG_READERS },
    recipientEmail: { kind: 'EMAIL', reveal: LOG_READERS },
    recipientPhone: { kind: 'PHONE', reveal: LOG_READERS },
    recipientAddress: { kind: 'ADDRESS', reveal: LOG_READERS },
    title: { kind: 'TEXT', clear: LOG_READERS, reveal: LOG_READERS },
    text: { kind: 'TEXT', clear: LOG_READERS, reveal: LOG_READERS },
    html: { kind: 'TEXT', reveal: [] },
    variables: { kind: 'TEXT', reveal: [] },
  },
  { subject: 'RECIPIENT' },
);

/** Why a message was settled as it was. */
export const attemptPersonal = personal(
  'message_attempt',
  { settledReason: { kind: 'TEXT', reveal: [] } },
  { subject: 'RECIPIENT' },
);

/** Addresses that want no messages. */
export const optOutPersonal = personal('channel_opt_out', { email: 'EMAIL', phone: 'PHONE' }, { subject: 'RECIPIENT' });

/** What was made for one viewer. */
export const shownPersonal = personal('message_preview', { content: 'TEXT' }, { subject: 'RECIPIENT' });
