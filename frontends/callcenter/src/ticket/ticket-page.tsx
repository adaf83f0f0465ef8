import { useQuery } from '@apollo/client/react';
import {
  Columns,
  EmptyState,
  History,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  Prose,
  SkeletonLines,
  useVisit,
  useWords,
} from '@madang/frontend-kit';
import { IconHeadset } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { PastCalls } from '../call/index.ts';
import { EvidencePanel } from '../evidence/index.ts';
import { MailThread } from '../ticket-mail/index.ts';
import { callcenterWords } from '../words.ts';
import { Elapsed } from './elapsed.tsx';
import { TicketFacts } from './ticket-facts.tsx';
import { TICKET, type ShownTicket } from './ticket-query.ts';
import { TicketStatusBadge } from './ticket-status-badge.tsx';
import { TicketSteps } from './ticket-steps.tsx';

/** One ticket: what it is about, what was said, what comes next, what happened. */
export function TicketPage() {
  const words = useWords(callcenterWords);
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(TICKET, {
    variables: { id },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  });
  const ticket = data?.ticket;
  if (ticket) return <Shown ticket={ticket} onChange={() => void refetch()} />;
  return (
    <Page title={words('ticket.kind')}>
      {loading ? (
        <SkeletonLines lines={8} />
      ) : error ? (
        <ProblemArea error={error} onRetry={() => void refetch()} />
      ) : (
        <EmptyState icon={IconHeadset} title={words('ticket.none')} text={words('ticket.none.text')} />
      )}
    </Page>
  );
}

function Shown({ ticket, onChange }: { ticket: ShownTicket; onChange: () => void }) {
  const words = useWords(callcenterWords);
  useVisit({
    to: `/callcenter/tickets/${ticket.id}`,
    title: ticket.title,
    detail: `${words('ticket.kind')} ${ticket.number}`,
  });
  return (
    <Page title={ticket.title}>
      <PageHeader
        backTo={{ to: '/callcenter', label: words('tickets.all') }}
        title={ticket.title}
        number={ticket.number}
        state={<TicketStatusBadge status={ticket.status} />}
        clock={<Elapsed ticket={ticket} />}
        actions={<TicketSteps ticket={ticket} onTaken={onChange} />}
      />
      <Columns
        main={
          <>
            <Panel title={words('ticket.content')}>
              <Prose>{ticket.content}</Prose>
            </Panel>
            {ticket.mails.length > 0 && (
              <Panel title={words('ticket.mails')} count={ticket.mails.length}>
                <MailThread mails={ticket.mails} />
              </Panel>
            )}
            {ticket.operatorMemo && (
              <Panel title={words('ticket.memo')}>
                <Prose>{ticket.operatorMemo}</Prose>
              </Panel>
            )}
            <Panel title={words('ticket.history')}>
              <History items={ticket.history.map((taken) => historyItem(taken, words))} />
            </Panel>
          </>
        }
        side={
          <>
            <TicketFacts ticket={ticket} />
            {ticket.calls.length > 0 && (
              <Panel title={words('ticket.calls')} count={ticket.calls.length} flush>
                <PastCalls calls={ticket.calls} />
              </Panel>
            )}
            {ticket.escalatedAt && <EvidencePanel ticketId={ticket.id} />}
          </>
        }
      />
    </Page>
  );
}

function historyItem(
  taken: ShownTicket['history'][number],
  words: ReturnType<typeof useWords<keyof typeof callcenterWords.ko>>,
) {
  return {
    id: taken.id,
    at: taken.takenAt,
    what: words(`step.${taken.step}`),
    by: taken.takenBy?.name,
    note: taken.note,
  };
}
