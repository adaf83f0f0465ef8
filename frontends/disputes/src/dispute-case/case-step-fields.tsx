import { useQuery } from '@apollo/client/react';
import {
  ChoiceField,
  ProblemArea,
  SelectField,
  TextAreaField,
  TextField,
  useWatch,
  useWords,
  type useForm,
} from '@madang/frontend-kit';
import { graphql } from '../gql/index.ts';
import { disputeWords } from '../words.ts';
import { BusinessSuggestions } from './business-suggestions.tsx';
import { possibleResults, type SteppingCase, type StepValues } from './step-values.ts';
import { stepWords } from './step-words.ts';
import type { AskedAct } from './use-case-acts.ts';

const OFFICERS = graphql(`
  query AssignableOfficers {
    officers {
      id
      name
    }
  }
`);

/** The form that the fields stand in. */
export type StepForm = ReturnType<typeof useForm<StepValues>>;

/** The fields that a step needs; none for one that only has to be meant. */
export function CaseStepFields({ step, dispute, form }: { step: AskedAct; dispute: SteppingCase; form: StepForm }) {
  const words = useWords(stepWords);
  switch (step) {
    case 'ASSIGN':
      return <OfficerField />;
    case 'NAME_RESPONDENT':
      return <BusinessField form={form} />;
    case 'CLOSE':
      return <ResultFields agreed={dispute.state === 'AGREEMENT'} />;
    case 'SUBMIT_CLOSING_REPORT':
      return (
        <>
          <ResultField agreed={dispute.state === 'AGREEMENT'} />
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
    case 'CONFIRM_RECEIPT':
      return null;
    default:
      return <WrittenField step={step} />;
  }
}

function OfficerField() {
  const words = useWords(stepWords);
  const { data, error, refetch } = useQuery(OFFICERS, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ProblemArea small error={error} onRetry={() => void refetch()} />;
  const choices = (data?.officers ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <SelectField
      required
      autoFocus
      name="officerId"
      label={words('field.officerId')}
      choices={choices}
      placeholder={words('field.officerId.pick')}
    />
  );
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

/** Steps with one text. */
type WrittenAct = Exclude<AskedAct, 'ASSIGN' | 'NAME_RESPONDENT' | 'CLOSE' | 'CONFIRM_RECEIPT'>;

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
