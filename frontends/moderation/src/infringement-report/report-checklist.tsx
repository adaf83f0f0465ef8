import { Checkbox, classNames, Panel, useWords, VisuallyHidden } from '@madang/frontend-kit';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { reportWords } from '../words.ts';
import type { ShownReport } from './report-query.ts';
import {
  PROCEDURE,
  registryOf,
  REVIEW_CHECKS,
  standingOf,
  type ProcedureStep,
  type ReviewCheck,
} from './review-checks.ts';
import styles from './report-details.module.css';

interface ChecklistProps {
  readonly report: ShownReport;
  readonly checked: readonly ReviewCheck[];
  readonly onToggle: (check: ReviewCheck) => void;
}

/** The five steps of the procedure; whoever decides marks the first three as they go. */
export function ReportChecklist({ report, checked, onToggle }: ChecklistProps) {
  const words = useWords(reportWords);
  const marking = report.availableSteps.includes('HIDE');
  return (
    <Panel title={words('check.title')}>
      <ol className={styles['checks']}>
        {PROCEDURE.map((step, index) => (
          <Step key={step} step={step} place={index + 1} report={report} checked={checked}>
            {marking && isCheck(step) ? (
              <Checkbox
                label={words(`check.${step}`)}
                checked={checked.includes(step)}
                disabled={standingOf(step, report.state, checked) === 'ahead'}
                onChange={() => onToggle(step)}
              />
            ) : (
              words(`check.${step}`)
            )}
          </Step>
        ))}
      </ol>
    </Panel>
  );
}

interface StepProps extends Pick<ChecklistProps, 'report' | 'checked'> {
  readonly step: ProcedureStep;
  readonly place: number;
  readonly children: ReactNode;
}

function Step({ step, place, report, checked, children }: StepProps) {
  const words = useWords(reportWords);
  const standing = standingOf(step, report.state, checked);
  return (
    <li
      className={classNames(styles['check'], styles[standing])}
      aria-current={standing === 'present' ? 'step' : undefined}
    >
      <span className={styles['mark']} aria-hidden>
        {standing === 'passed' ? <IconCheck size={12} stroke={2.5} /> : place}
      </span>
      <div className={styles['checkTitle']}>
        {children}
        {standing === 'passed' && <VisuallyHidden> {words('check.done')}</VisuallyHidden>}
      </div>
      <div className={styles['checkText']}>
        <Guidance step={step} report={report} />
      </div>
    </li>
  );
}

function Guidance({ step, report }: Pick<StepProps, 'step' | 'report'>) {
  const words = useWords(reportWords);
  const registry = registryOf(report.right);
  if (step === 'kind') return words('check.kind.text', { right: words(`right.${report.right}`) });
  if (step === 'holder') return words('check.holder.text', { name: report.claimantName });
  if (step !== 'valid') return words(`check.${step}.text`);
  if (!registry) return words('check.valid.read');
  const [before, after] = words('check.valid.text', { where: '\n' }).split('\n');
  return (
    <>
      {before}
      <a href={registry.url} target="_blank" rel="noreferrer">
        {words(registry.name)}
      </a>
      {after}
    </>
  );
}

function isCheck(step: ProcedureStep): step is ReviewCheck {
  return REVIEW_CHECKS.some((check) => check === step);
}
