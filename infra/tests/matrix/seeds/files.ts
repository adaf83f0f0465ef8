import { FileTombstoneRow, StoredFileRow } from '../../../../subgraphs/subgraph-kit/src/files/file.entity.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import { newIdOf, type Belongings } from '../ids.ts';

const DAY = new Date('2026-11-20T06:00:00Z');
const DIGEST = 'a'.repeat(64);

/** Files of a report in every state that shows something: released, refused, and destroyed with its tombstone. */
export async function seedFiles(em: TestSubgraph['em'], own: Belongings, reportId: string): Promise<void> {
  await aStoredFile(em, own, reportId);
  await aStoredFile(em, own, reportId, { state: 'REFUSED', refusal: 'MALWARE' });
  const { id } = await aStoredFile(em, own, reportId, { state: 'DESTROYED' });
  await aTombstone(em, own, id);
}

/** Makes what is left of a file that was destroyed. */
export async function aTombstone(em: TestSubgraph['em'], own: Belongings, fileId: string): Promise<void> {
  em.create(FileTombstoneRow, {
    id: newIdOf(own.world),
    fileId,
    act: 'DESTROYED',
    sha256: DIGEST,
    attestation: '모두 지웠음을 확인했습니다.',
    boxes: 1,
    actorId: own.people.MODERATOR,
    actorName: '오운영',
    destroyedAt: DAY,
  });
  await em.flush();
}

/** Makes the row of a picture on a report; nothing lies in the store. */
export async function aStoredFile(
  em: TestSubgraph['em'],
  { world, people }: Belongings,
  reportId: string,
  details: Partial<StoredFileRow> = {},
): Promise<StoredFileRow> {
  const file = em.create(StoredFileRow, {
    id: newIdOf(world),
    subjectType: 'InfringementReport',
    subjectId: reportId,
    purpose: 'IDENTITY_DOCUMENT',
    mustBeMasked: true,
    name: '신분증.jpg',
    state: 'RELEASED',
    kind: 'JPEG',
    size: 1_000,
    width: 600,
    height: 400,
    sha256: DIGEST,
    uploaderId: people.CONSUMER,
    uploaderName: '홍길동',
    requestedAt: DAY,
    receivedAt: DAY,
    checkedAt: DAY,
    ...details,
  });
  await em.flush();
  return file;
}
