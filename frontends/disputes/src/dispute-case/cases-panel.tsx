import {
  EmptyState,
  Faint,
  Moment,
  Num,
  Panel,
  RowItem,
  Rows,
  usePanelActions,
  usePanelData,
  useWords,
  type CustomerRef,
} from '@madang/frontend-kit';
import { IconScale } from '@tabler/icons-react';
import { disputeWords } from '../words.ts';
import { CaseClock } from './case-clock.tsx';
import { CaseStateBadge } from './case-state-badge.tsx';
import { CASES_OF_CUSTOMER } from './cases-of-customer.ts';
import { useLiveCases } from './use-live-cases.ts';

/** Dispute cases of the customer, newest first; a case that opens appears by itself. */
export function CasesPanel({ customer }: { customer: CustomerRef }) {
  const words = useWords(disputeWords);
  const { refresh } = usePanelActions();
  const cases = usePanelData(CASES_OF_CUSTOMER, customer)?.disputeCases ?? [];
  useLiveCases(customer.id, (id) => {
    if (!cases.some((dispute) => dispute.id === id)) refresh();
  });
  return (
    <Panel title={words('cases.title')} icon={IconScale} count={cases.length} flush={cases.length > 0}>
      {cases.length === 0 ? (
        <EmptyState small title={words('cases.none.customer')} />
      ) : (
        <Rows label={words('cases.title')}>
          {cases.map((dispute) => (
            <RowItem
              key={dispute.id}
              to={`/disputes/cases/${dispute.id}`}
              overdue={dispute.overdue}
              title={dispute.title}
              end={<CaseStateBadge state={dispute.state} />}
              detail={
                <>
                  <Num>{dispute.number}</Num>
                  <Moment at={dispute.openedAt} short />
                  {dispute.whoseMove.length > 0 && (
                    <Faint>{dispute.whoseMove.map((party) => words(`party.${party}`)).join(' · ')}</Faint>
                  )}
                  <CaseClock dispute={dispute} />
                </>
              }
            />
          ))}
        </Rows>
      )}
    </Panel>
  );
}
