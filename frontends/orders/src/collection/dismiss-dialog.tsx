import { Button, Dialog, Group, Stack, TextInput, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { collectionWords } from './collection-words.ts';

const SHORTEST = 2;

/** Asks why items are dismissed. */
export function DismissDialog(props: {
  count: number;
  busy: boolean;
  onClose: () => void;
  onSay: (reason: string) => void;
}) {
  const { count, busy, onClose, onSay } = props;
  const words = useWords(collectionWords);
  const [reason, setReason] = useState('');
  return (
    <Dialog opened onClose={onClose} title={words('dismiss.title', { count })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSay(reason.trim());
        }}
      >
        <Stack gap="md">
          <TextInput
            data-autofocus
            label={words('dismiss.reason')}
            description={words('dismiss.hint')}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('cancel')}
            </Button>
            <Button type="submit" loading={busy} disabled={reason.trim().length < SHORTEST}>
              {words('dismiss')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
