import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import type { Attachment, Letter } from './carriers/message-carrier.ts';
import type { MessageTemplate } from './define-message.ts';
import { messagePath, type DispatchRoom } from './dispatch-room.ts';
import type { MessageRow } from './message.entity.ts';
import { messagePersonal } from './message.personal.ts';
import { ANSWERED } from './put-message.ts';

/** Addresses of the recipient of a message. */
export async function addressesOf(tx: EntityManager, message: MessageRow) {
  const [email, phone, address] = await Promise.all([
    messagePersonal.open(tx, message, 'recipientEmail'),
    messagePersonal.open(tx, message, 'recipientPhone'),
    messagePersonal.open(tx, message, 'recipientAddress'),
  ]);
  return { email, phone, address };
}

/** What a carrier is handed of a message. */
export async function letterOf(
  tx: EntityManager,
  room: DispatchRoom,
  message: MessageRow,
  key: string,
  attachments: readonly Attachment[],
): Promise<Letter> {
  const opened = await Promise.all(
    (['recipientName', 'title', 'text', 'html', 'variables'] as const).map((column) =>
      messagePersonal.open(tx, message, column),
    ),
  );
  const [name, title, text, html, variables] = opened;
  const { email, phone } = await addressesOf(tx, message);
  const template = templateOf(room, message.template);
  const { [ANSWERED]: answers = null, ...said } = variablesIn(variables ?? null);
  return {
    messageId: message.id,
    key,
    to: { name: name ?? '', email, phone },
    title: title ?? '',
    text: text ?? '',
    html: html ?? null,
    templateCode: template?.alimtalk?.templateCode ?? null,
    variables: said,
    answers,
    attachments,
    unsubscribeUrl: unsubscribeUrl(room, message),
  };
}

/** Template of a message, as it stands today; null when the slice has it no more. */
export function templateOf({ declarations }: DispatchRoom, name: string): MessageTemplate | null {
  return declarations.flatMap(({ templates }) => templates).find((one) => one.name === name) ?? null;
}

/** Address of the one click; for surveys by mail alone, as other messages of service are part of what somebody asked for. */
function unsubscribeUrl(room: DispatchRoom, { id, category, channel }: MessageRow): string | null {
  if (channel !== 'EMAIL' || category !== 'SURVEY' || room.origin === null) return null;
  return new URL(`${messagePath(room, { k: 'unsubscribe', m: id })}/unsubscribe`, room.origin).href;
}

/** Values of a message as they were sealed with it. */
export function variablesIn(json: string | null): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string()).parse(JSON.parse(json ?? '{}'));
}
