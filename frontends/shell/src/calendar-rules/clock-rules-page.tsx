import { useApolloClient } from '@apollo/client/react';
import {
  EmptyState,
  Page,
  PageHeader,
  Panel,
  ProblemArea,
  serviceName,
  SkeletonLines,
  StepButton,
  useFormat,
  useWords,
} from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useCallback, useEffect, useState } from 'react';
import { DeadlineTabs, dayOfSeoul } from '../deadlines/index.ts';
import { ChangeRuleDialog } from './change-rule-dialog.tsx';
import { CLOCK_RULES, RULED_SLICES } from './rule-queries.ts';
import { RuleTable } from './rule-table.tsx';
import { ruleWords } from './rule-words.ts';
import { clocksOf, type Clock } from './rules-of-clocks.ts';
import styles from './rules.module.css';

/** What the clocks of all slices count, since when and by which law; administrators set it from a day on. */
export function ClockRulesPage() {
  const words = useWords(ruleWords);
  const [changed, setChanged] = useState<Clock | null>(null);
  const [version, setVersion] = useState(0);
  return (
    <>
      <DeadlineTabs />
      <Page title={words('rules.title')}>
        <PageHeader title={words('rules.title')} />
        <p className={styles['faint']}>{words('rules.text')}</p>
        {RULED_SLICES.map((service) => (
          <ClocksOfSlice key={`${service} ${version}`} service={service} onChange={setChanged} />
        ))}
        <ChangeRuleDialog
          clock={changed}
          onClose={() => setChanged(null)}
          onDone={() => setVersion((last) => last + 1)}
        />
      </Page>
    </>
  );
}

function ClocksOfSlice({ service, onChange }: { service: string; onChange: (clock: Clock) => void }) {
  const words = useWords(ruleWords);
  const { clocks, error, retry } = useClocks(service);
  if (error !== null) {
    return (
      <Panel title={serviceName(service)}>
        <ProblemArea small error={error} onRetry={retry} />
      </Panel>
    );
  }
  if (!clocks) return <SkeletonLines lines={3} />;
  if (clocks.length === 0) return <EmptyState small title={words('rules.none')} />;
  return clocks.map((clock) => <ClockPanel key={clock.clock} clock={clock} onChange={() => onChange(clock)} />);
}

function ClockPanel({ clock, onChange }: { clock: Clock; onChange: () => void }) {
  const words = useWords(ruleWords);
  const format = useFormat();
  const since = clock.current ? format.date(clock.current.effectiveFrom) : '';
  return (
    <Panel
      title={`${serviceName(clock.service)} · ${clock.name}`}
      count={since}
      flush
      actions={<StepButton label={words('rules.change')} onRun={onChange} />}
    >
      <RuleTable clock={clock} today={dayOfSeoul(new Date())} />
    </Panel>
  );
}

function useClocks(service: string) {
  const client = useApolloClient();
  const [clocks, setClocks] = useState<readonly Clock[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const read = useCallback(() => {
    setError(null);
    client
      .query({ query: documentOfSlice(CLOCK_RULES, service), fetchPolicy: 'no-cache' })
      .then(({ data }) => setClocks(clocksOf(service, data?.rules ?? [], dayOfSeoul(new Date()))))
      .catch(setError);
  }, [client, service]);
  useEffect(read, [read]);
  return { clocks, error, retry: read };
}
