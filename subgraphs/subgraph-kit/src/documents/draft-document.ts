import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import type { Context } from '../context.ts';
import { openBytes, sealBytes } from '../files/sealed-bytes.ts';
import { collected } from '../files/vault.ts';
import { newId } from '../id.ts';
import type { DocumentBody, DocumentLanguage, PrintTask } from './document-body.ts';
import { DRAFT_MINUTES, documentLink, type LinkPlace } from './document-link.ts';
import { documentRoomOf, templateOf, type DocumentRoom } from './document-room.ts';
import { DocumentDraftRow } from './issued-document.entity.ts';

const KEY_BYTES = 32;

/**
 * Address at which the viewer may look at a document that is not issued, for ten minutes. Its text is kept no longer, under a
 * key that the address alone holds, and outside the transaction of the caller, which may be one that is rolled back.
 */
export async function draftOf(context: Context, body: DocumentBody, language: DocumentLanguage): Promise<string> {
  const room = documentRoomOf(context.em);
  const [id, key] = [newId(), randomBytes(KEY_BYTES)];
  const sealed = sealBytes(key, id, Buffer.from(JSON.stringify({ body, language })));
  const expiresAt = new Date(context.now.getTime() + DRAFT_MINUTES * 60_000);
  await room.em().insert(DocumentDraftRow, { id, sealed, expiresAt });
  return documentLink(room, context, { of: 'DRAFT', id, key: key.toString('base64url') });
}

/** What is to be printed for a link to a draft or to a sample; null when there is no such thing any more. */
export async function draftTask(
  room: DocumentRoom,
  place: Exclude<LinkPlace, { readonly of: 'DOCUMENT' }>,
): Promise<PrintTask | null> {
  if (place.of === 'SAMPLE') {
    const known = templateOf(room, place.kind);
    return known && { body: known.template.composeSample(place.language), language: place.language, imprint: null };
  }
  const row = await room.em().findOne(DocumentDraftRow, { id: place.id, expiresAt: { $gt: room.clock() } });
  if (!row) return null;
  const opened = await collected(openBytes(Buffer.from(place.key, 'base64url'), row.id, only(row.sealed)));
  // What is kept was written by draftOf.
  const { body, language } = JSON.parse(opened.toString()) as Pick<PrintTask, 'body' | 'language'>;
  return { body, language, imprint: null };
}

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
