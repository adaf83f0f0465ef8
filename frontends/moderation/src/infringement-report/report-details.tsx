import { History, Page, PageHeader, Panel, useVisit, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { ObjectionPanel, ReverseButton } from '../objection/index.ts';
import { ReportFilesPanel } from '../report-file/index.ts';
import { reportWords } from '../words.ts';
import { BeginReviewButton } from './begin-review-button.tsx';
import { ReportChecklist } from './report-checklist.tsx';
import { ReportContent } from './report-content.tsx';
import { ReportDecision } from './report-decision.tsx';
import type { ShownReport } from './report-query.ts';
import { ReportRecords } from './report-records.tsx';
import { ReportStateBadge } from './report-state-badge.tsx';
import { toggled, type ReviewCheck } from './review-checks.ts';
import styles from './report-details.module.css';

/** A report: five steps as a checklist at the left, what was reported in the middle, the decision at the right. */
export function ReportDetails({ report }: { report: ShownReport }) {
  const words = useWords(reportWords);
  const [checked, setChecked] = useState<readonly ReviewCheck[]>([]);
  useVisit({
    to: `/moderation/reports/${report.id}`,
    title: report.title,
    detail: `${words('report.kind')} ${report.number}`,
  });
  const toggle = (check: ReviewCheck) => setChecked((current) => toggled(current, check));
  return (
    <Page title={report.title}>
      <PageHeader
        backTo={{ to: '/moderation', label: words('reports.title') }}
        title={report.title}
        number={report.number}
        state={<ReportStateBadge state={report.state} />}
        actions={
          <>
            <BeginReviewButton report={report} />
            <ReverseButton report={report} />
          </>
        }
      />
      <div className={styles['layout']}>
        <ReportChecklist report={report} checked={checked} onToggle={toggle} />
        <div className={styles['middle']}>
          <ReportContent report={report} />
          <ReportFilesPanel
            reportId={report.id}
            open={report.state === 'RECEIVED' || report.state === 'UNDER_REVIEW'}
          />
          <Panel title={words('report.history')}>
            <History
              items={report.history.toReversed().map(({ id, step, takenAt, takenByName, note }) => ({
                id,
                at: takenAt,
                what: words(`step.${step}`),
                by: takenByName,
                note,
              }))}
            />
          </Panel>
        </div>
        <div className={styles['middle']}>
          <ObjectionPanel report={report} />
          <ReportDecision report={report} checked={checked} />
          {/* A step issues and sends: what is known is asked for anew. */}
          <ReportRecords key={report.state} reportId={report.id} />
        </div>
      </div>
    </Page>
  );
}
