import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  StepButton,
  TextAreaField,
  useDraft,
  useForm,
  useWords,
} from '@madang/frontend-kit';
import { RETURN } from './approval-acts.ts';
import type { Request } from './approval-facts.tsx';
import { approvalWords } from './approval-words.ts';
import { useApprovalStep } from './use-approval-step.ts';

/** What a question over a request needs. */
export interface RequestDialogProps {
  readonly opened: boolean;
  readonly request: Request;
  readonly service: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks for the reason of a return. */
export function ReturnDialog(props: RequestDialogProps) {
  const words = useWords(approvalWords);
  return (
    <Dialog title={words('return.do')} opened={props.opened} onClose={props.onClose}>
      <ReturnForm {...props} />
    </Dialog>
  );
}

function ReturnForm({ request, service, onClose, onDone }: RequestDialogProps) {
  const words = useWords(approvalWords);
  const form = useForm({ defaultValues: { reason: '' } });
  const forget = useDraft(form, `return ${request.id}`);
  const { id, subjectLabel, waitingStep } = request;
  const [giveBack] = useApprovalStep(RETURN, service, { word: 'return.done', number: subjectLabel });
  const save = async ({ reason }: { reason: string }) => {
    const errors = await giveBack({ input: { approvalId: id, stepId: waitingStep?.id ?? null, reason } });
    if (errors !== null) return applyUserErrors(form, errors);
    forget();
    onClose();
    onDone();
  };
  return (
    <Form
      form={form}
      label={words('return.do')}
      onSubmit={save}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('return.do')}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <p>{words('return.text')}</p>
      <TextAreaField required autoFocus name="reason" label={words('return.reason')} rows={3} />
    </Form>
  );
}
