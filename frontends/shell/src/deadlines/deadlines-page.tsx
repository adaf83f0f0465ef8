import { Page, PageHeader, StepButton, useUrlState, useWords, type UrlState } from '@madang/frontend-kit';
import { IconCalendarShare, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { FeedDialog } from '../calendar-feed/index.ts';
import { AsOf } from '../work/index.ts';
import { CalendarView } from './calendar-view.tsx';
import { DeadlinePanel } from './deadline-facts.tsx';
import { DeadlineFilterBar } from './deadline-filter.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { DeadlineTabs } from './deadline-tabs.tsx';
import { deadlineWords } from './deadline-words.ts';
import { useDeadlineCounts } from './use-deadline-counts.ts';
import { useDeadlines } from './use-deadlines.ts';

const DEFAULTS = { team: false, bucket: '', view: 'list', month: '', day: '', entry: '' };

/** My deadlines (내 기한): what ends when, of all slices, as a list or as a calendar. */
export function DeadlinesPage() {
  const words = useWords(deadlineWords);
  const [state, change] = useUrlState(DEFAULTS);
  const [subscribing, setSubscribing] = useState(false);
  return (
    <>
      <DeadlineTabs />
      <Page title={words('title')}>
        <PageHeader
          title={words('title')}
          actions={
            <>
              <StepButton
                label={words('feed')}
                icon={<IconCalendarShare size={14} aria-hidden />}
                onRun={() => setSubscribing(true)}
              />
              {state.view !== 'calendar' && (
                <StepButton
                  label={words('print')}
                  icon={<IconPrinter size={14} aria-hidden />}
                  onRun={() => window.print()}
                />
              )}
            </>
          }
        />
        {state.view === 'calendar' ? (
          <CalendarView state={state} onChange={change} />
        ) : (
          <ListView state={state} onChange={change} />
        )}
        <FeedDialog opened={subscribing} onClose={() => setSubscribing(false)} />
      </Page>
    </>
  );
}

/** Whole state of the page in its address. */
export type DeadlinesState = UrlState<typeof DEFAULTS>;

function ListView(props: { state: DeadlinesState; onChange: (patch: Partial<DeadlinesState>) => void }) {
  const { state, onChange } = props;
  const list = useDeadlines({ mine: !state.team, bucket: state.bucket });
  const counts = useDeadlineCounts(!state.team, list.asOf);
  return (
    <>
      <DeadlineFilterBar state={state} counts={counts} onChange={onChange}>
        <AsOf asOf={list.asOf} busy={list.isBusy} onRefresh={() => list.retry()} />
      </DeadlineFilterBar>
      <DeadlineList
        list={list}
        mine={!state.team}
        bucket={state.bucket}
        current={state.entry}
        onAll={() => onChange({ bucket: '' })}
      />
      <DeadlinePanel
        deadline={list.rows.find(({ id }) => id === state.entry)}
        onClose={() => onChange({ entry: '' })}
      />
    </>
  );
}
