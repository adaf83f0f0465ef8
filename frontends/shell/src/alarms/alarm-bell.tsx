import { useQuery } from '@apollo/client/react';
import { Button, EmptyState, Popover, ProblemArea, SkeletonLines, useWords } from '@madang/frontend-kit';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { ALARMS } from './alarm-queries.ts';
import { AlarmRows } from './alarm-rows.tsx';
import { alarmWords } from './alarm-words.ts';
import { useAlarms } from './alarms-store.tsx';
import styles from './alarms.module.css';

const LAST = 8;

/** The bell: how many alarms are new, and the last ones of them over the page. */
export function AlarmBell(props: { className: string | undefined; narrow: boolean; children: ReactNode }) {
  const { className, narrow, children } = props;
  const words = useWords(alarmWords);
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position={narrow ? 'bottom-end' : 'right-end'}
      width="min(380px, calc(100vw - 24px))"
      offset={12}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button type="button" className={className} aria-haspopup="dialog" onClick={() => setOpened((last) => !last)}>
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={words('title')}>
        <LastAlarms onClose={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function LastAlarms({ onClose }: { onClose: () => void }) {
  const words = useWords(alarmWords);
  const { unread, readAll } = useAlarms();
  const { data, error, refetch } = useQuery(ALARMS, {
    variables: { first: LAST, after: null, unread: null },
    fetchPolicy: 'network-only',
  });
  const alarms = data?.myAlarms.nodes;
  const readThem = async () => {
    await readAll();
    await refetch();
  };
  return (
    <div className={styles['popover']}>
      <header className={styles['head']}>
        <h2>{words('title')}</h2>
        {unread > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => void readThem()}>
            {words('all.read')}
          </Button>
        )}
      </header>
      <div className={styles['scroll']}>
        {alarms && alarms.length > 0 ? (
          <AlarmRows alarms={alarms} label={words('title')} onOpen={onClose} />
        ) : (
          <div className={styles['inset']}>
            {error && !alarms && <ProblemArea small error={error} onRetry={() => void refetch()} />}
            {!error && !alarms && <SkeletonLines lines={4} />}
            {alarms && <EmptyState small title={words('none')} text={words('none.text')} />}
          </div>
        )}
      </div>
      <footer className={styles['foot']}>
        <Link to="/alarms" onClick={onClose}>
          {words('all.show')}
        </Link>
      </footer>
    </div>
  );
}
