import { CaseAccessRow } from '../../../../subgraphs/disputes/src/case-access/case-access.entity.ts';
import { accessIdOf } from '../../../../subgraphs/disputes/src/case-access/case-pass.ts';
import type { TestSubgraph } from '../../../../subgraphs/subgraph-kit/src/testing/index.ts';

/** Hands out access to both sides of a case, in the version that the tokens of the matrix say. */
export async function handOutAccess(em: TestSubgraph['em'], caseId: string, issuedBy: string): Promise<void> {
  const access = { passwordHash: 'nobody chose one', temporary: true, issuedAt: new Date('2026-11-20T06:00:00Z') };
  await em.fork().insertMany(
    CaseAccessRow,
    (['APPLICANT', 'RESPONDENT'] as const).map((side) => ({
      ...access,
      id: accessIdOf(caseId, side),
      caseId,
      side,
      version: 1,
      issuedBy,
      personalIndex: [],
    })),
  );
}
