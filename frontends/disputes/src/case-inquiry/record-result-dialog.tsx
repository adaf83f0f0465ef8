import { Dialog, TextAreaField, TextField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { useState } from 'react';
import { CaseFilesField, fileIdsOf, type SentFile } from '../case-file/index.ts';
import { ActForm, PartiesField, partiesOf, type FormWays } from '../case-form/index.ts';
import { RECORD_RESULT } from './inquiry-acts.ts';
import type { ShownInquiry } from './inquiry-query.ts';
import { costIn } from './inquiry-values.ts';
import { inquiryWords } from './inquiry-words.ts';

interface ResultValues {
  title: string;
  text: string;
  resultOn: string;
  cost: string;
  to: string;
  files: SentFile[];
}

interface DialogProps extends FormWays {
  readonly caseId: string;
  readonly inquiry: ShownInquiry | null;
}

/** Records what came of an inquiry, with its files, and says who reads it at once. */
export function RecordResultDialog({ inquiry, ...props }: DialogProps) {
  const words = useWords(inquiryWords);
  return (
    <Dialog title={words('record')} opened={inquiry !== null} onClose={props.onClose} width={600}>
      {inquiry && <ResultForm key={inquiry.id} inquiry={inquiry} {...props} />}
    </Dialog>
  );
}

function ResultForm({ caseId, inquiry, ...ways }: DialogProps & { inquiry: ShownInquiry }) {
  const words = useWords(inquiryWords);
  const [record] = useStep(RECORD_RESULT, (data) => data.recordInquiryResult);
  const [underWay, setUnderWay] = useState(0);
  const form = useForm<ResultValues>({
    defaultValues: { title: '', text: '', resultOn: '', cost: '', to: 'NOBODY', files: [] },
  });
  const send = ({ cost, to, files, ...said }: ResultValues) =>
    record({
      input: {
        inquiryId: inquiry.id,
        ...said,
        cost: costIn(cost),
        fileIds: fileIdsOf(files),
        publishTo: partiesOf(to),
      },
    });
  return (
    <ActForm
      form={form}
      label={words('record')}
      done={words('record.done')}
      draft={`inquiry.${inquiry.id}.result`}
      uploading={underWay > 0}
      take={send}
      {...ways}
    >
      <p>{words('record.text')}</p>
      <TextField required autoFocus name="title" label={words('field.title')} />
      <TextAreaField required name="text" label={words('field.text')} rows={6} maxLength={20_000} />
      <TextField required type="date" name="resultOn" label={words('field.resultOn')} />
      <TextField
        required
        name="cost"
        label={words('field.cost')}
        hint={words('field.cost.hint')}
        inputMode="numeric"
        maxLength={16}
      />
      <PartiesField label={words('field.to')} nobody={words('field.to.nobody')} />
      <CaseFilesField caseId={caseId} onUnderWay={setUnderWay} />
    </ActForm>
  );
}
