import { newId, type MessageCarrier } from '@madang/subgraph-kit';
import type { CodeSender } from './outside.ts';

/** Sends one-time codes by the carrier of text messages; a code that nobody surely took was not sent, unless nobody knows. */
export function codeTexts(carrier: MessageCarrier): CodeSender {
  return {
    async send(phoneNumber, text) {
      const id = newId();
      const { outcome } = await carrier.send({
        messageId: id,
        key: id,
        to: { name: '', email: null, phone: phoneNumber },
        title: '',
        text,
        html: null,
        templateCode: null,
        variables: {},
        attachments: [],
        unsubscribeUrl: null,
      });
      if (outcome === 'ACCEPTED') return 'SENT';
      return outcome === 'UNCERTAIN' ? 'UNCLEAR' : 'AWAY';
    },
  };
}
