import { Tabs, useUrlState } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import styles from './case-tabs.module.css';

/** One part of the page of a case. */
export interface CaseTab {
  readonly key: string;
  readonly label: string;
  /** How much waits behind it; nothing is drawn for none. */
  readonly count?: number;
  readonly content: ReactNode;
}

/** Parts of a case's page, one at a time; the first is its procedure, and which one is open stands in the address. */
export function CaseTabs({ label, tabs }: { label: string; tabs: readonly CaseTab[] }) {
  const [{ tab }, change] = useUrlState({ tab: '', message: '' });
  const first = tabs[0]?.key ?? '';
  const open = tabs.some(({ key }) => key === tab) ? tab : first;
  return (
    <Tabs
      value={open}
      onChange={(key) => change({ tab: key === first ? '' : (key ?? ''), message: '' })}
      keepMounted={false}
    >
      <Tabs.List aria-label={label} className={styles['tabs'] ?? ''}>
        {tabs.map(({ key, label: name, count = 0 }) => (
          <Tabs.Tab key={key} value={key}>
            {name} {count > 0 && <span className={styles['count']}>{count}</span>}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map(({ key, content }) => (
        <Tabs.Panel key={key} value={key} className={styles['panel'] ?? ''}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
