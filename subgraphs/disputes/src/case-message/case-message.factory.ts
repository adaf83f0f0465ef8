import { newId } from '@madang/subgraph-kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseMessageRow } from './case-message.entity.ts';

/** Makes a message for a test: a statement of the applicant that the officer alone reads, unless said. */
export async function aMessage(
  em: EntityManager,
  details: Partial<CaseMessageRow> & Pick<CaseMessageRow, 'caseId'>,
): Promise<CaseMessageRow> {
  const { authorSide = 'APPLICANT', authorName = authorSide === 'APPLICANT' ? null : '최담당' } = details;
  const message = em.create(CaseMessageRow, {
    id: newId(),
    authorSide,
    authorName,
    kind: 'OPINION',
    title: '의견',
    text: '환불을 원합니다.',
    visibleTo: authorSide === 'APPLICANT' || authorSide === 'RESPONDENT' ? [authorSide] : [],
    writtenAt: new Date('2026-11-20T06:00:00Z'),
    late: false,
    ...details,
  });
  await em.flush();
  return message;
}
