import {
  Button,
  Dialog,
  Group,
  notify,
  notifyRefusal,
  Stack,
  StepButton,
  Text,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { CLOSE_DRAW } from './quality-documents.ts';
import { qualityWords } from './quality-words.ts';

/** Asks before a draw is closed, which is for good. */
export function CloseDialog(props: { drawId: string; left: number; onClose: () => void; onClosed: () => void }) {
  const { drawId, left, onClose, onClosed } = props;
  const words = useWords(qualityWords);
  const [close, { busy }] = useStep(CLOSE_DRAW, (data) => data.closeQualityDraw);
  const run = async () => {
    const outcome = await close({ input: { drawId } });
    if (!outcome.done) return notifyRefusal(outcome);
    notify.done(words('close.done'));
    onClosed();
  };
  return (
    <Dialog opened onClose={onClose} title={words('close.title')}>
      <Stack gap="md">
        <Text size="sm">{words('close.text')}</Text>
        {left > 0 && <Text size="sm">{words('close.left', { count: left })}</Text>}
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton primary label={words('close')} hotKey="mod+Enter" busy={busy} onRun={() => void run()} />
        </Group>
      </Stack>
    </Dialog>
  );
}
