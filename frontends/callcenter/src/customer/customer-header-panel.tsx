import {
  Facts,
  PageHeader,
  StateBadge,
  StepButton,
  useFormat,
  usePanelActions,
  usePanelData,
  useTitle,
  useVisit,
  useWords,
  type CustomerRef,
} from '@madang/frontend-kit';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate, useSearchParams } from 'react-router';
import { DuplicatesBadge, MergeList, useLeadOn } from '../customer-merge/index.ts';
import { TicketForm } from '../ticket/index.ts';
import { callcenterWords } from '../words.ts';
import { CUSTOMER_HEADER } from './customer-header.ts';
import { CustomerReach } from './customer-reach.tsx';
import { CustomerWarnings } from './customer-warnings.tsx';

/** Head of the customer page: who this is, how to reach them, and a new ticket by F2 or `?new=ticket&line=…`. */
export function CustomerHeaderPanel({ customer }: { customer: CustomerRef }) {
  const words = useWords(callcenterWords);
  const format = useFormat();
  const { refresh } = usePanelActions();
  const navigate = useNavigate();
  const [params, setParams] = useSearchParams();
  const known = usePanelData(CUSTOMER_HEADER, customer);
  useLeadOn(known);
  const reach = known?.mobile ?? known?.phone ?? '';
  useTitle(known?.name ?? '');
  useVisit({
    to: `/customers/${customer.id}`,
    title: known?.name ?? '',
    detail: `${format.phone(reach)} · ${known?.number ?? ''}`,
  });
  if (!known || known.mergedInto) return null;
  const show = (open: boolean) => setParams((current) => withForm(current, open), { replace: true });
  return (
    <>
      <PageHeader
        title={known.name}
        number={known.number}
        state={
          <>
            {known.grade && <StateBadge>{known.grade}</StateBadge>}
            <DuplicatesBadge
              key={known.id}
              customerId={known.id}
              count={known.suspectedDuplicates.length}
              onMerged={(keptId) =>
                keptId === known.id ? refresh() : void navigate(`/customers/${keptId}`, { replace: true })
              }
            />
          </>
        }
        clock={<CustomerReach key={known.id} customerId={known.id} masked={known} />}
        actions={
          <StepButton
            primary
            label={words('new.do')}
            hotKey="F2"
            icon={<IconPlus size={14} />}
            onRun={() => show(true)}
          />
        }
      />
      <Facts
        inline
        items={[
          { term: words('customer.joined'), value: known.joinedOn && format.date(known.joinedOn) },
          { term: words('customer.lastPurchase'), value: known.lastPurchasedOn && format.date(known.lastPurchasedOn) },
        ]}
      />
      <MergeList merges={known.merges} onParted={refresh} />
      <CustomerWarnings customerId={known.id} />
      <TicketForm
        opened={params.get('new') === 'ticket'}
        customer={{ id: known.id, name: known.name }}
        lineId={params.get('line')}
        orderId={params.get('order')}
        onClose={() => show(false)}
        onSaved={refresh}
      />
    </>
  );
}

function withForm(current: URLSearchParams, open: boolean): URLSearchParams {
  const next = new URLSearchParams(current);
  next.delete('line');
  if (open) next.set('new', 'ticket');
  else next.delete('new');
  return next;
}
