import { Button, StateBadge, useWords } from '@madang/frontend-kit';
import { IconEye, IconPencil } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { DeskLive } from './desk-live.tsx';
import { isBehind, isChanged, isUnsaved } from './desk-state.ts';
import { screenOf } from './desk-ticket.ts';
import { deskWords } from './desk-words.ts';
import type { useDeskSteps } from './use-desk-steps.ts';
import type { Desk } from './use-desk.ts';
import { usePresence } from './use-presence.ts';
import styles from './desk.module.css';

/** Colleagues who have the ticket open as well; what they save comes to the screen, or is compared where something else was typed. */
export function DeskWatchers({ desk, steps }: { desk: Desk; steps: ReturnType<typeof useDeskSteps> }) {
  const { state, dispatch, ticket } = desk;
  const words = useWords(deskWords);
  const isWriting = isUnsaved(state);
  const watchers = usePresence(ticket, isWriting);
  const saved = !steps.busy && isBehind(state.screen, ticket) ? ticket : null;
  // An answer goes on; what is saved beside it comes to the screen.
  const isFresh = saved !== null && !isChanged(state);
  const renew = useEffectEvent(() => saved && dispatch({ type: 'FRESH', screen: screenOf(saved) }));
  useEffect(() => {
    if (isFresh) renew();
  }, [isFresh, saved?.version]);
  return (
    <>
      <DeskLive screen={state.screen} />
      <span role="status" className={styles['watchers']}>
        {watchers.map(({ agent, isWriting: writes }) => (
          <StateBadge key={agent?.id} tone={writes ? 'soon' : 'neutral'} icon={writes ? IconPencil : IconEye}>
            {words(writes ? 'watcher.writing' : 'watcher.looking', { name: agent?.name ?? '' })}
          </StateBadge>
        ))}
        {saved && !isFresh && (
          <>
            {words('watcher.saved')}
            <Button size="compact-xs" onClick={() => steps.compare(saved)}>
              {words('watcher.compare')}
            </Button>
          </>
        )}
      </span>
    </>
  );
}
