import {
  applyUserErrors,
  Button,
  Dialog,
  Form,
  notify,
  StepButton,
  TextField,
  useForm,
  useStep,
  useWords,
  wholeNumber,
} from '@madang/frontend-kit';
import { PUT_CRITERION, type Criterion } from './criterion-documents.ts';
import { criterionWords } from './criterion-words.ts';

/** Form of a criterion: a new one, or the name and weight of one that is there. */
export function CriterionForm(props: { criterion: Criterion | null; onClose: () => void; onChanged: () => void }) {
  const { criterion, onClose, onChanged } = props;
  const words = useWords(criterionWords);
  const { code = '', ko = '', en = '', weight = 20 } = criterion ?? {};
  const form = useForm({ defaultValues: { code, ko, en, weight: String(weight) } });
  const [put, { busy }] = useStep(PUT_CRITERION, (data) => data.putQualityCriterion);
  const save = async (said: { code: string; ko: string; en: string; weight: string }) => {
    // What is no number is refused like one that is too small.
    const outcome = await put({ input: { ...said, weight: wholeNumber(said.weight) ?? 0 } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('saved'));
    onChanged();
  };
  return (
    <Dialog opened onClose={onClose} title={criterion ? `${words('edit')} · ${criterion.code}` : words('new')}>
      <Form
        form={form}
        label={words(criterion ? 'edit' : 'new')}
        onSubmit={save}
        footer={
          <>
            <Button variant="subtle" onClick={onClose}>
              {words('cancel')}
            </Button>
            <StepButton
              primary
              label={words('save')}
              hotKey="mod+Enter"
              busy={busy}
              onRun={() => void form.handleSubmit(save)()}
            />
          </>
        }
      >
        {!criterion && (
          <TextField required autoFocus name="code" label={words('code')} hint={words('code.hint')} maxLength={20} />
        )}
        <TextField required autoFocus={criterion !== null} name="ko" label={words('ko')} maxLength={50} />
        <TextField required name="en" label={words('en')} maxLength={50} />
        <TextField
          required
          name="weight"
          inputMode="numeric"
          label={words('weight')}
          hint={words('weight.hint')}
          maxLength={3}
        />
      </Form>
    </Dialog>
  );
}
