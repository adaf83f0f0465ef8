import { newDocumentNumber } from '../../../../subgraphs/subgraph-kit/src/documents/document-number.ts';
import { documentRoomOf } from '../../../../subgraphs/subgraph-kit/src/documents/document-room.ts';
import { issueDocument } from '../../../../subgraphs/subgraph-kit/src/documents/issue-document.ts';
import {
  DocumentReadingRow,
  IssuedDocumentRow,
} from '../../../../subgraphs/subgraph-kit/src/documents/issued-document.entity.ts';
import { documentPersonal } from '../../../../subgraphs/subgraph-kit/src/documents/issued-document.personal.ts';
import { isRefusal } from '../../../../subgraphs/subgraph-kit/src/refusal.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { NOW } from '../house.ts';
import { newIdOf, type Belongings } from '../ids.ts';
import type { Rooms } from './rooms.type.ts';
import { until } from './until.ts';

const DAY = new Date('2026-11-20T06:00:00Z');

/**
 * Documents in every state: one that was corrected and its correction, one that was revoked and one that waits; and, where
 * the slice has parties, one for each side alone and one for none of them.
 */
export async function seedDocuments(em: TestSubgraph['em'], rooms: Rooms, own: Belongings): Promise<void> {
  const first = rooms.printsDocuments ? await aPrintedDocument(em, rooms) : (await aDocument(em, rooms, own)).id;
  await aDocument(em, rooms, own, { corrects: first, version: 2 });
  await em.execute("update issued_document set state = 'SUPERSEDED' where id = ?", [first]);
  await aDocument(em, rooms, own, { state: 'REVOKED', revokedAt: DAY });
  const unprinted = { sha256: null, size: null, pages: null, issuedAt: null };
  // Ordered a moment ago, so that no job takes it up.
  await aDocument(em, rooms, own, {
    state: 'ORDERED',
    problem: 'CERTIFICATE_EXPIRED',
    orderedAt: NOW,
    ...unprinted,
  });
  for (const audience of [...rooms.sides.map((side) => [side]), []]) await aDocument(em, rooms, own, { audience });
  em.create(DocumentReadingRow, {
    id: newIdOf(own.world),
    documentId: first,
    side: rooms.sides[0] ?? 'STAFF',
    at: DAY,
  });
  await em.flush();
}

/** Makes the row of a document that was issued to all sides; nothing lies in the vault. */
export async function aDocument(
  em: TestSubgraph['em'],
  rooms: Rooms,
  { world, personName, people }: Belongings,
  details: Partial<IssuedDocumentRow> = {},
): Promise<IssuedDocumentRow> {
  const id = newIdOf(world);
  const [template] = documentRoomOf(em).declarations.flatMap(({ templates }) => templates);
  const document = em.create(IssuedDocumentRow, {
    id,
    number: newDocumentNumber(),
    kind: template?.kind ?? '',
    title: template?.title.ko ?? '',
    language: 'ko',
    version: 1,
    subjectType: rooms.type,
    subjectId: rooms.id,
    subjectLabel: rooms.label,
    audience: [...rooms.sides],
    state: 'ISSUED',
    ...(await documentPersonal.seal(em, id, {
      body: '{}',
      parties: JSON.stringify([personName]),
      revocationReason: details.state === 'REVOKED' ? '잘못 발행함' : null,
    })),
    sha256: 'a'.repeat(64),
    size: 1_000,
    pages: 1,
    orderedAt: DAY,
    issuedAt: DAY,
    issuerId: people.OFFICER,
    issuerName: '최담당',
    ...details,
  });
  await em.flush();
  return document;
}

/** Orders a document and waits until it is printed, signed, registered and issued; gives its identifier. */
async function aPrintedDocument(em: TestSubgraph['em'], { type, id, label, sides }: Rooms): Promise<string> {
  const [template] = documentRoomOf(em).declarations.flatMap(({ templates }) => templates);
  if (!template) throw new Error(`no documents are declared for ${type}`);
  const order = {
    template: {
      ...template,
      compose: (_data: null, language: 'ko' | 'en') => template.composeSample(language),
      sample: null,
    },
    data: null,
    subject: { type, id, label },
    audience: sides,
    parties: ['홍길동'],
    language: 'ko',
  } as const;
  const ordered = await em.fork().transactional((tx) => issueDocument(tx, order, { actor: null, now: NOW }));
  if (isRefusal(ordered)) throw new Error(`no document is issued: ${ordered.code}`);
  await until(`the document of ${label} is issued`, async () => {
    const [{ state }] = await em.execute<[{ state: string }]>('select state from issued_document where id = ?', [
      ordered.id,
    ]);
    return state === 'ISSUED';
  });
  return ordered.id;
}
