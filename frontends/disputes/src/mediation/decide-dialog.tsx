import { Dialog, TextAreaField, useForm, useStep, useWords } from '@madang/frontend-kit';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { termInput, TermsEditor, type TermValues } from '../case-offer/index.ts';
import { TemplateMenu } from '../draft-template/index.ts';
import { DECIDE } from './mediation-acts.ts';
import type { ShownMediation } from './mediation-query.ts';
import { mediationWords } from './mediation-words.ts';

interface DialogProps extends FormWays {
  readonly caseId: string;
  readonly mediation: ShownMediation;
}

interface DecisionValues {
  text: string;
  reasons: string;
  terms: TermValues[];
}

/** Writes down what the committee decided: its orders, its reasons, and what is owed once it is accepted. */
export function DecideDialog({ opened, ...props }: DialogProps & { opened: boolean }) {
  const words = useWords(mediationWords);
  return (
    <Dialog title={words('act.DECIDE')} opened={opened} onClose={props.onClose} width={680}>
      {opened && <DecisionForm {...props} />}
    </Dialog>
  );
}

function DecisionForm({ caseId, mediation, ...ways }: DialogProps) {
  const words = useWords(mediationWords);
  const [decide] = useStep(DECIDE, (data) => data.decideMediation);
  const form = useForm<DecisionValues>({ defaultValues: { text: '', reasons: '', terms: [] } });
  return (
    <ActForm
      form={form}
      label={words('act.DECIDE')}
      done={words('done.DECIDE')}
      draft={`mediation.${mediation.id}.decision`}
      take={({ terms, ...written }) =>
        decide({ input: { mediationId: mediation.id, ...written, terms: terms.map(termInput) } })
      }
      {...ways}
    >
      <p>{words('explain.DECIDE')}</p>
      <TemplateMenu
        kind="DECISION"
        caseId={caseId}
        written={() => form.getValues('text')}
        onFill={(text) => form.setValue('text', text, { shouldDirty: true })}
      />
      <TextAreaField required autoFocus name="text" label={words('field.text')} rows={4} maxLength={20_000} />
      <TextAreaField required name="reasons" label={words('field.reasons')} rows={6} maxLength={20_000} />
      <TermsEditor caseId={caseId} />
    </ActForm>
  );
}
