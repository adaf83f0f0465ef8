import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  StepButton,
  TextAreaField,
  TextField,
  useForm,
  useWords,
} from '@madang/frontend-kit';
import { RESUBMIT } from './approval-acts.ts';
import { approvalWords } from './approval-words.ts';
import type { RequestDialogProps } from './return-dialog.tsx';
import { useApprovalStep } from './use-approval-step.ts';

const WIDTH = 640;

/** Lets a draft or a returned request be changed before it is submitted again. */
export function ResubmitDialog(props: RequestDialogProps) {
  const words = useWords(approvalWords);
  return (
    <Dialog title={words('resubmit.do')} opened={props.opened} onClose={props.onClose} width={WIDTH}>
      <ResubmitForm {...props} />
    </Dialog>
  );
}

function ResubmitForm({ request, service, onClose, onDone }: RequestDialogProps) {
  const words = useWords(approvalWords);
  const { id, subjectLabel, title, content } = request;
  const form = useForm({ defaultValues: { title, content: content ?? '' } });
  const [resubmit] = useApprovalStep(RESUBMIT, service, { word: 'resubmit.done', number: subjectLabel });
  const save = async (values: { title: string; content: string }) => {
    const errors = await resubmit({ input: { approvalId: id, ...values } });
    if (errors !== null) return applyUserErrors(form, errors);
    onClose();
    onDone();
  };
  return (
    <Form
      form={form}
      label={words('resubmit.do')}
      onSubmit={save}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('resubmit.do')}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <TextField required autoFocus name="title" label={words('resubmit.title')} maxLength={200} />
      <TextAreaField required name="content" label={words('resubmit.content')} rows={10} />
    </Form>
  );
}
