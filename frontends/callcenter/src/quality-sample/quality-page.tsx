import { useHasRole, useUrlState } from '@madang/frontend-kit';
import { DrawPage } from './draw-page.tsx';
import { DrawsPage } from './draws-page.tsx';
import { OwnResults } from './own-results.tsx';

/** Quality samples: draws and their samples for who leads the desk, their own results for agents. */
export function QualityPage() {
  const leads = useHasRole()('SENIOR', 'ADMIN');
  const [{ draw }] = useUrlState({ draw: '' });
  if (!leads) return <OwnResults />;
  return draw === '' ? <DrawsPage /> : <DrawPage id={draw} />;
}
