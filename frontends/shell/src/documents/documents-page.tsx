import { Page, PageHeader, Tabs, useUrlState, useWords } from '@madang/frontend-kit';
import { documentWords } from './document-words.ts';
import { DOCUMENTS_STATE } from './documents-state.ts';
import { IssuedDocuments } from './issued-documents.tsx';
import { TemplateGallery } from './template-gallery.tsx';

/** Documents of all slices, and how they are written (문서). */
export function DocumentsPage() {
  const words = useWords(documentWords);
  const [state, change] = useUrlState(DOCUMENTS_STATE);
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <Tabs value={state.tab} onChange={(tab) => change({ tab: tab ?? 'issued' })} keepMounted={false}>
        <Tabs.List aria-label={words('tabs')}>
          <Tabs.Tab value="issued">{words('tab.issued')}</Tabs.Tab>
          <Tabs.Tab value="templates">{words('tab.templates')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="issued" pt="md">
          <IssuedDocuments state={state} onChange={change} />
        </Tabs.Panel>
        <Tabs.Panel value="templates" pt="md">
          <TemplateGallery />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
