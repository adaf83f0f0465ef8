import { holdsRole, useSession, useWords } from '@madang/frontend-kit';
import { ScreenTabs } from '../slices/index.ts';
import { deadlineWords } from './deadline-words.ts';

/** Screens beside the deadlines, for those who keep the calendar. */
export function DeadlineTabs() {
  const words = useWords(deadlineWords);
  const { person } = useSession();
  if (!holdsRole(person, ['ADMIN'])) return null;
  return (
    <ScreenTabs
      label={words('title')}
      screens={[
        { to: '/deadlines', label: words('tab.mine') },
        { to: '/deadlines/holidays', label: words('tab.holidays') },
        { to: '/deadlines/rules', label: words('tab.rules') },
      ]}
    />
  );
}
