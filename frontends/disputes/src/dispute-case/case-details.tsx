import {
  History,
  Page,
  PageHeader,
  Panel,
  Prose,
  StageBar,
  useHasRole,
  useVisit,
  useWords,
} from '@madang/frontend-kit';
import { IssueAccess } from '../case-access/index.ts';
import { ContactsPanel } from '../case-contacts/index.ts';
import { DeadlinesPanel, RecordsPanels, useCaseRecords } from '../case-records/index.ts';
import { disputeWords } from '../words.ts';
import { CaseClock } from './case-clock.tsx';
import { CaseFacts } from './case-facts.tsx';
import { CaseOrigin, leadsBack } from './case-origin.tsx';
import type { ShownCase } from './case-query.ts';
import { CaseStateBadge } from './case-state-badge.tsx';
import { CaseSteps } from './case-steps.tsx';
import { GatesPanel } from './gates-panel.tsx';
import { gatesUnderWay } from './gates.ts';
import { stagesOf } from './stages.ts';
import { useLiveCases } from './use-live-cases.ts';
import styles from './case-details.module.css';

/** A case: its stages across the top, facts at the left, what was said in the middle, where it came from at the right. */
export function CaseDetails({
  dispute,
  error,
  onMissed,
}: {
  dispute: ShownCase;
  error: unknown;
  onMissed: () => void;
}) {
  const words = useWords(disputeWords);
  useVisit({
    to: `/disputes/cases/${dispute.id}`,
    title: dispute.title,
    detail: `${words('case.kind')} ${dispute.number}`,
  });
  useLiveCases(dispute.customer?.id ?? null, (id) => id === null && onMissed());
  const stages = stagesOf(dispute.state, dispute.history);
  const { records, error: recordsError, refetch } = useCaseRecords(dispute.id, dispute.history.length);
  const requests = records?.approvals ?? [];
  // The clock counts working days and extensions; the day written on the case is the plain one.
  const dueAt = records?.deadlines.find(({ state }) => state === 'RUNNING')?.dueAt ?? dispute.dueAt;
  const leadsCases = useHasRole()('OFFICER', 'LEAD', 'ADMIN');
  return (
    <Page title={dispute.title}>
      <PageHeader
        backTo={{ to: '/disputes', label: words('cases.title') }}
        title={dispute.title}
        number={dispute.number}
        state={<CaseStateBadge state={dispute.state} />}
        move={
          dispute.whoseMove.length > 0 ? dispute.whoseMove.map((party) => words(`party.${party}`)).join(' · ') : null
        }
        clock={<CaseClock dispute={{ ...dispute, dueAt }} />}
        actions={<CaseSteps dispute={dispute} waiting={gatesUnderWay(requests)} />}
      />
      <StageBar
        label={words('case.stages')}
        stages={stages.map((key) => ({ key, label: words(`state.${key}`) }))}
        current={dispute.state}
      />
      <div className={styles['layout']}>
        <div className={styles['side']}>
          <CaseFacts dispute={{ ...dispute, dueAt }} />
          {records && <DeadlinesPanel deadlines={records.deadlines} />}
          {records && leadsCases && <ContactsPanel records={records} />}
          <IssueAccess caseId={dispute.id} notified={dispute.receiptNotifiedAt !== null} />
        </div>
        <div className={styles['middle']}>
          <GatesPanel dispute={dispute} requests={requests} />
          <Texts dispute={dispute} />
          <Panel title={words('case.history')}>
            <History
              items={dispute.history.toReversed().map(({ id, step, takenAt, takenByName, note }) => ({
                id,
                at: takenAt,
                what: words(`step.${step}`),
                by: takenByName,
                note,
              }))}
            />
          </Panel>
        </div>
        <div className={styles['side']}>
          <RecordsPanels records={records} error={recordsError} withMessages={leadsCases} refetch={refetch} />
          {(leadsBack(dispute) || Boolean(error)) && <CaseOrigin dispute={dispute} error={error} onRetry={onMissed} />}
        </div>
      </div>
    </Page>
  );
}

function Texts({ dispute }: { dispute: ShownCase }) {
  const words = useWords(disputeWords);
  const texts = [
    { title: words('case.agreement'), text: dispute.agreement },
    { title: words('case.recommendation'), text: dispute.recommendation },
    { title: words('case.statement'), text: dispute.facts },
  ];
  return texts.map(
    ({ title, text }) =>
      text && (
        <Panel key={title} title={title}>
          <Prose>{text}</Prose>
        </Panel>
      ),
  );
}
