import { Page, PageHeader, StageBar, useVisit, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { useCaseRecords } from '../case-records/index.ts';
import { disputeWords } from '../words.ts';
import { CaseClock } from './case-clock.tsx';
import { useCaseDesk } from './case-desk.ts';
import { CaseProcedure } from './case-procedure.tsx';
import type { ShownCase } from './case-query.ts';
import { CaseStateBadge } from './case-state-badge.tsx';
import { CaseSteps } from './case-steps.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { gatesUnderWay } from './gates.ts';
import { stagesOf } from './stages.ts';
import { useDeskTabs } from './use-desk-tabs.tsx';
import type { DraftedRefund } from './use-drafted-refund.ts';
import { useLiveCases } from './use-live-cases.ts';

/** A case: its stages across the top, then its procedure, and beside it what is written, asked and ordered in it. */
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
  // The news carries the case alone: what was offered, signed and answered on it is read anew.
  useLiveCases(dispute.customer?.id ?? null, (id) => (id === null || id === dispute.id) && onMissed());
  const stages = stagesOf(dispute.state, dispute.history);
  const records = useCaseRecords(dispute.id, dispute.history.length);
  const desk = useCaseDesk(dispute.id, dispute.history.length);
  const [refund, setRefund] = useState<DraftedRefund | null>(null);
  const tabs = useDeskTabs(dispute, desk, {
    onDecided: onMissed,
    onRefund: (reckoned) => setRefund({ ...reckoned, orderLineId: dispute.orderLine?.id ?? null }),
  });
  // The clock counts working days and extensions; the day written on the case is the plain one.
  const dueAt =
    records.records?.deadlines.find(({ clock, state }) => clock === 'RECOMMENDATION' && state === 'RUNNING')?.dueAt ??
    dispute.dueAt;
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
        actions={
          <CaseSteps
            dispute={dispute}
            waiting={gatesUnderWay(records.records?.approvals ?? [])}
            refund={refund}
            onRefundUsed={() => setRefund(null)}
          />
        }
      />
      <StageBar
        label={words('case.stages')}
        stages={stages.map((key) => ({ key, label: words(`state.${key}`) }))}
        current={dispute.state}
      />
      <CaseTabs
        label={words('case.tabs')}
        tabs={[
          {
            key: 'procedure',
            label: words('tab.procedure'),
            content: <CaseProcedure {...{ dispute, dueAt, records, error, onMissed }} desk={desk.known} />,
          },
          ...tabs,
        ]}
      />
    </Page>
  );
}
