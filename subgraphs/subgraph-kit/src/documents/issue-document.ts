import type { EntityManager } from '@mikro-orm/postgresql';
import { audit } from '../audit/audit.ts';
import { newId } from '../id.ts';
import { addJob } from '../jobs.ts';
import { isRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Act, Subject } from '../subject.ts';
import { isGood } from './certificate.ts';
import type { DocumentLanguage } from './document-body.ts';
import { newDocumentNumber } from './document-number.ts';
import { documentRoomOf, templateOf } from './document-room.ts';
import type { DocumentTemplate } from './document-template.ts';
import type { DocumentCode } from './document-words.ts';
import { IssuedDocumentRow } from './issued-document.entity.ts';
import { documentPersonal } from './issued-document.personal.ts';

/** Job that prints, signs, keeps and registers a document that was ordered. */
export const ISSUE_DOCUMENT = 'issue-document';

/** Document that an act orders. */
export interface DocumentOrder<Data> {
  readonly template: DocumentTemplate<Data>;
  readonly data: Data;
  readonly subject: Subject;
  /** Sides that may read it; staff always may. */
  readonly audience: readonly string[];
  /** Names of who it is about; kept sealed, and told masked to who verifies it. */
  readonly parties: readonly string[];
  readonly language: DocumentLanguage;
  /** Issued document that this one corrects: its version goes up by one, and the old one gives way once this is issued. */
  readonly corrects?: string;
}

/**
 * Orders a document in the transaction of an act; it is printed and signed afterwards. Refused before anything is written
 * while there is no certificate that is good now.
 */
export async function issueDocument<Data>(
  tx: EntityManager,
  order: DocumentOrder<Data>,
  act: Act,
): Promise<IssuedDocumentRow | Refusal<DocumentCode>> {
  const { template, data, subject, audience, parties, language, corrects } = order;
  const room = documentRoomOf(tx);
  if (templateOf(room, template.kind)?.declaration.subject !== subject.type)
    throw new Error(`no documents ${template.kind} are declared for ${subject.type}`);
  if (!isGood(room.certificate, act.now)) return refuse('CERTIFICATE_EXPIRED');
  const old = corrects === undefined ? null : await current(tx, corrects, subject);
  if (isRefusal<DocumentCode>(old)) return old;
  const id = newId();
  const body = template.compose(data, language);
  const row = tx.create(IssuedDocumentRow, {
    id,
    number: newDocumentNumber(),
    kind: template.kind,
    title: body.title,
    language,
    version: old ? old.version + 1 : 1,
    subjectType: subject.type,
    subjectId: subject.id,
    subjectLabel: subject.label,
    audience: [...audience],
    state: 'ORDERED',
    ...(await documentPersonal.seal(tx, id, {
      body: JSON.stringify(body),
      parties: JSON.stringify(parties),
      revocationReason: null,
    })),
    orderedAt: act.now,
    issuerId: act.actor?.id ?? null,
    issuerName: act.actor?.name ?? 'CLOCK',
    corrects: old?.id ?? null,
  });
  await tx.flush();
  await audit(
    tx,
    {
      act: 'document.order',
      subject: { type: 'IssuedDocument', id },
      actor: act.actor,
      data: { kind: template.kind, number: row.number, subjectType: subject.type, subjectId: subject.id },
    },
    act.now,
  );
  await addJob(tx, ISSUE_DOCUMENT, { documentId: id }, { key: `${ISSUE_DOCUMENT}:${id}` });
  return row;
}

/** Document that may be corrected: it is issued, of this subject, and nobody else corrects it. */
async function current(
  tx: EntityManager,
  id: string,
  subject: Subject,
): Promise<IssuedDocumentRow | Refusal<DocumentCode>> {
  // Who corrects one document at once waits here: the next one sees this correction.
  await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`document:${id}`]);
  const old = await tx.findOne(IssuedDocumentRow, { id, subjectType: subject.type, subjectId: subject.id });
  if (!old) return refuse('DOCUMENT_UNKNOWN');
  const others = await tx.count(IssuedDocumentRow, { corrects: id });
  return old.state === 'ISSUED' && others === 0 ? old : refuse('DOCUMENT_NOT_CURRENT');
}
