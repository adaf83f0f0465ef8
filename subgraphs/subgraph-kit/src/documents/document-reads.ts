import { hasRole } from '@madang/shared-schema/actor';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { validate } from 'uuid';
import { approvalRoomOf } from '../approvals/approval-room.ts';
import { batch, batchMany, batchOne } from '../batch.ts';
import { page, type Page, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
import { nothing } from '../nothing.ts';
import { readableBy } from '../walls/readable-by.ts';
import { documentLink } from './document-link.ts';
import { readDocumentNumber } from './document-number.ts';
import { documentRoomOf } from './document-room.ts';
import type { DocumentDeclaration } from './documents.ts';
import { DocumentReadingRow, IssuedDocumentRow, type DocumentState } from './issued-document.entity.ts';

/** Side under which staff read. */
const STAFF = 'STAFF';

/** What to look for among documents. */
export interface DocumentQuestion {
  readonly kind?: string | null;
  readonly state?: string | null;
  readonly subject?: string | null;
  readonly number?: string | null;
}

/** Documents of a subject that its reader may see, oldest first: staff all of them, a side what was issued to it. */
export const documentsOf = batch<string, IssuedDocumentRow[]>(async (context, subjectIds) => {
  const { declarations } = documentRoomOf(context.em);
  const where = (
    await Promise.all(declarations.map((declaration) => readableOf(context, declaration, subjectIds)))
  ).flat();
  // An empty list of alternatives would let all rows through.
  if (where.length === 0) return subjectIds.map(() => []);
  const rows = await context.em.find(IssuedDocumentRow, { $or: where }, { orderBy: { orderedAt: 'asc', id: 'asc' } });
  return subjectIds.map((subjectId) => rows.filter((row) => row.subjectId === subjectId));
});

/** What an actor on one side of a subject sees of its documents; who stands on none sees all. */
const readableBySide = readableBy((_actor, side: string | null): FilterQuery<IssuedDocumentRow> =>
  side === null ? {} : { audience: { $contains: [side] }, state: { $ne: 'ORDERED' } },
);

async function readableOf(
  context: Context,
  { subject, readable, sideOf }: DocumentDeclaration,
  subjectIds: readonly string[],
): Promise<FilterQuery<IssuedDocumentRow>[]> {
  const known = await readable(context, subjectIds);
  const sides = await Promise.all(known.map(async (subjectId) => sideOf(context, subjectId)));
  const bySide = Map.groupBy(known.keys(), (index) => sides[index] ?? null);
  return [...bySide].map(([side, places]) => ({
    $and: [
      { subjectType: subject, subjectId: { $in: places.map((index) => known[index] ?? '') } },
      readableBySide(context.actor, side),
    ],
  }));
}

/** Batched load of a document by its id; null where there is none the reader may see. */
export const documentById = batchOne<IssuedDocumentRow>(
  ({ em }, ids) => em.find(IssuedDocumentRow, { id: { $in: [...ids] } }),
  (document) => document.id,
);

/** Document that corrects another, once it is issued. */
export const successorOf = batchOne<IssuedDocumentRow>(
  ({ em }, ids) => em.find(IssuedDocumentRow, { corrects: { $in: [...ids] }, state: { $ne: 'ORDERED' } }),
  (document) => document.corrects ?? '',
);

/** First time that each side has taken a document, oldest first; told to staff by the rules of rows. */
export const readingsOf = batchMany<DocumentReadingRow>(
  ({ em }, ids) =>
    em.find(DocumentReadingRow, { documentId: { $in: [...ids] } }, { orderBy: { at: 'asc', id: 'asc' } }),
  (reading) => reading.documentId,
);

/** Documents that an actor finds in the list: who reads the whole slice all, others what the declarations say. */
export function listedDocuments({ em, actor }: Pick<Context, 'em' | 'actor'>): FilterQuery<IssuedDocumentRow> {
  if (hasRole(actor, 'ADMIN', ...approvalRoomOf(em).wide)) return {};
  const conditions = documentRoomOf(em)
    .declarations.filter(({ readers }) => hasRole(actor, ...(readers ?? [])))
    .map(({ subject, listed }) => ({ $and: [{ subjectType: subject }, listed?.(actor) ?? nothing] }));
  return conditions.length > 0 ? { $or: conditions } : nothing;
}

/** Documents of the slice that meet all that was asked, newest first. */
export function findDocuments(
  context: Context,
  { kind, state, subject, number }: DocumentQuestion,
  args: PageArgs,
): Promise<Page<IssuedDocumentRow>> {
  const where: FilterQuery<IssuedDocumentRow> = {
    $and: [
      listedDocuments(context),
      kind ? { kind } : {},
      // The graph lets no other word through.
      state ? { state: state as DocumentState } : {},
      subject ? (validate(subject) ? { subjectId: subject } : { subjectLabel: subject }) : {},
      number ? { number: readDocumentNumber(number) ?? '' } : {},
    ],
  };
  return page(context.em, IssuedDocumentRow, where, [{ orderedAt: 'desc' }, { id: 'desc' }], args);
}

/** Address of a document for the viewer alone, good for five minutes; null while it is not issued. */
export async function downloadLink(context: Context, row: IssuedDocumentRow): Promise<string | null> {
  if (row.state === 'ORDERED') return null;
  const side = await sideOfViewer(context, row);
  return documentLink(documentRoomOf(context.em), context, { of: 'DOCUMENT', id: row.id, side: side ?? STAFF });
}

/** Side of a document's subject that the viewer stands on; null for staff. */
export async function sideOfViewer(
  context: Context,
  { subjectType, subjectId }: Pick<IssuedDocumentRow, 'subjectType' | 'subjectId'>,
): Promise<string | null> {
  const declaration = documentRoomOf(context.em).declarations.find(({ subject }) => subject === subjectType);
  return declaration ? declaration.sideOf(context, subjectId) : null;
}
