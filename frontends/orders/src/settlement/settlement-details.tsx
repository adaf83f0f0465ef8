import {
  Columns,
  DocumentList,
  DueClock,
  EmptyState,
  Facts,
  History,
  Moment,
  Page,
  PageHeader,
  Panel,
  useFormat,
  useVisit,
  useWords,
  type ListedDocument,
} from '@madang/frontend-kit';
import { Link } from 'react-router';
import type { SettlementPageQuery } from '../gql/graphql.ts';
import { SettlementEntries } from './settlement-entries.tsx';
import { SettlementStateBadge } from './settlement-state-badge.tsx';
import { SettlementSteps } from './settlement-steps.tsx';
import { settlementWords } from './settlement-words.ts';
import type { ShownSettlement } from './shown-settlement.ts';

/** A settlement: its sums and entries, the statement beside them, and what was said of it. */
export function SettlementDetails(props: {
  settlement: ShownSettlement;
  refetch: () => Promise<SettlementPageQuery | undefined>;
}) {
  const { settlement, refetch } = props;
  const words = useWords(settlementWords);
  const { id, number, kind, storefront, state, answerBy, documents } = settlement;
  const title = `${storefront.name} ${words(`kind.${kind}`)}`;
  useVisit({ to: `/orders/settlements/${id}`, title, detail: number });
  const freshUrl = async (document: ListedDocument) =>
    (await refetch())?.settlement?.documents.find((one) => one.id === document.id)?.downloadUrl;
  return (
    <Page title={`${title} ${number}`}>
      <PageHeader
        backTo={{ to: '/orders/settlements', label: words('title') }}
        title={title}
        number={number}
        state={<SettlementStateBadge state={state} />}
        clock={state === 'ISSUED' && answerBy ? <DueClock dueAt={answerBy} /> : undefined}
        actions={<SettlementSteps settlement={settlement} />}
      />
      <Columns
        main={
          <>
            <SettlementSumsPanel settlement={settlement} />
            <SettlementEntries settlementId={id} count={settlement.entryCount ?? 0} />
          </>
        }
        side={
          <>
            <SettlementFacts settlement={settlement} />
            <Panel title={words('documents')}>
              <DocumentList documents={documents} freshUrl={freshUrl} />
            </Panel>
            <SettlementHistory settlement={settlement} />
          </>
        }
      />
    </Page>
  );
}

const SUMS = ['sales', 'returned', 'held', 'clawedBack', 'corrected', 'deliveryFees', 'carried'] as const;

function SettlementSumsPanel({ settlement: { sums } }: { settlement: ShownSettlement }) {
  const words = useWords(settlementWords);
  const format = useFormat();
  const telling = SUMS.filter((name) => sums[name].amount !== 0);
  return (
    <Panel title={words('sums')}>
      <Facts
        items={[
          ...telling.map((name) => ({ term: words(`sum.${name}`), value: format.money(sums[name]) })),
          { term: words('total'), value: <strong>{format.money(sums.total)}</strong> },
        ]}
      />
    </Panel>
  );
}

function SettlementFacts({ settlement }: { settlement: ShownSettlement }) {
  const words = useWords(settlementWords);
  const { storefront, periodFrom, periodTo, issuedAt, answerBy, payoutFile } = settlement;
  return (
    <Panel title={words('facts')}>
      <Facts
        items={[
          { term: words('storefront'), value: `${storefront.name} (${storefront.code})`, wide: true },
          { term: words('period'), value: `${periodFrom} ~ ${periodTo}`, wide: true },
          { term: words('issued'), value: issuedAt && <Moment at={issuedAt} short /> },
          { term: words('answerBy'), value: answerBy && <Moment at={answerBy} short /> },
          { term: words('payout'), value: payoutFile && <Link to="/orders/payouts">{payoutFile.number}</Link> },
        ]}
      />
    </Panel>
  );
}

function SettlementHistory({ settlement: { history } }: { settlement: ShownSettlement }) {
  const words = useWords(settlementWords);
  return (
    <Panel title={words('history')}>
      {history.length === 0 ? (
        <EmptyState small title={words('history.none')} text={words('history.none.text')} />
      ) : (
        <History
          items={history.toReversed().map(({ id, step, takenAt, actorName, note }) => ({
            id,
            at: takenAt,
            what: words(`step.${step}`),
            by: actorName,
            note,
          }))}
        />
      )}
    </Panel>
  );
}
