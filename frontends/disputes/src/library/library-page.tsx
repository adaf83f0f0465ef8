import { Page, PageHeader, Tabs, useUrlState, useWords } from '@madang/frontend-kit';
import { TemplatesTab } from '../draft-template/index.ts';
import { LessonsTab } from '../lesson/index.ts';
import { PrecedentsTab } from '../precedent/index.ts';
import { StandardsPanel } from '../standard/index.ts';
import { libraryWords } from './library-words.ts';
import styles from './library.module.css';

const PARTS = ['standards', 'precedents', 'lessons', 'templates'] as const;

/** What disputes are settled by: standards, precedents, lessons and templates; which is open stands in the address. */
export function LibraryPage() {
  const words = useWords(libraryWords);
  const [{ tab }, change] = useUrlState({ tab: 'standards' });
  const open = PARTS.find((part) => part === tab) ?? 'standards';
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <Tabs value={open} onChange={(next) => change({ tab: next ?? 'standards' })} keepMounted={false}>
        <Tabs.List aria-label={words('parts')} className={styles['tabs'] ?? ''}>
          {PARTS.map((part) => (
            <Tabs.Tab key={part} value={part}>
              {words(part)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="standards" className={styles['panel'] ?? ''}>
          <StandardsPanel keeps />
        </Tabs.Panel>
        <Tabs.Panel value="precedents" className={styles['panel'] ?? ''}>
          <PrecedentsTab />
        </Tabs.Panel>
        <Tabs.Panel value="lessons" className={styles['panel'] ?? ''}>
          <LessonsTab />
        </Tabs.Panel>
        <Tabs.Panel value="templates" className={styles['panel'] ?? ''}>
          <TemplatesTab />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
