import { DueClock, Facts, Moment, Panel, Prose, SegmentedControl, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { reportWords } from '../words.ts';
import { ApproveForm } from './approve-form.tsx';
import { RejectForm } from './reject-form.tsx';
import type { ShownReport } from './report-query.ts';
import type { ReviewCheck } from './review-checks.ts';
import styles from './report-details.module.css';

/** The decision on a report: the form while it is open, what was decided once it is. */
export function ReportDecision({ report, checked }: { report: ShownReport; checked: readonly ReviewCheck[] }) {
  const words = useWords(reportWords);
  return (
    <Panel title={words('report.decision')}>
      {report.decidedAt ? <Decided report={report} /> : <Undecided report={report} checked={checked} />}
    </Panel>
  );
}

function Undecided({ report, checked }: { report: ShownReport; checked: readonly ReviewCheck[] }) {
  const words = useWords(reportWords);
  const [way, setWay] = useState<'approve' | 'reject'>('approve');
  if (report.availableSteps.includes('BEGIN_REVIEW')) return <p className={styles['hint']}>{words('decide.wait')}</p>;
  if (!report.availableSteps.includes('HIDE')) return <p className={styles['hint']}>{words('decide.watch')}</p>;
  return (
    <div className={styles['decision']}>
      <SegmentedControl
        aria-label={words('decide.way')}
        value={way}
        onChange={setWay}
        data={[
          { value: 'approve', label: words('decide.approve') },
          { value: 'reject', label: words('decide.reject') },
        ]}
        transitionDuration={80}
        fullWidth
      />
      {way === 'approve' ? (
        <ApproveForm report={report} checked={checked} />
      ) : (
        <RejectForm report={report} checked={checked} />
      )}
    </div>
  );
}

function Decided({ report }: { report: ShownReport }) {
  const words = useWords(reportWords);
  const { decidedAt, decisionReason, rejectionSituation, operatorMemo, objectionUntil, reviewer, state } = report;
  return (
    <Facts
      items={[
        { term: words('report.reviewer'), value: reviewer },
        { term: words('report.decided'), value: decidedAt && <Moment at={decidedAt} /> },
        {
          term: words('report.objection'),
          value:
            objectionUntil &&
            (state === 'HIDDEN' ? <DueClock dueAt={objectionUntil} /> : <Moment at={objectionUntil} />),
        },
        {
          term: words('report.situation'),
          value: rejectionSituation && words(`situation.${rejectionSituation}`),
          wide: true,
        },
        { term: words('report.decisionReason'), value: decisionReason && <Prose>{decisionReason}</Prose>, wide: true },
        { term: words('report.memo'), value: operatorMemo && <Prose>{operatorMemo}</Prose>, wide: true },
      ]}
    />
  );
}
