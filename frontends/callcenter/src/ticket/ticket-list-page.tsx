import { Page, PageHeader, useWords } from '@madang/frontend-kit';
import { callcenterWords } from '../words.ts';
import { TicketSearch } from './ticket-search.tsx';

/** List of tickets, each with a page of its own. */
export function TicketListPage() {
  const words = useWords(callcenterWords);
  return (
    <Page title={words('tickets.title')}>
      <PageHeader title={words('tickets.title')} />
      <TicketSearch hrefOf={(id) => `/callcenter/tickets/${id}`} />
    </Page>
  );
}
