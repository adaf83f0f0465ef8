import { createHash } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { seoulDay } from '../clock.ts';
import { isGood } from './certificate.ts';
import type { DocumentBody } from './document-body.ts';
import { documentRoomOf, templateOf, type DocumentRoom } from './document-room.ts';
import { IssuedDocumentRow, type DocumentProblem } from './issued-document.entity.ts';
import { documentPersonal } from './issued-document.personal.ts';
import { maskedParty } from './masked-party.ts';
import { signDocument } from './sign-document.ts';
import { tellRegister } from './tell-register.ts';

const payload = z.object({ documentId: z.uuid() });
const names = z.array(z.string());

/**
 * Makes an ordered document what it was ordered to be, in three steps that may each end with the process and be taken again:
 * its bytes are kept and their digest is fixed; the register is told; it is issued. A second time, or two at once, change
 * nothing: the digest is fixed once, and whatever follows speaks of that.
 */
export async function makeDocument(em: EntityManager, said: unknown, now: Date): Promise<void> {
  const { documentId } = payload.parse(said);
  const room = documentRoomOf(em);
  const row = await em.fork().findOneOrFail(IssuedDocumentRow, documentId);
  if (row.state !== 'ORDERED') return;
  if (!row.sha256 && !isGood(room.certificate, now)) return noteProblem(em, documentId, 'CERTIFICATE_EXPIRED');
  try {
    if (!row.sha256) await keepBytes(room, row, now);
  } catch (error) {
    await noteProblem(em, documentId, 'PRINTING_FAILED');
    throw error;
  }
  try {
    await register(room, documentId);
  } catch (error) {
    await noteProblem(em, documentId, 'REGISTER_AWAY');
    throw error;
  }
  await room.em().transactional((tx) => declareIssued(tx, room, documentId, now));
}

/** Prints and signs a document, and fixes its bytes; those of whoever comes second are thrown away. */
async function keepBytes(room: DocumentRoom, row: IssuedDocumentRow, now: Date): Promise<void> {
  const { vault, press, origin, certificate } = room;
  if (!certificate) throw new Error('no certificate is configured');
  const { id, number, version, language } = row;
  // What is kept was written by issueDocument.
  const body = JSON.parse((await documentPersonal.open(room.em(), row, 'body')) ?? '') as DocumentBody;
  const imprint = {
    number,
    version,
    day: seoulDay(now),
    at: now.toISOString(),
    verifyUrl: `${origin}/verify/${number}`,
  };
  const printed = await press.print({ body, language, imprint });
  const bytes = await signDocument(printed.bytes, certificate);
  const objectId = await vault.write(id, 'DOCUMENT', bytes, now);
  await room.em().transactional(async (tx) => {
    const fresh = await tx.findOneOrFail(IssuedDocumentRow, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (fresh.sha256) return vault.doom(tx, id, [objectId]);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    Object.assign(fresh, { sha256, size: bytes.length, pages: printed.pages, issuedAt: now, problem: null });
    return vault.keep(tx, [objectId]);
  });
}

async function register(room: DocumentRoom, documentId: string): Promise<void> {
  const em = room.em();
  const row = await em.findOneOrFail(IssuedDocumentRow, documentId);
  const { number, kind, title, language, sha256, issuedAt } = row;
  if (!sha256 || !issuedAt) throw new Error(`the document ${documentId} has no bytes`);
  const parties = names.parse(JSON.parse((await documentPersonal.open(em, row, 'parties')) ?? '[]'));
  const old = row.corrects ? await em.findOneOrFail(IssuedDocumentRow, row.corrects) : null;
  await tellRegister(em, {
    act: 'ISSUE',
    slice: room.slice,
    number,
    kind,
    kindName: templateOf(room, kind)?.template.title ?? { ko: title, en: title },
    title,
    language,
    sha256,
    parties: parties.map(maskedParty),
    issuedAt: issuedAt.toISOString(),
    corrects: old?.number ?? null,
  });
}

async function declareIssued(tx: EntityManager, room: DocumentRoom, documentId: string, now: Date): Promise<void> {
  const row = await tx.findOneOrFail(IssuedDocumentRow, documentId, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (row.state !== 'ORDERED') return;
  Object.assign(row, { state: 'ISSUED', problem: null });
  if (row.corrects) {
    const old = await tx.findOneOrFail(IssuedDocumentRow, row.corrects, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (old.state === 'ISSUED') old.state = 'SUPERSEDED';
  }
  await tx.flush();
  for (const follow of room.issued) await follow(tx, row, now);
}

async function noteProblem(em: EntityManager, id: string, problem: DocumentProblem): Promise<void> {
  await em.fork().nativeUpdate(IssuedDocumentRow, { id, state: 'ORDERED' }, { problem });
}
