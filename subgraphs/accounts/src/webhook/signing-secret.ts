import { hkdfSync } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { settings } from '../settings.ts';

const SECRET_BYTES = 32;

/**
 * Signing secret of a row: derived from the root secret of the slice, which is in no database, and the row's id. So a
 * dump of the database signs nothing, and nothing of a secret needs to be kept.
 */
export function signingSecret(secretId: string): string {
  const root = settings.WEBHOOK_ROOT_SECRET;
  if (!root) throw new Error('WEBHOOK_ROOT_SECRET is not set: webhooks cannot be signed');
  const key = hkdfSync('sha256', root, secretId, 'madang webhook', SECRET_BYTES);
  return `whsec_${Buffer.from(key).toString('base64')}`;
}

/** Signatures of a message by Standard Webhooks, one for each secret that is valid, the newest first. */
export function signaturesOf(secretIds: readonly string[], message: { id: string; at: Date; body: string }): string {
  return secretIds.map((id) => new Webhook(signingSecret(id)).sign(message.id, message.at, message.body)).join(' ');
}
