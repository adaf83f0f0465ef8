import { useQuery } from '@apollo/client/react';
import { Button, notify, ProblemArea, SkeletonLines, Stack, useFormat, useStep, useWords } from '@madang/frontend-kit';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { CLOSE_FEED, FEED, OPEN_FEED } from './feed-queries.ts';
import { feedWords } from './feed-words.ts';
import styles from './feed.module.css';

/** Opens, replaces and closes the feed of the own deadlines; its address is shown once. */
export function FeedSettings() {
  const words = useWords(feedWords);
  const format = useFormat();
  const { data, error, refetch } = useQuery(FEED, { fetchPolicy: 'cache-and-network' });
  const { address, busy, open, close } = useFeedSteps(() => void refetch());
  if (error && !data) return <ProblemArea small error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonLines lines={3} />;
  const { calendarFeed } = data;
  return (
    <Stack gap={12}>
      <p>{words('text')}</p>
      <p className={styles['faint']}>{words('what')}</p>
      <p role="status" className={styles['state']}>
        {calendarFeed ? words('since', { time: format.dateTime(calendarFeed.openedAt) }) : words('none')}
      </p>
      {address !== null && <Address address={address} />}
      {calendarFeed && address === null && <p className={styles['faint']}>{words('replace.text')}</p>}
      <div className={styles['acts']}>
        {calendarFeed && (
          <Button variant="subtle" color="red" loading={busy} onClick={() => void close()}>
            {words('close')}
          </Button>
        )}
        {address === null && (
          <Button variant={calendarFeed ? 'default' : 'filled'} loading={busy} onClick={() => void open()}>
            {words(calendarFeed ? 'replace' : 'open')}
          </Button>
        )}
      </div>
    </Stack>
  );
}

function useFeedSteps(refresh: () => void) {
  const words = useWords(feedWords);
  const [address, setAddress] = useState<string | null>(null);
  const [takeOpen, { busy: opening }] = useStep(OPEN_FEED, (answer) => answer.openCalendarFeed);
  const [takeClose, { busy: closing }] = useStep(CLOSE_FEED, (answer) => answer.closeCalendarFeed);
  const open = async () => {
    const outcome = await takeOpen({});
    if (outcome.done) setAddress(outcome.payload.address ?? null);
    refresh();
  };
  const close = async () => {
    const outcome = await takeClose({});
    if (outcome.done) notify.done(words('closed'));
    else for (const { message } of outcome.userErrors) notify.problem(message);
    setAddress(null);
    refresh();
  };
  return { address, busy: opening || closing, open, close };
}

function Address({ address }: { address: string }) {
  const words = useWords(feedWords);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    notify.done(words('copied'));
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text must be reachable to be read */}
      <code className={styles['address']} aria-label={words('address')} tabIndex={0}>
        {address}
      </code>
      <p>{words('once')}</p>
      <div className={styles['acts']}>
        <Button leftSection={<IconCopy size={14} aria-hidden />} onClick={() => void copy()}>
          {words('copy')}
        </Button>
      </div>
    </>
  );
}
