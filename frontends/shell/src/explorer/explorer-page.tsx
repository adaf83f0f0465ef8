import { EmptyState, Page, SlicePart, useWords } from '@madang/frontend-kit';
import { IconLock } from '@tabler/icons-react';
import { useEffect } from 'react';
import { shellWords } from '../words.ts';
import { useMayExplore } from './may-explore.ts';

const load = () => import('./explorer.tsx').then(({ Explorer }) => Explorer);

/** The explorer's editor needs a page with a policy of its own, which the edge gives to this address only. */
const hasOwnPage = location.pathname === '/graphiql' || import.meta.env.DEV;

/** GraphiQL for those who write against the graph; loaded only here. */
export function ExplorerPage() {
  const words = useWords(shellWords);
  const may = useMayExplore();
  useEffect(() => {
    if (may && !hasOwnPage) location.reload();
  }, [may]);
  if (may && !hasOwnPage) return null;
  if (may) return <SlicePart service={words('explorer.title')} load={load} props={{}} />;
  return (
    <Page title={words('explorer.title')}>
      <EmptyState icon={IconLock} title={words('explorer.denied')} />
    </Page>
  );
}
