import { Page, PageHeader, useWords } from '@madang/frontend-kit';

import { insightWords } from '../words.ts';

/** First page of the slice. */
export function ItemCategoryListPage() {
  const words = useWords(insightWords);
  return (
    <Page title={words('list.title')}>
      <PageHeader title={words('list.title')} />
    </Page>
  );
}
