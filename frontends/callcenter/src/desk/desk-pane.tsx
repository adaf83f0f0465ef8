import { Tabs } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import styles from './desk.module.css';

/** One tab of a pane: its name, how much is behind it, and what that is. */
export interface PaneTab {
  readonly key: string;
  readonly label: string;
  readonly count?: number | string | undefined;
  readonly content: ReactNode;
}

/** An area of the desk with tabs; it scrolls within itself, so that the page never does. */
export function DeskPane(props: {
  label: string;
  tabs: readonly PaneTab[];
  value: string;
  onChange: (key: string) => void;
  end?: ReactNode;
}) {
  const { label, tabs, value, onChange, end } = props;
  return (
    <section className={styles['pane']} aria-label={label}>
      <Tabs
        value={value}
        onChange={(key) => onChange(key ?? value)}
        keepMounted={false}
        classNames={{ root: styles['paneTabs'] ?? '', panel: styles['panePanel'] ?? '' }}
      >
        <Tabs.List aria-label={label}>
          {tabs.map(({ key, label: name, count }) => (
            <Tabs.Tab key={key} value={key}>
              {name}
              {count !== undefined && <span className={styles['count']}>[{count}]</span>}
            </Tabs.Tab>
          ))}
          {end}
        </Tabs.List>
        {tabs.map(({ key, content }) => (
          <Tabs.Panel key={key} value={key} tabIndex={0}>
            {content}
          </Tabs.Panel>
        ))}
      </Tabs>
    </section>
  );
}
