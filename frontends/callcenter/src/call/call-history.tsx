import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Group,
  Num,
  ProblemArea,
  SkeletonLines,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { openAddress } from '../open-address.ts';
import { CALLS_TODAY, SEE_CALL } from './call-documents.ts';
import { callWords } from './call-words.ts';
import { useDeskState } from './desk-news.ts';
import type { DeskCall } from './desk-state.ts';
import { RecordingButton } from './recording-button.tsx';
import { useDial } from './use-dial.ts';
import styles from './call.module.css';

/** Calls of today at the own extension (E7): each can be taken down as if it rang, and rung back. */
export function CallHistory({ onReceive, narrow = false }: { onReceive: (call: DeskCall) => void; narrow?: boolean }) {
  const words = useWords(callWords);
  const { heard } = useDeskState();
  const { data, error, refetch } = useQuery(CALLS_TODAY, { fetchPolicy: 'cache-and-network' });
  useEffect(() => {
    if (heard > 0) void refetch().catch(() => {});
  }, [heard, refetch]);
  if (!data) return error ? <ProblemArea small error={error} onRetry={() => void refetch()} /> : <SkeletonLines />;
  if (data.callsToday.length === 0) return <EmptyState small title={words('history.none')} />;
  if (narrow) {
    return (
      <ul className={styles['calls']}>
        {data.callsToday.map((call) => (
          <NarrowRow key={call.id} call={call} onReceive={onReceive} />
        ))}
      </ul>
    );
  }
  return (
    <div className={styles['history']}>
      <table>
        <caption>{words('history.title')}</caption>
        <thead>
          <tr>
            {(['acts', 'ticket', 'direction', 'status', 'number', 'at', 'ended', 'extension'] as const).map(
              (column) => (
                <th key={column} scope="col">
                  {words(`column.${column}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {data.callsToday.map((call) => (
            <CallRow key={call.id} call={call} onReceive={onReceive} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly call: DeskCall;
  readonly onReceive: (call: DeskCall) => void;
}

/** A call where there is no room for columns. */
function NarrowRow({ call, onReceive }: RowProps) {
  const words = useWords(callWords);
  const format = useFormat();
  const { number, direction, rangAt, customer, isUnseen } = call;
  return (
    <li data-unseen={isUnseen || undefined}>
      <span>
        <Num>{format.shortDateTime(rangAt)}</Num> {words(`direction.${direction}`)} · <StatusOfCall call={call} />
      </span>
      <span>
        {customer && <strong>{customer.name} </strong>}
        <Num>{number ? format.phone(number) : words('hidden')}</Num>
      </span>
      <TicketOfCall call={call} />
      <RowActs call={call} onReceive={onReceive} />
    </li>
  );
}

function CallRow({ call, onReceive }: RowProps) {
  const words = useWords(callWords);
  const format = useFormat();
  const navigate = useNavigate();
  const { number, direction, rangAt, endedAt, extension, customer, ticket, isUnseen } = call;
  // Enter on the number of the ticket does the same.
  const load = ticket ? () => void navigate(openAddress(ticket.id)) : undefined;
  return (
    <tr data-unseen={isUnseen || undefined} onDoubleClick={load}>
      <td>
        <RowActs call={call} onReceive={onReceive} />
      </td>
      <td>
        <TicketOfCall call={call} />
      </td>
      <td>{words(`direction.${direction}`)}</td>
      <td>
        <StatusOfCall call={call} />
      </td>
      <td>
        {customer && <strong>{customer.name} </strong>}
        <Num>{number ? format.phone(number) : words('hidden')}</Num>
      </td>
      <td>
        <Num>{format.shortDateTime(rangAt)}</Num>
      </td>
      <td>{endedAt && <Num>{format.shortDateTime(endedAt)}</Num>}</td>
      <td>
        <Num>{extension}</Num>
      </td>
    </tr>
  );
}

/** Number of the ticket that came of a call, which loads it into the desk. */
function TicketOfCall({ call: { ticket } }: { call: DeskCall }) {
  const words = useWords(callWords);
  if (!ticket) return null;
  return (
    <Link to={openAddress(ticket.id)} title={words('ticket.open', { number: ticket.number })}>
      <Num>{ticket.number}</Num>
    </Link>
  );
}

function RowActs({ call, onReceive }: RowProps) {
  const words = useWords(callWords);
  const [dial, { busy }] = useDial();
  const [see] = useStep(SEE_CALL, (data) => data.seeCall);
  const { id, number, isUnseen, hasRecording } = call;
  const seen = () => isUnseen && void see({ input: { callId: id } });
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        size="compact-xs"
        variant="light"
        onClick={() => {
          seen();
          onReceive(call);
        }}
      >
        {words('receive')}
      </Button>
      <Button
        size="compact-xs"
        variant="subtle"
        disabled={number === null}
        loading={busy}
        onClick={() => {
          seen();
          void dial({ callId: id });
        }}
      >
        {words('back')}
      </Button>
      {hasRecording && <RecordingButton callId={id} />}
    </Group>
  );
}

/** How a call stands; where the phone system fell silent, until when that was known. */
function StatusOfCall({ call: { status, lastKnownStatus, silentSince } }: { call: DeskCall }) {
  const words = useWords(callWords);
  const format = useFormat();
  if (lastKnownStatus === 'UNKNOWN') return null;
  const last = words(`status.${lastKnownStatus}`);
  if (status !== 'UNKNOWN' || !silentSince) return last;
  return words('status.UNKNOWN', { at: format.shortDateTime(silentSince), last });
}
