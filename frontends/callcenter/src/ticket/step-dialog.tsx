import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  StepButton,
  useForm,
  useWords,
  type UserError,
} from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import type { TicketStep } from '../gql/graphql.ts';
import { callcenterWords } from '../words.ts';

/** A ticket that can take steps. */
export interface SteppingTicket {
  readonly id: string;
  readonly number: string;
  readonly availableSteps: readonly TicketStep[];
}

/** What every step's dialog is opened with. */
export interface StepDialogProps {
  readonly ticket: SteppingTicket;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onTaken: () => void;
}

interface StepFormProps {
  readonly field: string;
  readonly action: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** Takes the step with the field's value; gives the refusals, or nothing once it is taken. */
  readonly take: (value: string) => Promise<readonly UserError[] | null>;
}

/** A dialog that asks one thing before a step is taken; closes once it is. */
export function StepDialog({ title, opened, onClose, ...form }: { title: string; opened: boolean } & StepFormProps) {
  return (
    <Dialog title={title} opened={opened} onClose={onClose}>
      <StepForm {...form} onClose={onClose} />
    </Dialog>
  );
}

function StepForm({ field, action, children, onClose, take }: StepFormProps) {
  const words = useWords(callcenterWords);
  const form = useForm<Record<string, string>>({ defaultValues: { [field]: '' } });
  const send = async (values: Record<string, string>) => {
    const refusals = await take(values[field] ?? '');
    if (refusals === null) onClose();
    else applyUserErrors(form, refusals);
  };
  return (
    <Form
      form={form}
      label={action}
      onSubmit={send}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('new.cancel')}
          </Button>
          <StepButton
            primary
            label={action}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(send)()}
          />
        </>
      }
    >
      {children}
    </Form>
  );
}
