import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { inDays, OverlapField } from '../overlap.tsx';
import { accountsWords } from '../words.ts';
import { ROTATE_SECRET } from './webhook-acts.ts';

/** Asks for how long the old signing secret signs as well; gives the new one on, once. */
export function RotateSecretDialog({
  webhookId,
  opened,
  onClose,
  onMade,
}: {
  webhookId: string;
  opened: boolean;
  onClose: () => void;
  onMade: (secret: string) => void;
}) {
  const words = useWords(accountsWords);
  const form = useForm({ defaultValues: { overlap: '1' } });
  const [rotate] = useStep(ROTATE_SECRET, (answer) => answer.rotateWebhookSecret);
  const save = async ({ overlap }: { overlap: string }) => {
    const outcome = await rotate({ input: { webhookId, oldValidUntil: inDays(Number(overlap)) } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('hook.rotated'));
    onMade(outcome.payload.secret ?? '');
  };
  return (
    <Dialog title={words('hook.rotate')} opened={opened} onClose={onClose}>
      <Form
        form={form}
        label={words('hook.rotate')}
        onSubmit={save}
        footer={
          <>
            <Button variant="subtle" onClick={onClose}>
              {words('cancel')}
            </Button>
            <StepButton
              primary
              label={words('key.rotate')}
              busy={form.formState.isSubmitting}
              onRun={() => void form.handleSubmit(save)()}
            />
          </>
        }
      >
        <p>{words('hook.rotate.text')}</p>
        <OverlapField label={words('key.rotate.old')} />
      </Form>
    </Dialog>
  );
}
