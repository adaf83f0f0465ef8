import { ActionIcon, Tooltip } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { applyUserErrors, Dialog, Form, StepButton, TextField } from '../form/index.ts';
import type { Outcome } from '../graph/index.ts';
import { kitWords } from '../kit-words.ts';
import { Button } from '../ui.ts';
import { useWords } from '../words/index.ts';

/** Shows what is masked, once somebody said why. */
export type Reveal = (reason: string) => Promise<Outcome<object>>;

/** Eye beside masked personal data: asks why it must be seen; the slice shows it and its service logs the reason. */
export function RevealButton({ reveal }: { reveal: Reveal }) {
  const words = useWords(kitWords);
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Tooltip label={words('reveal.title')}>
        <ActionIcon variant="subtle" aria-label={words('reveal.title')} onClick={() => setAsking(true)}>
          <IconEye size={16} />
        </ActionIcon>
      </Tooltip>
      <Dialog title={words('reveal.title')} opened={asking} onClose={close}>
        <RevealForm reveal={reveal} onClose={close} />
      </Dialog>
    </>
  );
}

function RevealForm({ reveal, onClose }: { reveal: Reveal; onClose: () => void }) {
  const words = useWords(kitWords);
  const form = useForm({ defaultValues: { reason: '' } });
  const send = async ({ reason }: { reason: string }) => {
    const outcome = await reveal(reason);
    if (outcome.done) onClose();
    else applyUserErrors(form, outcome.userErrors);
  };
  return (
    <Form
      form={form}
      label={words('reveal.title')}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('reveal.do')}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      <p>{words('reveal.text')}</p>
      <TextField required autoFocus name="reason" label={words('reveal.reason')} hint={words('reveal.hint')} />
    </Form>
  );
}
