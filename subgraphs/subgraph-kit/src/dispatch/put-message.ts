import { hasRole, type Actor } from '@madang/shared-schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MessageChannel, MessageState } from './message-lists.ts';
import { messagePersonal } from './message.personal.ts';
import type { Recipient } from './recipient.ts';
import type { Rendered } from './render-message.ts';

/** Name under which a message keeps what it answers, beside the variables of its template, which all begin with a letter. */
export const ANSWERED = '#answers';

/** A message that was put in, or was there before. */
export interface PutMessage {
  readonly id: string;
  readonly channel: MessageChannel;
  readonly state: MessageState;
  readonly isNew: boolean;
}

/** Sealed columns of a new message, as JSON carries them. */
export async function sealedColumns(
  tx: EntityManager,
  id: string,
  { to, variables }: { readonly to: Recipient; readonly variables: Readonly<Record<string, string>> },
  rendered: Rendered,
) {
  const { title, text, html } = rendered;
  const sealed = await messagePersonal.seal(tx, id, {
    recipientName: to.name,
    recipientEmail: to.email || null,
    recipientPhone: to.phone || null,
    recipientAddress: to.address || null,
    title,
    text,
    html,
    variables: JSON.stringify(variables),
  });
  return {
    recipient_name: sealed.recipientName.toString('base64'),
    recipient_email: sealed.recipientEmail?.toString('base64') ?? null,
    recipient_phone: sealed.recipientPhone?.toString('base64') ?? null,
    recipient_address: sealed.recipientAddress?.toString('base64') ?? null,
    title: sealed.title.toString('base64'),
    text: sealed.text.toString('base64'),
    html: sealed.html?.toString('base64') ?? null,
    variables: sealed.variables.toString('base64'),
    personal_index: sealed.personalIndex,
  };
}

/** Who sent it: a party's own name is nobody's to read here, who works here is named. */
export function actorColumns(actor: Actor | null) {
  const isStaff = actor !== null && hasRole(actor, ...STAFF);
  return { actor_id: actor?.id ?? null, actor_name: isStaff ? actor.name : null };
}

const STAFF = [
  'AGENT',
  'SENIOR',
  'OFFICER',
  'LEAD',
  'MODERATOR',
  'HEADQUARTERS',
  'OPERATOR',
  'ANALYST',
  'ADMIN',
] as const;

/** Puts a message in by the function of the database that alone may; one under the same key stays as it is. */
export async function insertMessage(tx: EntityManager, line: object): Promise<Omit<PutMessage, 'channel'>> {
  const [row] = await tx.execute<{ id: string; state: MessageState; isNew: boolean }[]>(
    'select message_id as id, message_state as state, is_new as "isNew" from put_message(?::jsonb)',
    [JSON.stringify(line)],
  );
  if (!row) throw new Error('a message was put in and is not there');
  return row;
}
