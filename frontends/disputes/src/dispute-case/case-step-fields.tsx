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
import type { CaseAct } from './use-case-acts.ts';

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
export function CaseStepFields({ step, dispute, form }: { step: CaseAct; dispute: SteppingCase; form: StepForm }) {
  switch (step) {
    case 'ASSIGN':
      return <OfficerField />;
    case 'NAME_RESPONDENT':
      return <BusinessField form={form} />;
    case 'CLOSE':
      return <ResultFields agreed={dispute.state === 'AGREEMENT'} />;
    case 'NOTIFY_RECEIPT':
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

function ResultFields({ agreed }: { agreed: boolean }) {
  const words = useWords(stepWords);
  const results = useWords(disputeWords);
  const choices = possibleResults(agreed).map((value) => ({ value, label: results(`result.${value}`) }));
  return (
    <>
      <ChoiceField required name="result" label={words('field.result')} choices={choices} />
      <TextAreaField name="note" label={words('field.note')} rows={3} />
    </>
  );
}

function WrittenField({
  step,
}: {
  step: 'REPORT_SELF_REMEDY' | 'BEGIN_FACT_FINDING' | 'RECOMMEND_SETTLEMENT' | 'RECORD_AGREEMENT' | 'WITHDRAW';
}) {
  const words = useWords(stepWords);
  return <TextAreaField required autoFocus name="text" label={words(`field.text.${step}`)} rows={6} />;
}
