import type { Context } from '../context.ts';
import { newId } from '../id.ts';
import { dispatchRoomOf, messagePath } from './dispatch-room.ts';
import { ShownPaperRow } from './message.entity.ts';
import { shownPersonal } from './message.personal.ts';

const MINUTES = 10;

/** Keeps something that was made for the viewer, sealed and for ten minutes; gives the path that shows it to them alone. */
export async function showPaper(
  { actor, em, now }: Context,
  { mediaType, content }: { readonly mediaType: 'text/html' | 'application/pdf'; readonly content: string },
): Promise<string> {
  const room = dispatchRoomOf(em);
  const id = newId();
  const expiresAt = new Date(now.getTime() + MINUTES * 60_000);
  await room.em().transactional(async (tx) => {
    const sealed = await shownPersonal.seal(tx, id, { content });
    tx.create(ShownPaperRow, { id, mediaType, ...sealed, accountId: actor.id, expiresAt });
  });
  const path = messagePath(room, { k: 'paper', m: id, ...viewerUntil(actor, expiresAt) });
  return `${path}/${mediaType === 'text/html' ? 'view' : 'print.pdf'}`;
}

/** Viewer and end of a link, as the link says them. */
export function viewerUntil(actor: Context['actor'], expiresAt: Date) {
  return { a: { i: actor.id, n: actor.name, l: actor.login }, e: Math.floor(expiresAt.getTime() / 1000) };
}
