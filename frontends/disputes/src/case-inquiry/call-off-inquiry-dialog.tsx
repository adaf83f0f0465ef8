import { Dialog, TextAreaField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { CALL_OFF_INQUIRY } from './inquiry-acts.ts';
import type { ShownInquiry } from './inquiry-query.ts';
import { inquiryWords } from './inquiry-words.ts';

interface DialogProps extends FormWays {
  readonly inquiry: ShownInquiry | null;
}

/** Takes an order back, with the reason. */
export function CallOffInquiryDialog({ inquiry, ...ways }: DialogProps) {
  const words = useWords(inquiryWords);
  return (
    <Dialog title={words('callOff')} opened={inquiry !== null} onClose={ways.onClose}>
      {inquiry && <CallOffForm key={inquiry.id} inquiryId={inquiry.id} {...ways} />}
    </Dialog>
  );
}

function CallOffForm({ inquiryId, ...ways }: FormWays & { inquiryId: string }) {
  const words = useWords(inquiryWords);
  const [callOff] = useStep(CALL_OFF_INQUIRY, (data) => data.callOffCaseInquiry);
  const form = useForm({ defaultValues: { reason: '' } });
  return (
    <ActForm
      form={form}
      label={words('callOff')}
      done={words('callOff.done')}
      draft={`inquiry.${inquiryId}.callOff`}
      take={({ reason }) => callOff({ input: { inquiryId, reason } })}
      {...ways}
    >
      <p>{words('callOff.text')}</p>
      <TextAreaField required autoFocus name="reason" label={words('field.reason')} rows={3} maxLength={2000} />
    </ActForm>
  );
}
