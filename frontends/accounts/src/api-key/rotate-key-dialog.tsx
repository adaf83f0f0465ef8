import {
  Button,
  Dialog,
  Form,
  applyUserErrors,
  notify,
  StepButton,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { inDays, OverlapField } from '../overlap.tsx';
import { accountsWords } from '../words.ts';
import { ROTATE_KEY } from './key-acts.ts';

/** Asks for how long the old secret goes on; gives the new key on, once. */
export function RotateKeyDialog({
  apiKeyId,
  onClose,
  onMade,
}: {
  apiKeyId: string | null;
  onClose: () => void;
  onMade: (key: string) => void;
}) {
  const words = useWords(accountsWords);
  const form = useForm({ defaultValues: { overlap: '1' } });
  const [rotate] = useStep(ROTATE_KEY, (answer) => answer.rotateApiKey);
  const save = async ({ overlap }: { overlap: string }) => {
    const outcome = await rotate({ input: { apiKeyId: apiKeyId ?? '', oldValidUntil: inDays(Number(overlap)) } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('key.rotated'));
    onMade(outcome.payload.key ?? '');
  };
  return (
    <Dialog title={words('key.rotate.title')} opened={apiKeyId !== null} onClose={onClose}>
      <Form
        form={form}
        label={words('key.rotate.title')}
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
        <p>{words('key.rotate.text')}</p>
        <OverlapField label={words('key.rotate.old')} />
      </Form>
    </Dialog>
  );
}
