import { EmptyState, Faint, Moment, Num, RowItem, Rows, StaleNotice, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { DeskPane } from './desk-pane.tsx';
import type { DeskOrder } from './desk-queries.ts';
import { deskWords } from './desk-words.ts';
import { erpRecordsOf, type ErpRecord } from './erp-records.ts';
import { TicketRows } from './ticket-rows.tsx';

/** What was said and done about the order on the desk: its tickets (31), and what the ERP recorded (32). */
export function OrderRelated({ order, onRetry }: { order: DeskOrder | null; onRetry: () => void }) {
  const words = useWords(deskWords);
  const [tab, setTab] = useState('tickets');
  const records = order ? erpRecordsOf(order) : [];
  const none = <EmptyState small title={words('related.none')} />;
  return (
    <DeskPane
      label={words('related.title')}
      value={tab}
      onChange={setTab}
      tabs={[
        {
          key: 'tickets',
          label: words('related.tickets'),
          count: order?.tickets?.length,
          content: order ? <Tickets order={order} onRetry={onRetry} /> : none,
        },
        {
          key: 'erp',
          label: words('related.erp'),
          count: order ? records.length : undefined,
          content: order ? <Records records={records} /> : none,
        },
      ]}
    />
  );
}

function Tickets({ order, onRetry }: { order: DeskOrder; onRetry: () => void }) {
  const words = useWords(deskWords);
  if (!order.tickets) return <StaleNotice service="callcenter" partial onRetry={onRetry} />;
  return <TicketRows label={words('related.tickets')} none={words('related.tickets.none')} tickets={order.tickets} />;
}

function Records({ records }: { records: readonly ErpRecord[] }) {
  const words = useWords(deskWords);
  if (records.length === 0) return <EmptyState small title={words('related.erp.none')} />;
  return (
    <Rows label={words('related.erp')}>
      {records.map((record) => (
        <RowItem
          key={record.id}
          title={<What of={record.what} />}
          detail={
            <>
              <Moment at={record.at} short />
              {record.byName !== null && <span>{record.byName}</span>}
              {record.trackingNumber !== null && <Num>{record.trackingNumber}</Num>}
            </>
          }
        />
      ))}
    </Rows>
  );
}

function What({ of }: { of: ErpRecord['what'] }) {
  const words = useWords(deskWords);
  switch (of.kind) {
    case 'MARK':
      return (
        <>
          {words(of.isSet ? 'erp.MARK.set' : 'erp.MARK.off', { mark: words(`erp.mark.${of.mark}`) })}
          {of.note !== null && <Faint> {of.note}</Faint>}
        </>
      );
    case 'RETURN':
      return `${words(`erp.${of.of.kind}`, { number: of.of.number })} · ${words(`state.${of.of.state}`)}`;
    case 'SHIPMENT':
      return `${words(of.of.kind === 'OUTBOUND' ? 'erp.OUTBOUND' : 'erp.PICKUP')} · ${words(`shipment.${of.of.status}`)}`;
    case 'CANCEL':
      return words('erp.CANCEL', { number: of.lineNumber });
  }
}
