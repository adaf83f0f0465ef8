import { Page, PageHeader, Tabs, useUrlState, useWords } from '@madang/frontend-kit';
import { QuestionsTab } from '../partner-question/index.ts';
import { ChangesTab } from './changes-tab.tsx';
import { partnerRequestsWords } from './partner-requests-words.ts';
import styles from './partner-requests.module.css';

const PARTS = ['changes', 'questions'] as const;

/** What partners ask of the agency: changes of their company data, and questions; which is open stands in the address. */
export function PartnerRequestsPage() {
  const words = useWords(partnerRequestsWords);
  const [{ tab }, change] = useUrlState({ tab: 'changes' });
  const open = PARTS.find((part) => part === tab) ?? 'changes';
  return (
    <Page title={words('title')}>
      <PageHeader title={words('title')} />
      <Tabs value={open} onChange={(next) => change({ tab: next ?? 'changes' })} keepMounted={false}>
        <Tabs.List aria-label={words('parts')}>
          {PARTS.map((part) => (
            <Tabs.Tab key={part} value={part}>
              {words(part)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="changes" className={styles['panel'] ?? ''}>
          <ChangesTab />
        </Tabs.Panel>
        <Tabs.Panel value="questions" className={styles['panel'] ?? ''}>
          <QuestionsTab />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
