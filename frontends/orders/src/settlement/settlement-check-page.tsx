import { useQuery } from '@apollo/client/react';
import {
  Group,
  notify,
  Page,
  PageHeader,
  Panel,
  StepButton,
  useHasRole,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { CHECK } from './check-query.ts';
import { CheckTable, HoldTable, UnpricedTable } from './check-tables.tsx';
import { CorrectionDialog } from './correction-dialog.tsx';
import { CHECK_SETTLEMENTS } from './settlement-acts.ts';
import { settlementWords } from './settlement-words.ts';

/** Whether the money of every storefront adds up, what waits for a price, and what dispute cases hold. */
export function SettlementCheckPage() {
  const words = useWords(settlementWords);
  const acts = useHasRole()('HEADQUARTERS', 'ADMIN');
  const [correcting, setCorrecting] = useState(false);
  const { data, error, refetch } = useQuery(CHECK, { fetchPolicy: 'cache-and-network' });
  const [check, { busy }] = useStep(CHECK_SETTLEMENTS, (answer) => answer.checkSettlements);
  const run = async () => {
    const outcome = await check({});
    if (outcome.done) notify.done(words('check.done'));
    await refetch();
  };
  const lists = { error, onRetry: () => void refetch() };
  return (
    <Page title={words('check')}>
      <PageHeader
        backTo={{ to: '/orders/settlements', label: words('title') }}
        title={words('check')}
        actions={
          acts && (
            <Group gap="xs">
              <StepButton label={words('correct')} onRun={() => setCorrecting(true)} />
              <StepButton primary label={words('check.now')} busy={busy} onRun={() => void run()} />
            </Group>
          )
        }
      />
      <p>{words('check.text')}</p>
      <Panel title={words('check')} flush>
        <CheckTable rows={data?.settlementCheck} {...lists} />
      </Panel>
      <Panel title={words('unpriced')} flush>
        <UnpricedTable rows={data?.unpricedLines.nodes} {...lists} />
      </Panel>
      <Panel title={words('holds')} flush>
        <HoldTable rows={data?.settlementHolds.nodes} {...lists} />
      </Panel>
      <CorrectionDialog
        opened={correcting}
        codes={(data?.settlementCheck ?? []).map(({ storefrontCode }) => storefrontCode)}
        onClose={() => setCorrecting(false)}
      />
    </Page>
  );
}
