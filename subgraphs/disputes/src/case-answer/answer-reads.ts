import { batchMany } from '@madang/subgraph-kit';
import { readableAnswers } from './case-answer.access.ts';
import { CaseAnswerRow } from './case-answer.entity.ts';

/** Answers in a case that the viewer may read, oldest first; asked of cases that they read. */
export const answersOfCase = batchMany(
  ({ em, actor }, ids) =>
    em.find(
      CaseAnswerRow,
      { $and: [readableAnswers(actor), { caseId: { $in: [...ids] } }] },
      { orderBy: { givenAt: 'asc', id: 'asc' } },
    ),
  (answer) => answer.caseId,
);
