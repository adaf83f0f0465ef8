import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextField,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import { callWords } from './call-words.ts';
import { OPEN_RECORDING } from './recording-documents.ts';
import styles from './call.module.css';

/** The way to hear what was said in a call (E1): once somebody said why, which is logged; drawn for who may hear it alone. */
export function RecordingButton({ callId }: { callId: string }) {
  const words = useWords(callWords);
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconPlayerPlay size={14} aria-hidden />}
        aria-label={words('recording.hear')}
        onClick={() => setAsking(true)}
      >
        {words('recording')}
      </Button>
      <Dialog title={words('recording.hear')} opened={isAsking} onClose={close}>
        <Recording callId={callId} onClose={close} />
      </Dialog>
    </>
  );
}

function Recording({ callId, onClose }: { callId: string; onClose: () => void }) {
  const words = useWords(callWords);
  const [address, setAddress] = useState<string | null>(null);
  const form = useForm({ defaultValues: { reason: '' } });
  const [open, { busy }] = useStep(OPEN_RECORDING, (data) => data.openCallRecording);
  const ask = async ({ reason }: { reason: string }) => {
    const outcome = await open({ input: { callId, reason } });
    if (outcome.done) setAddress(outcome.payload.recording?.url ?? null);
    else applyUserErrors(form, outcome.userErrors);
  };
  if (address !== null) {
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- nobody writes down what is said in a call
      <audio
        controls
        autoPlay
        className={styles['recording']}
        src={address}
        aria-label={words('recording.hear')}
        onError={() => {
          // The link is good for a few minutes; who listens on asks anew.
          setAddress(null);
          notify.problem(words('recording.broken'));
        }}
      />
    );
  }
  return (
    <Form
      form={form}
      label={words('recording.hear')}
      onSubmit={ask}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('recording.open')}
            hotKey="mod+Enter"
            busy={busy}
            onRun={() => void form.handleSubmit(ask)()}
          />
        </>
      }
    >
      <TextField
        required
        autoFocus
        name="reason"
        label={words('recording.reason')}
        hint={words('recording.hint')}
        maxLength={500}
      />
    </Form>
  );
}
