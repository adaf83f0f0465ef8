import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextAreaField,
  useForm,
  useWords,
  type Placed,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { useSliceAct } from '../each-slice/index.ts';
import type { MessageSettlement } from '../gql/graphql.ts';
import { RETRY, SETTLE } from './message-acts.ts';
import { messageWords } from './message-words.ts';
import type { MessageRow } from './use-messages.ts';
import styles from './messages.module.css';

/** What a person can do about a message: settle what is unclear, try again what failed. */
export function MessageActs(props: { message: Placed<MessageRow>; onActed: () => void }) {
  if (props.message.state === 'AMBIGUOUS') return <Unclear {...props} />;
  return props.message.state === 'FAILED' ? <Failed {...props} /> : null;
}

function Unclear({ message, onActed }: { message: Placed<MessageRow>; onActed: () => void }) {
  const words = useWords(messageWords);
  const [as, setAs] = useState<MessageSettlement | null>(null);
  const close = () => setAs(null);
  return (
    <div className={styles['unclear']}>
      <p>{words('settle.text')}</p>
      <div className={styles['buttons']}>
        <StepButton label={words('settle.DELIVERED')} onRun={() => setAs('DELIVERED')} />
        <StepButton label={words('settle.SEND_AGAIN')} onRun={() => setAs('SEND_AGAIN')} />
      </div>
      <Dialog title={as ? words(`settle.${as}`) : ''} opened={as !== null} onClose={close}>
        {as && <SettleForm message={message} as={as} onClose={close} onActed={onActed} />}
      </Dialog>
    </div>
  );
}

function SettleForm(props: {
  message: Placed<MessageRow>;
  as: MessageSettlement;
  onClose: () => void;
  onActed: () => void;
}) {
  const { message, as, onClose, onActed } = props;
  const words = useWords(messageWords);
  const { act, busy } = useSliceAct(SETTLE, message.service);
  const form = useForm({ defaultValues: { reason: '' } });
  const send = async ({ reason }: { reason: string }) => {
    const outcome = await act({ input: { messageId: message.id, as, reason } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words(`settle.done.${as}`));
    onClose();
    onActed();
  };
  return (
    <Form
      form={form}
      label={words(`settle.${as}`)}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words(`settle.${as}`)}
            hotKey="mod+Enter"
            busy={busy}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      <TextAreaField
        required
        autoFocus
        name="reason"
        label={words('settle.reason')}
        hint={words('settle.reason.hint')}
        rows={2}
        maxLength={1000}
      />
    </Form>
  );
}

function Failed({ message, onActed }: { message: Placed<MessageRow>; onActed: () => void }) {
  const words = useWords(messageWords);
  const { act, busy } = useSliceAct(RETRY, message.service);
  const retry = async () => {
    const outcome = await act({ input: { messageId: message.id } });
    if (outcome.done) notify.done(words('retry.done'));
    else for (const { message: text } of outcome.userErrors) notify.problem(text);
    onActed();
  };
  return (
    <div className={styles['failedAct']}>
      {message.problem && <strong>{message.problem}</strong>}
      <p>{words('retry.text')}</p>
      <div className={styles['buttons']}>
        <StepButton primary label={words('retry')} busy={busy} onRun={() => void retry()} />
      </div>
    </div>
  );
}
