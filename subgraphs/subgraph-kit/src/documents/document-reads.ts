import type { FilterQuery } from '@mikro-orm/postgresql';
import { validate } from 'uuid';
import { batch, batchMany, batchOne } from '../batch.ts';
import { page, type Page, type PageArgs } from '../connection.ts';
import type { Context } from '../context.ts';
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

/** Documents of the slice that meet all that was asked, newest first. */
export function findDocuments(
  { em }: Context,
  { kind, state, subject, number }: DocumentQuestion,
  args: PageArgs,
): Promise<Page<IssuedDocumentRow>> {
  const where: FilterQuery<IssuedDocumentRow> = {
    $and: [
      kind ? { kind } : {},
      // The graph lets no other word through.
      state ? { state: state as DocumentState } : {},
      subject ? (validate(subject) ? { subjectId: subject } : { subjectLabel: subject }) : {},
      number ? { number: readDocumentNumber(number) ?? '' } : {},
    ],
  };
  return page(em, IssuedDocumentRow, where, [{ orderedAt: 'desc' }, { id: 'desc' }], args);
}

/** Address of a document for the viewer alone, good for five minutes; null while it is not issued. */
export async function downloadLink(context: Context, row: IssuedDocumentRow): Promise<string | null> {
  if (row.state === 'ORDERED') return null;
  const room = documentRoomOf(context.em);
  const declaration = room.declarations.find(({ subject }) => subject === row.subjectType);
  const side = declaration ? await declaration.sideOf(context, row.subjectId) : null;
  return documentLink(room, context, { of: 'DOCUMENT', id: row.id, side: side ?? STAFF });
}
