import { Button, Dialog, Group, SegmentedControl, Stack, TextInput, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import type { FlagColour } from '../gql/graphql.ts';
import { markWords } from './mark-words.ts';
import type { Said } from './use-marks.ts';

/** Marks that are set with a note. */
export type AskedMark = 'hold' | 'flag' | 'prioritize';

const COLOURS = ['RED', 'ORANGE', 'GREEN', 'BLUE', 'PURPLE'] as const satisfies readonly FlagColour[];

/** Asks why lines are marked, and of a flag its colour. */
export function AskMark(props: {
  act: AskedMark;
  count: number;
  busy: boolean;
  onClose: () => void;
  onSay: (said: Omit<Said, 'lineIds'>) => void;
}) {
  const { act, count, busy, onClose, onSay } = props;
  const words = useWords(markWords);
  const [note, setNote] = useState('');
  const [colour, setColour] = useState<FlagColour>('RED');
  return (
    <Dialog opened onClose={onClose} title={words(`ask.${act}`, { count })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSay({ note: note.trim() === '' ? null : note.trim(), colour });
        }}
      >
        <Stack gap="md">
          {act === 'flag' && (
            <SegmentedControl
              aria-label={words('colour')}
              value={colour}
              onChange={(value) => setColour(COLOURS.find((each) => each === value) ?? 'RED')}
              data={COLOURS.map((value) => ({ value, label: words(`colour.${value}`) }))}
            />
          )}
          <TextInput
            data-autofocus
            label={words('note')}
            description={words('note.hint')}
            maxLength={200}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {words('cancel')}
            </Button>
            <Button type="submit" variant="filled" loading={busy}>
              {words(act)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
