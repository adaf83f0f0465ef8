import { useQuery } from '@apollo/client/react';
import {
  Button,
  Columns,
  EmptyState,
  History,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  StepButton,
  useFormat,
  useLanguage,
  useUrlState,
  useWords,
} from '@madang/frontend-kit';
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { DeadlineTabs, dayOfSeoul } from '../deadlines/index.ts';
import type { HolidaysOfYearQuery } from '../gql/graphql.ts';
import { AddHolidayDialog, RemoveHolidayDialog } from './holiday-dialogs.tsx';
import { HolidayTable, type HolidayLine } from './holiday-table.tsx';
import { HOLIDAYS_OF_YEAR } from './rule-queries.ts';
import { ruleWords } from './rule-words.ts';
import styles from './rules.module.css';

/** Public holidays of a year, which move what would end on them; administrators add and remove them. */
export function HolidaysPage() {
  const words = useWords(ruleWords);
  const [{ year: said }, change] = useUrlState({ year: '' });
  const year = /^\d{4}$/.test(said) ? Number(said) : Number(dayOfSeoul(new Date()).slice(0, 4));
  const [adding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<HolidayLine | null>(null);
  const { data, error, refetch } = useQuery(HOLIDAYS_OF_YEAR, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const again = () => void refetch();
  return (
    <>
      <DeadlineTabs />
      <Page title={words('holidays.title')}>
        <PageHeader
          title={words('holidays.title')}
          actions={
            <StepButton
              primary
              label={words('holidays.add')}
              icon={<IconPlus size={14} aria-hidden />}
              onRun={() => setAdding(true)}
            />
          }
        />
        <p className={styles['faint']}>{words('holidays.text')}</p>
        <YearSwitch year={year} onChange={(next) => change({ year: String(next) })} />
        {error && !data ? (
          <ProblemArea error={error} onRetry={again} />
        ) : (
          <Columns
            main={<HolidayTable year={year} holidays={data?.holidays} onRemove={setRemoved} />}
            side={<Changes changes={data?.holidayChanges ?? []} />}
          />
        )}
        <AddHolidayDialog opened={adding} onClose={() => setAdding(false)} onDone={again} />
        <RemoveHolidayDialog holiday={removed} onClose={() => setRemoved(null)} onDone={again} />
      </Page>
    </>
  );
}

function YearSwitch({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  const words = useWords(ruleWords);
  return (
    <div className={styles['years']}>
      <Button variant="default" px={8} aria-label={words('year.previous')} onClick={() => onChange(year - 1)}>
        <IconChevronLeft size={16} aria-hidden />
      </Button>
      <strong aria-live="polite">{year}</strong>
      <Button variant="default" px={8} aria-label={words('year.next')} onClick={() => onChange(year + 1)}>
        <IconChevronRight size={16} aria-hidden />
      </Button>
    </div>
  );
}

function Changes({ changes }: { changes: HolidaysOfYearQuery['holidayChanges'] }) {
  const words = useWords(ruleWords);
  const format = useFormat();
  const language = useLanguage();
  return (
    <Panel title={words('holidays.changes')} count={changes.length}>
      {changes.length === 0 ? (
        <EmptyState small title={words('holidays.changes.none')} />
      ) : (
        <History
          items={changes.map(({ id, act, actorName, changedAt, day, nameKo, nameEn, reason }) => ({
            id,
            at: changedAt,
            what: `${format.date(day)} ${language === 'ko' ? nameKo : nameEn} ${words(`act.${act}`)}`,
            by: actorName,
            note: reason,
          }))}
        />
      )}
    </Panel>
  );
}
