import { History, Panel, Prose, useHasRole, useSession, useWords } from '@madang/frontend-kit';
import { IssueAccess } from '../case-access/index.ts';
import { AnswersPanel } from '../case-answer/index.ts';
import { ClassificationPanel, DuplicatesNotice } from '../case-classification/index.ts';
import { ContactsPanel } from '../case-contacts/index.ts';
import { NotesPanel } from '../case-note/index.ts';
import { OffersPanel } from '../case-offer/index.ts';
import { DeadlinesPanel, RecordsPanels, type useCaseRecords } from '../case-records/index.ts';
import { AfterCasePanel } from '../lesson/index.ts';
import { WithdrawalRequests } from '../withdrawal-request/index.ts';
import { disputeWords } from '../words.ts';
import type { useCaseDesk } from './case-desk.ts';
import { CaseFacts } from './case-facts.tsx';
import { CaseOrigin, leadsBack } from './case-origin.tsx';
import type { ShownCase } from './case-query.ts';
import { GatesPanel } from './gates-panel.tsx';
import { ENDED } from './stages.ts';
import { isLedBy } from './step-values.ts';
import styles from './case-details.module.css';

interface ProcedureProps {
  readonly dispute: ShownCase;
  /** When the case is to be settled, as its clock counts. */
  readonly dueAt: string;
  readonly records: ReturnType<typeof useCaseRecords>;
  readonly desk: ReturnType<typeof useCaseDesk>['known'];
  readonly error: unknown;
  readonly onMissed: () => void;
}

/** The procedure of a case: facts at the left, what was said and decided in the middle, what goes with it at the right. */
export function CaseProcedure({ dispute, dueAt, desk, error, onMissed, ...rest }: ProcedureProps) {
  const words = useWords(disputeWords);
  const { records, error: recordsError, refetch } = rest.records;
  const hasRole = useHasRole();
  const leadsCases = hasRole('OFFICER', 'LEAD', 'ADMIN');
  const { person } = useSession();
  return (
    <div className={styles['layout']}>
      <div className={styles['side']}>
        <CaseFacts dispute={{ ...dispute, dueAt }} withClasses={!leadsCases} />
        {leadsCases && (
          <ClassificationPanel caseId={dispute.id} mayClassify={hasRole('LEAD') || isLedBy(dispute, person.id)} />
        )}
        {records && <DeadlinesPanel deadlines={records.deadlines} />}
        {records && leadsCases && <ContactsPanel records={records} />}
        <IssueAccess caseId={dispute.id} notified={dispute.receiptNotifiedAt !== null} />
      </div>
      <div className={styles['middle']}>
        {hasRole('OFFICER', 'LEAD') && <DuplicatesNotice caseId={dispute.id} />}
        {leadsCases && ENDED.includes(dispute.state) && (
          <AfterCasePanel caseId={dispute.id} mayWrite={hasRole('OFFICER', 'LEAD')} />
        )}
        {desk && <WithdrawalRequests dispute={desk} />}
        <GatesPanel dispute={dispute} requests={records?.approvals ?? []} />
        <OffersPanel dispute={dispute} />
        <AnswersPanel dispute={dispute} />
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
        {leadsCases && <NotesPanel caseId={dispute.id} />}
        <RecordsPanels records={records} error={recordsError} withMessages={leadsCases} refetch={refetch} />
        {(leadsBack(dispute) || Boolean(error)) && <CaseOrigin dispute={dispute} error={error} onRetry={onMissed} />}
      </div>
    </div>
  );
}

function Texts({ dispute }: { dispute: ShownCase }) {
  const words = useWords(disputeWords);
  const texts = [
    // What was put to the sides as an offer stands there, with its terms; older cases have the text alone.
    { title: words('case.agreement'), text: hasOffer(dispute, 'AGREEMENT') ? null : dispute.agreement },
    { title: words('case.recommendation'), text: hasOffer(dispute, 'RECOMMENDATION') ? null : dispute.recommendation },
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

function hasOffer(dispute: ShownCase, kind: 'AGREEMENT' | 'RECOMMENDATION'): boolean {
  return dispute.offers.some((offer) => offer.kind === kind);
}
