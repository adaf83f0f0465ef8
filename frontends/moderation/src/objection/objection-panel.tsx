import { Facts, Moment, Panel, Prose, SegmentedControl, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { ShownReport } from '../infringement-report/index.ts';
import { objectionWords } from './objection-words.ts';
import { RejectObjectionForm } from './reject-objection-form.tsx';
import { UpholdForm } from './uphold-form.tsx';
import styles from './objection.module.css';

/** What the poster says against the hiding, the decision on it while it is open, and what came of it (R6). */
export function ObjectionPanel({ report }: { report: ShownReport }) {
  const words = useWords(objectionWords);
  const { objection } = report;
  if (!objection) return null;
  const { ground, statement, objectedAt } = objection;
  return (
    <Panel title={words('title')}>
      <div className={styles['objection']}>
        <Facts
          items={[
            { term: words('ground'), value: words(`ground.${ground}`) },
            { term: words('objected'), value: <Moment at={objectedAt} /> },
            { term: words('statement'), value: <Prose>{statement}</Prose>, wide: true },
          ]}
        />
        {report.availableSteps.includes('UPHOLD_OBJECTION') ? (
          <Undecided report={report} />
        ) : (
          <Decided objection={objection} />
        )}
      </div>
    </Panel>
  );
}

function Undecided({ report }: { report: ShownReport }) {
  const words = useWords(objectionWords);
  const [way, setWay] = useState<'uphold' | 'reject'>('uphold');
  return (
    <>
      <SegmentedControl
        aria-label={words('way')}
        value={way}
        onChange={setWay}
        data={[
          { value: 'uphold', label: words('uphold') },
          { value: 'reject', label: words('reject') },
        ]}
        transitionDuration={80}
        fullWidth
      />
      {way === 'uphold' ? <UpholdForm reportId={report.id} /> : <RejectObjectionForm reportId={report.id} />}
    </>
  );
}

function Decided({ objection }: { objection: NonNullable<ShownReport['objection']> }) {
  const words = useWords(objectionWords);
  const { outcome, decisionReason, operatorMemo, decidedBy, decidedAt, resumeAt, lawsuitCourt } = objection;
  if (!outcome) return null;
  return (
    <Facts
      items={[
        { term: words('outcome'), value: words(`outcome.${outcome}`) },
        { term: words('decidedBy'), value: decidedBy },
        { term: words('decided'), value: decidedAt && <Moment at={decidedAt} /> },
        { term: words('resume'), value: resumeAt && <Moment at={resumeAt} /> },
        {
          term: words('lawsuit'),
          value:
            lawsuitCourt &&
            words('lawsuit.value', {
              court: lawsuitCourt,
              number: objection.lawsuitNumber ?? '',
              day: objection.lawsuitFiledOn ?? '',
            }),
          wide: true,
        },
        { term: words('reason'), value: decisionReason && <Prose>{decisionReason}</Prose>, wide: true },
        { term: words('memo'), value: operatorMemo && <Prose>{operatorMemo}</Prose>, wide: true },
      ]}
    />
  );
}
