import { RegisteredDocumentRow } from '../../../../subgraphs/accounts/src/document-register/registered-document.entity.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';
import type { Belongings } from '../ids.ts';

const DAY = new Date('2026-11-20T06:00:00Z');

/** A document in the register that was corrected and revoked, as whoever has its number is told of it. */
export async function seedRegister(em: TestSubgraph['em'], { documentNumber, world }: Belongings): Promise<void> {
  const successor = documentNumber.replace(/.$/, 'Z');
  const shared = {
    slice: 'disputes',
    kind: 'RECEIPT_NOTICE',
    kindName: { ko: '접수통보서', en: 'Notice of receipt' },
    title: '접수통보서',
    language: 'ko',
    parties: ['홍*동', '게임회*'],
    issuedAt: DAY,
  };
  const digest = (digit: string): string => `${world === 'own' ? 'a' : 'b'}${digit.repeat(63)}`;
  em.create(RegisteredDocumentRow, { ...shared, number: successor, sha256: digest('1'), state: 'VALID' });
  await em.flush();
  em.create(RegisteredDocumentRow, {
    ...shared,
    number: documentNumber,
    sha256: digest('2'),
    state: 'REVOKED',
    supersededBy: successor,
    revokedAt: DAY,
  });
  await em.flush();
}
