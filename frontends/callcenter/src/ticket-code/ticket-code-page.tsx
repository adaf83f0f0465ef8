import { useQuery } from '@apollo/client/react';
import {
  Chips,
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SkeletonLines,
  StepButton,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { TicketCodeKind } from '../gql/graphql.ts';
import { TICKET_CODE_TABLE, type CodeEntry } from './ticket-code-documents.ts';
import { TicketCodeForm } from './ticket-code-form.tsx';
import { TicketCodeRows } from './ticket-code-rows.tsx';
import { ticketCodeWords } from './ticket-code-words.ts';

const KINDS = [
  'TYPE',
  'CHANNEL',
  'CALL_TYPE',
  'CALL_RESULT',
  'OUTCOME',
  'LINE',
  'INFLOW',
] as const satisfies readonly TicketCodeKind[];

/** Code tables of the desk (E3), kept by who leads it: what is offered, how it is called, and in which order. */
export function TicketCodePage() {
  const words = useWords(ticketCodeWords);
  const [state, change] = useUrlState({ kind: 'TYPE' });
  const kind = KINDS.find((each) => each === state.kind) ?? 'TYPE';
  const [edited, setEdited] = useState<CodeEntry | 'NEW' | null>(null);
  const { data, error, refetch } = useQuery(TICKET_CODE_TABLE, {
    variables: { kind },
    fetchPolicy: 'cache-and-network',
  });
  const table = data?.ticketCodeTable;
  return (
    <Page title={words('title')}>
      <PageHeader
        title={words('title')}
        actions={
          <StepButton
            primary
            label={words('new')}
            hotKey="F2"
            icon={<IconPlus size={14} />}
            onRun={() => setEdited('NEW')}
          />
        }
      />
      <FilterBar>
        <Chips
          label={words('kind')}
          options={KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
          value={[kind]}
          onChange={(chosen) => change({ kind: chosen.find((each) => each !== kind) ?? kind })}
        />
      </FilterBar>
      <Panel title={words(`kind.${kind}`)} count={table?.length} flush>
        {table ? (
          <TicketCodeRows table={table} onEdit={setEdited} onChanged={() => void refetch()} />
        ) : error ? (
          <ProblemArea error={error} onRetry={() => void refetch()} />
        ) : (
          <SkeletonLines lines={8} />
        )}
        {table?.length === 0 && <EmptyState title={words('none')} text={words('none.text')} />}
      </Panel>
      {edited && (
        <TicketCodeForm
          kind={kind}
          entry={edited === 'NEW' ? null : edited}
          onClose={() => setEdited(null)}
          onChanged={() => {
            setEdited(null);
            void refetch();
          }}
        />
      )}
    </Page>
  );
}
