import {
  BrokenPart,
  Columns,
  EmptyState,
  Page,
  Panel,
  ProblemArea,
  serviceName,
  StaleNotice,
  useWords,
  type CustomerPanel,
  type CustomerRef,
} from '@madang/frontend-kit';
import { IconUserOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import { reloadSlice, useReadySlices, useSlices, type Mounted } from '../slices/index.ts';
import { shellWords } from '../words.ts';
import type { PanelOf } from './compose-query.ts';
import { PanelArea } from './panel-area.tsx';
import { useCustomerPage, type CustomerPageState } from './use-customer-page.ts';
import { useCustomerPanels } from './use-customer-panels.ts';

/** The customer page: one query made of what the mounted slices ask for, each area drawn by its own slice. */
export function CustomerPage() {
  const words = useWords(shellWords);
  const { id = '' } = useParams();
  const { all } = useSlices();
  const panels = useCustomerPanels();
  const page = useCustomerPage(id, panels);
  if (page.status === 'none') {
    return (
      <Page title={words('customer.none')}>
        <EmptyState icon={IconUserOff} title={words('customer.none')} text={words('customer.none.text')} />
      </Page>
    );
  }
  if (page.status === 'failed') {
    return (
      <Page title="">
        <ProblemArea error={page.error} onRetry={page.refresh} />
      </Page>
    );
  }
  return <Areas id={id} panels={panels ?? []} page={page} broken={all.filter(({ status }) => status === 'failed')} />;
}

interface AreasProps {
  readonly id: string;
  readonly panels: readonly PanelOf[];
  readonly page: CustomerPageState;
  readonly broken: readonly Mounted[];
}

function Areas({ id, panels, page, broken }: AreasProps) {
  const slices = useReadySlices();
  const customer = useMemo<CustomerRef>(() => ({ __typename: 'Customer', id }), [id]);
  const areasIn = (slot: CustomerPanel['slot']) =>
    panels
      .filter(({ panel }) => panel.slot === slot)
      .map((each) => (
        <PanelArea
          key={`${each.sliceId}:${each.panel.id}`}
          of={each}
          icon={slices.find((slice) => slice.id === each.sliceId)?.icon ?? IconUserOff}
          customer={customer}
          waiting={page.status === 'loading'}
          gap={page.gaps.panels.get(each)}
          refresh={page.refresh}
        />
      ));
  return (
    <Page title="">
      {page.gaps.page && <StaleNotice service={page.gaps.page.service} onRetry={page.refresh} />}
      {areasIn('header')}
      <Columns
        main={areasIn('main')}
        side={
          <>
            {areasIn('side')}
            {broken.map((mounted) => (
              <BrokenSlice key={mounted.name} mounted={mounted} />
            ))}
          </>
        }
      />
    </Page>
  );
}

/** Stands for the areas of a slice that could not be mounted at all. */
function BrokenSlice({ mounted }: { mounted: Mounted }) {
  if (mounted.status !== 'failed') return null;
  return (
    <Panel title={serviceName(mounted.name)}>
      <BrokenPart small service={mounted.name} error={mounted.error} onRetry={() => void reloadSlice(mounted.name)} />
    </Panel>
  );
}
