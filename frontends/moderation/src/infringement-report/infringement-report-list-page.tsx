import { Page, PageHeader, useWords } from '@madang/frontend-kit';

import { reportWords } from '../words.ts';

/** First page of the slice. */
export function InfringementReportListPage() {
  const words = useWords(reportWords);
  return (
    <Page title={words('list.title')}>
      <PageHeader title={words('list.title')} />
    </Page>
  );
}
