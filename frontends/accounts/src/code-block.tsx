import { Button, notify, Stack, useWords } from '@madang/frontend-kit';
import { IconCopy } from '@tabler/icons-react';
import { accountsWords } from './words.ts';
import styles from './shown-once.module.css';

/** Text for programs, with a button that copies it. */
export function CodeBlock({ text, label }: { text: string; label: string }) {
  const words = useWords(accountsWords);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    notify.done(words('copied'));
  };
  return (
    <Stack gap={8}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text must be reachable to be read */}
      <code className={styles['code']} aria-label={label} tabIndex={0}>
        {text}
      </code>
      <div className={styles['footer']}>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconCopy size={14} aria-hidden />}
          onClick={() => void copy()}
        >
          {words('copy')}
        </Button>
      </div>
    </Stack>
  );
}
