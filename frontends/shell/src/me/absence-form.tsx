import { useQuery } from '@apollo/client/react';
import {
  applyUserErrors,
  Button,
  Form,
  notify,
  SelectField,
  StepButton,
  TextField,
  useForm,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { DECLARE_ABSENCE, SUBSTITUTES } from './me-queries.ts';
import { meWords } from './me-words.ts';
import { momentOfSeoul } from './moment-of-seoul.ts';

const NOTHING = { from: '', until: '', substituteId: '' };

/** Declares an absence: from when until when, in Seoul, and who stands in. */
export function AbsenceForm({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const words = useWords(meWords);
  const form = useForm({ defaultValues: NOTHING });
  const [declare] = useStep(DECLARE_ABSENCE, (answer) => answer.declareAbsence);
  const save = async ({ from, until, substituteId }: typeof NOTHING) => {
    const input = { from: momentOfSeoul(from), until: momentOfSeoul(until), substituteId };
    const outcome = await declare({ input });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('absence.saved'));
    onDone();
  };
  return (
    <Form
      form={form}
      label={words('absence.new')}
      onSubmit={save}
      footer={
        <>
          <Button variant="subtle" onClick={onClose}>
            {words('cancel')}
          </Button>
          <StepButton
            primary
            label={words('absence.save')}
            hotKey="mod+Enter"
            busy={form.formState.isSubmitting}
            onRun={() => void form.handleSubmit(save)()}
          />
        </>
      }
    >
      <TextField required autoFocus type="datetime-local" name="from" label={words('absence.from')} />
      <TextField required type="datetime-local" name="until" label={words('absence.until')} />
      <SubstituteField />
    </Form>
  );
}

function SubstituteField() {
  const words = useWords(meWords);
  const { data } = useQuery(SUBSTITUTES);
  const choices = (data?.possibleSubstitutes ?? []).map(({ id, name, team }) => ({
    value: id,
    label: [name, team].filter(Boolean).join(' · '),
  }));
  return (
    <SelectField
      required
      name="substituteId"
      label={words('absence.substitute')}
      hint={words('absence.substitute.hint')}
      choices={choices}
      nothing={words('absence.substitute.none')}
    />
  );
}
