import type { EntityManager } from '@mikro-orm/postgresql';
import { MessageRow } from '../dispatch/message.entity.ts';
import { messagePersonal } from '../dispatch/message.personal.ts';

/** Key at the end of the link that was last sent about a subject, e.g. of `/survey/visits/`; empty where there is none. */
export async function linkKey(em: EntityManager, subjectId: string, path: string): Promise<string> {
  const messages = await em.fork().find(MessageRow, { subjectId }, { orderBy: { createdAt: 'desc', id: 'desc' } });
  for (const message of messages) {
    const text = (await messagePersonal.open(em, message, 'text')) ?? '';
    const [, key] = text.split(path);
    if (key !== undefined) return /^[\w-]{43}/.exec(key)?.[0] ?? '';
  }
  return '';
}
