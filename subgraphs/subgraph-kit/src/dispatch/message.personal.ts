import { personal } from '../privacy/personal.ts';

/** Whom a message goes to, and what it says. */
export const messagePersonal = personal(
  'message',
  {
    recipientName: 'NAME',
    recipientEmail: 'EMAIL',
    recipientPhone: 'PHONE',
    recipientAddress: 'ADDRESS',
    title: 'TEXT',
    text: 'TEXT',
    html: { kind: 'TEXT', reveal: [] },
    variables: { kind: 'TEXT', reveal: [] },
  },
  { subject: 'RECIPIENT' },
);

/** Addresses that want no messages. */
export const optOutPersonal = personal('channel_opt_out', { email: 'EMAIL', phone: 'PHONE' }, { subject: 'RECIPIENT' });

/** What was made for one viewer. */
export const shownPersonal = personal('message_preview', { content: 'TEXT' }, { subject: 'RECIPIENT' });
