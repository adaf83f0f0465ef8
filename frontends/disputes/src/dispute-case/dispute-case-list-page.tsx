import { Page, PageHeader, useWords } from '@madang/frontend-kit';

import { disputeWords } from '../words.ts';

/** First page of the slice. */
export function DisputeCaseListPage() {
  const words = useWords(disputeWords);
  return (
    <Page title={words('list.title')}>
      <PageHeader title={words('list.title')} />
    </Page>
  );
}
