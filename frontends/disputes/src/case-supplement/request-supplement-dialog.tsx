import {
  Dialog,
  TextAreaField,
  TextField,
  useForm,
  useFormat,
  useStep,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { CaseFilesField } from '../case-file/index.ts';
import { ActForm, PartiesField, type FormWays } from '../case-form/index.ts';
import { TemplateMenu } from '../draft-template/index.ts';
import { QuestionsEditor } from './questions-editor.tsx';
import { REQUEST_SUPPLEMENT } from './supplement-acts.ts';
import { daysIn, emptyQuestion, supplementInput, type SupplementValues } from './supplement-values.ts';
import { supplementWords } from './supplement-words.ts';

const DAY_MS = 86_400_000;
const MOST_DAYS = 60;

interface DialogProps extends FormWays {
  readonly caseId: string;
}

/** Asks one party or both for supplements: what is needed item by item, and until when. */
export function RequestSupplementDialog({ opened, ...props }: DialogProps & { opened: boolean }) {
  const words = useWords(supplementWords);
  return (
    <Dialog title={words('ask')} opened={opened} onClose={props.onClose} width={680}>
      {opened && <RequestForm {...props} />}
    </Dialog>
  );
}

function RequestForm({ caseId, ...ways }: DialogProps) {
  const words = useWords(supplementWords);
  const [ask] = useStep(REQUEST_SUPPLEMENT, (data) => data.requestSupplement);
  const [underWay, setUnderWay] = useState(0);
  const form = useForm<SupplementValues>({
    defaultValues: { to: 'APPLICANT', title: '', text: '', days: '7', questions: [emptyQuestion()], files: [] },
  });
  return (
    <ActForm
      form={form}
      label={words('ask')}
      done={words('ask.done')}
      draft={`case.${caseId}.supplement`}
      uploading={underWay > 0}
      take={(values) => ask({ input: supplementInput(caseId, values) })}
      {...ways}
    >
      <p>{words('ask.text')}</p>
      <PartiesField label={words('field.to')} />
      <TextField required autoFocus name="title" label={words('field.title')} />
      <TemplateMenu
        kind="SUPPLEMENT"
        caseId={caseId}
        written={() => form.getValues('text')}
        onFill={(text) => form.setValue('text', text, { shouldDirty: true })}
      />
      <TextAreaField required name="text" label={words('field.text')} rows={3} maxLength={20_000} />
      <QuestionsEditor />
      <DaysField form={form} />
      <CaseFilesField caseId={caseId} onUnderWay={setUnderWay} />
    </ActForm>
  );
}

/** Days to answer, with the day on which they end. */
function DaysField({ form }: { form: ReturnType<typeof useForm<SupplementValues>> }) {
  const words = useWords(supplementWords);
  const { date } = useFormat();
  const days = daysIn(useWatch({ control: form.control, name: 'days' }));
  const isSound = days !== null && days >= 1 && days <= MOST_DAYS;
  const hint = isSound
    ? words('field.days.hint', { date: date(new Date(Date.now() + days * DAY_MS)) })
    : words('field.days.range');
  return <TextField required name="days" label={words('field.days')} hint={hint} inputMode="numeric" maxLength={4} />;
}
