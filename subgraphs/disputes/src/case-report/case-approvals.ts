import { defineApproval, extendDeadline, isRefusal, type ApprovalKind } from '@madang/subgraph-kit';
import { raw } from '@mikro-orm/core';
import { DisputeCaseRow, recommendationClock, RESULT_WORDS, type CaseApproval } from '../dispute-case/index.ts';

/** Officer to team lead; a lead's own request goes to the lead of another team. */
const line = [{ role: 'LEAD', sameTeam: true }] as const;

function declared(
  kind: CaseApproval,
  label: ApprovalKind['label'],
  more: Partial<Pick<ApprovalKind, 'decided' | 'facts'>> = {},
): ApprovalKind {
  return defineApproval({
    kind,
    label,
    line,
    oneAtATime: true,
    path: ({ id }) => `/disputes/cases/${id}`,
    // Whoever leads the case now reads what was reported in it before them.
    readable: ({ id }) => ({ subjectId: { $in: raw('(select id from dispute_case where officer_id = ?)', [id]) } }),
    ...more,
  });
}

/** Time is added when the lead approves; where there is none to add any more, the approval is refused. */
const extendTime: ApprovalKind['decided'] = async (tx, { id: approvalId, subjectId, data }, _now, act) => {
  const extension = { subject: { id: subjectId }, clock: recommendationClock, days: Number(data['days']), approvalId };
  const deadline = await extendDeadline(tx, extension, act);
  if (isRefusal(deadline)) return deadline;
  const dispute = await tx.findOneOrFail(DisputeCaseRow, subjectId);
  dispute.dueAt = deadline.dueAt;
  return undefined;
};

const daysInWords: ApprovalKind['facts'] = ({ days }, language) => [
  language === 'ko'
    ? { label: '연장 일수', value: `${Number(days)}일` }
    : { label: 'Days added', value: `${Number(days)}` },
];

const resultInWords: ApprovalKind['facts'] = ({ result }, language) =>
  Object.entries(RESULT_WORDS)
    .filter(([name]) => name === result)
    .map(([, words]) => ({ label: language === 'ko' ? '처리결과' : 'Result', value: words[language] }));

/** The three gates of a case (K5). */
export const caseApprovals: readonly ApprovalKind[] = [
  declared('CASE_REPORT', { ko: '사건보고서', en: 'Case report' }),
  declared(
    'TIME_EXTENSION',
    { ko: '처리기간 연장', en: 'Extension of time' },
    { decided: extendTime, facts: daysInWords },
  ),
  declared('CLOSING_REPORT', { ko: '종결보고서', en: 'Closing report' }, { facts: resultInWords }),
];
