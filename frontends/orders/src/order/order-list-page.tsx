import { Page, PageHeader, useWords } from '@madang/frontend-kit';

import { orderWords } from '../words.ts';

/** First page of the slice. */
export function OrderListPage() {
  const words = useWords(orderWords);
  return (
    <Page title={words('list.title')}>
      <PageHeader title={words('list.title')} />
    </Page>
  );
}
