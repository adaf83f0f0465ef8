import { useQuery } from '@apollo/client/react';
import {
  Button,
  Chip,
  EmptyState,
  FilterBar,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  SkeletonLines,
  StepButton,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconBell } from '@tabler/icons-react';
import { workWords } from '../work/index.ts';
import { ALARMS } from './alarm-queries.ts';
import { AlarmRows } from './alarm-rows.tsx';
import { alarmWords } from './alarm-words.ts';
import { useAlarms } from './alarms-store.tsx';
import styles from './alarms.module.css';

const PAGE = 30;

/** All alarms of the person, newest first (알림). */
export function AlarmsPage() {
  const words = useWords(alarmWords);
  const [{ unread: onlyNew }, change] = useUrlState({ unread: false });
  const { unread, readAll } = useAlarms();
  const list = useAlarmList(onlyNew);
  const readThem = async () => {
    await readAll();
    list.refresh();
  };
  return (
    <Page title={words('title')}>
      <PageHeader
        title={words('title')}
        actions={unread > 0 ? <StepButton label={words('all.read')} onRun={() => void readThem()} /> : undefined}
      />
      <FilterBar>
        <Chip
          label={unread > 0 ? `${words('filter.unread')} ${unread}` : words('filter.unread')}
          on={onlyNew}
          onToggle={() => change({ unread: !onlyNew })}
        />
      </FilterBar>
      <Panel title={words('title')} flush>
        <AlarmList list={list} onlyNew={onlyNew} />
      </Panel>
    </Page>
  );
}

function AlarmList({ list, onlyNew }: { list: ReturnType<typeof useAlarmList>; onlyNew: boolean }) {
  const words = useWords(alarmWords);
  const work = useWords(workWords);
  const { alarms, error, hasMore, busy, more, refresh } = list;
  if (!alarms) return error ? <ProblemArea error={error} onRetry={refresh} /> : <SkeletonLines lines={8} />;
  if (alarms.length === 0) {
    return <EmptyState icon={IconBell} title={words(onlyNew ? 'none.unread' : 'none')} text={words('none.text')} />;
  }
  return (
    <>
      <AlarmRows alarms={alarms} label={words('title')} />
      {hasMore && (
        <div className={styles['foot']}>
          <Button variant="subtle" loading={busy} onClick={more}>
            {work('more')}
          </Button>
        </div>
      )}
    </>
  );
}

function useAlarmList(onlyNew: boolean) {
  const variables = { first: PAGE, after: null, unread: onlyNew ? true : null };
  const { data, error, loading, refetch, fetchMore } = useQuery(ALARMS, {
    variables,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const { nodes, pageInfo } = data?.myAlarms ?? {};
  return {
    alarms: nodes,
    error,
    hasMore: pageInfo?.hasNextPage ?? false,
    busy: loading,
    more: () => void fetchMore({ variables: { ...variables, after: pageInfo?.endCursor ?? null } }),
    refresh: () => void refetch(),
  };
}
