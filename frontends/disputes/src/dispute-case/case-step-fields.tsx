import { ChoiceField, TextAreaField, TextField, useWatch, useWords, type useForm } from '@madang/frontend-kit';
import { OfficerField } from '../case-assignment/index.ts';
import { TermsEditor } from '../case-offer/index.ts';
import { TemplateMenu } from '../draft-template/index.ts';
import { disputeWords } from '../words.ts';
import { BusinessSuggestions } from './business-suggestions.tsx';
import { possibleResults, type SteppingCase, type StepValues } from './step-values.ts';
import { stepWords } from './step-words.ts';
import type { AskedAct } from './use-case-acts.ts';

/** The form that the fields stand in. */
export type StepForm = ReturnType<typeof useForm<StepValues>>;

/** The fields that a step needs; none for one that only has to be meant. */
export function CaseStepFields({ step, dispute, form }: { step: AskedAct; dispute: SteppingCase; form: StepForm }) {
  const words = useWords(stepWords);
  switch (step) {
    case 'ASSIGN':
    case 'REASSIGN':
      return <OfficerField caseId={dispute.id} />;
    case 'NAME_RESPONDENT':
      return <BusinessField form={form} />;
    case 'CLOSE':
      return <ResultFields agreed={dispute.state === 'SIGNED'} />;
    case 'SUBMIT_CLOSING_REPORT':
      return (
        <>
          <ResultField agreed={dispute.state === 'SIGNED'} />
          <WrittenField step={step} />
        </>
      );
    case 'REQUEST_CASE_EXTENSION':
      return (
        <>
          <TextField
            required
            autoFocus
            name="days"
            label={words('field.days')}
            hint={words('field.days.hint')}
            inputMode="numeric"
            maxLength={2}
          />
          <WrittenField step={step} />
        </>
      );
    case 'RECOMMEND_SETTLEMENT':
    case 'DRAFT_AGREEMENT':
    case 'RECORD_AGREEMENT':
      return (
        <>
          <TemplateMenu
            kind={step === 'RECOMMEND_SETTLEMENT' ? 'RECOMMENDATION' : 'AGREEMENT'}
            caseId={dispute.id}
            written={() => form.getValues('text')}
            onFill={(text) => form.setValue('text', text, { shouldDirty: true })}
          />
          <WrittenField step={step} />
          <TermsEditor caseId={dispute.id} />
        </>
      );
    case 'GIVE_OPINION':
      return (
        <>
          <WrittenField step={step} />
          <YesOrNo name="open" />
        </>
      );
    case 'ANSWER_RECOMMENDATION':
      return <AnswerFields form={form} />;
    case 'CONFIRM_RECEIPT':
      return null;
    default:
      return <WrittenField step={step} />;
  }
}

function BusinessField({ form }: { form: StepForm }) {
  const words = useWords(stepWords);
  const typed = useWatch({ control: form.control, name: 'businessName' });
  return (
    <>
      <TextField required autoFocus name="businessName" label={words('field.businessName')} maxLength={200} />
      <BusinessSuggestions
        typed={typed}
        onPick={(name) => form.setValue('businessName', name, { shouldDirty: true })}
      />
    </>
  );
}

function ResultField({ agreed }: { agreed: boolean }) {
  const words = useWords(stepWords);
  const results = useWords(disputeWords);
  const choices = possibleResults(agreed).map((value) => ({ value, label: results(`result.${value}`) }));
  return <ChoiceField required name="result" label={words('field.result')} choices={choices} />;
}

function ResultFields({ agreed }: { agreed: boolean }) {
  const words = useWords(stepWords);
  return (
    <>
      <ResultField agreed={agreed} />
      <TextAreaField name="note" label={words('field.note')} rows={3} />
    </>
  );
}

function YesOrNo({ name }: { name: 'open' | 'agreed' }) {
  const words = useWords(stepWords);
  const choices = (['yes', 'no'] as const).map((value) => ({ value, label: words(`field.${name}.${value}`) }));
  return <ChoiceField required name={name} label={words(`field.${name}`)} choices={choices} />;
}

/** Who does not agree says why. */
function AnswerFields({ form }: { form: StepForm }) {
  const words = useWords(stepWords);
  const agreed = useWatch({ control: form.control, name: 'agreed' });
  return (
    <>
      <YesOrNo name="agreed" />
      <TextAreaField required={agreed === 'no'} name="note" label={words('field.reason')} rows={4} maxLength={20_000} />
    </>
  );
}

/** Steps with one text. */
type WrittenAct = Exclude<
  AskedAct,
  'ASSIGN' | 'REASSIGN' | 'NAME_RESPONDENT' | 'CLOSE' | 'CONFIRM_RECEIPT' | 'ANSWER_RECOMMENDATION'
>;

/** Steps whose first field is another one. */
const LATER: readonly WrittenAct[] = ['REQUEST_CASE_EXTENSION', 'SUBMIT_CLOSING_REPORT'];

function WrittenField({ step }: { step: WrittenAct }) {
  const words = useWords(stepWords);
  return (
    <TextAreaField
      required
      autoFocus={!LATER.includes(step)}
      name="text"
      label={words(`field.text.${step}`)}
      rows={step.startsWith('SUBMIT') ? 10 : 6}
      maxLength={20_000}
    />
  );
}
