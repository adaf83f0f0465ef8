import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextField,
  useForm,
  useWords,
  type Placed,
} from '@madang/frontend-kit';
import { useSliceAct } from '../each-slice/index.ts';
import { MARK_POSTED } from './message-acts.ts';
import { messageWords } from './message-words.ts';
import type { MessageRow } from './use-messages.ts';
import styles from './messages.module.css';

interface PostedProps {
  readonly service: string;
  /** Letters that were given to the post; nothing is open without any. */
  readonly messages: readonly Placed<MessageRow>[];
  readonly onClose: () => void;
  readonly onPosted: () => void;
}

/** Notes that letters were given to the post, with their registered numbers where they have any. */
export function PostedDialog(props: PostedProps) {
  const words = useWords(messageWords);
  return (
    <Dialog title={words('post.posted')} opened={props.messages.length > 0} onClose={props.onClose} width={520}>
      {props.messages.length > 0 && <PostedForm {...props} />}
    </Dialog>
  );
}

function PostedForm({ service, messages, onClose, onPosted }: PostedProps) {
  const words = useWords(messageWords);
  const { act, busy } = useSliceAct(MARK_POSTED, service);
  const names = messages.map((_message, index) => `number${index}`);
  const form = useForm<Record<string, string>>({ defaultValues: Object.fromEntries(names.map((name) => [name, ''])) });
  const send = async (values: Record<string, string>) => {
    const numbers = names.map((name) => (values[name] ?? '').replaceAll(/\s/g, '')).filter((number) => number !== '');
    const input = {
      messageIds: messages.map(({ id }) => id),
      registeredNumbers: numbers.length > 0 ? numbers : null,
    };
    const outcome = await act({ input });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('post.posted.done', { count: messages.length }));
    onClose();
    onPosted();
  };
  return (
    <Form
      form={form}
      label={words('post.posted')}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('post.posted.do')}
            hotKey="mod+Enter"
            busy={busy}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      <p className={styles['hint']}>{words('post.posted.text')}</p>
      {messages.map(({ id, recipientName, subjectLabel }, index) => (
        <TextField
          key={id}
          name={`number${index}`}
          inputMode="numeric"
          label={words('post.registered', { recipient: `${recipientName ?? ''} ${subjectLabel}`.trim() })}
          maxLength={20}
        />
      ))}
    </Form>
  );
}
