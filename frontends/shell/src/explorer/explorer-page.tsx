import { EmptyState, Page, SlicePart, useWords } from '@madang/frontend-kit';
import { IconLock } from '@tabler/icons-react';
import { shellWords } from '../words.ts';
import { useMayExplore } from './may-explore.ts';

const load = () => import('./explorer.tsx').then(({ Explorer }) => Explorer);

/** GraphiQL for those who write against the graph; loaded only here. */
export function ExplorerPage() {
  const words = useWords(shellWords);
  const may = useMayExplore();
  if (may) return <SlicePart service={words('explorer.title')} load={load} props={{}} />;
  return (
    <Page title={words('explorer.title')}>
      <EmptyState icon={IconLock} title={words('explorer.denied')} />
    </Page>
  );
}
