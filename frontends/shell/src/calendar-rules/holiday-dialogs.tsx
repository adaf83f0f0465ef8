import {
  applyUserErrors,
  Dialog,
  notify,
  SelectField,
  TextAreaField,
  TextField,
  useFormat,
  useForm,
  useLanguage,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import type { HolidayKind } from '../gql/graphql.ts';
import type { HolidayLine } from './holiday-table.tsx';
import { RuleForm } from './rule-form.tsx';
import { ADD_HOLIDAY, REMOVE_HOLIDAY } from './rule-queries.ts';
import { ruleWords } from './rule-words.ts';

const KINDS = ['TEMPORARY', 'ELECTION', 'SUBSTITUTE', 'PUBLIC'] as const satisfies readonly HolidayKind[];
const NOTHING = { day: '', nameKo: '', nameEn: '', kind: 'TEMPORARY', reason: '' };

/** Asks which day becomes a holiday, and why. */
export function AddHolidayDialog(props: { opened: boolean; onClose: () => void; onDone: () => void }) {
  const words = useWords(ruleWords);
  return (
    <Dialog title={words('holidays.add')} opened={props.opened} onClose={props.onClose}>
      <AddHolidayForm {...props} />
    </Dialog>
  );
}

function AddHolidayForm({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const words = useWords(ruleWords);
  const form = useForm({ defaultValues: NOTHING });
  const [add] = useStep(ADD_HOLIDAY, (answer) => answer.addHoliday);
  const save = async ({ kind: said, ...rest }: typeof NOTHING) => {
    const kind = KINDS.find((one) => one === said) ?? 'TEMPORARY';
    const outcome = await add({ input: { ...rest, kind } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('holidays.added'));
    onClose();
    onDone();
  };
  return (
    <RuleForm form={form} label={words('holidays.add')} onSave={save} onClose={onClose}>
      <TextField required autoFocus type="date" name="day" label={words('day')} />
      <SelectField
        required
        name="kind"
        label={words('kind')}
        choices={KINDS.map((value) => ({ value, label: words(`kind.${value}`) }))}
      />
      <TextField required name="nameKo" label={words('nameKo')} />
      <TextField required name="nameEn" label={words('nameEn')} />
      <TextAreaField required name="reason" label={words('reason')} hint={words('reason.hint')} rows={2} />
    </RuleForm>
  );
}

/** Asks why a holiday becomes a working day again. */
export function RemoveHolidayDialog(props: { holiday: HolidayLine | null; onClose: () => void; onDone: () => void }) {
  const words = useWords(ruleWords);
  const { holiday, onClose, onDone } = props;
  return (
    <Dialog title={words('holidays.remove')} opened={holiday !== null} onClose={onClose}>
      {holiday && <RemoveHolidayForm holiday={holiday} onClose={onClose} onDone={onDone} />}
    </Dialog>
  );
}

function RemoveHolidayForm(props: { holiday: HolidayLine; onClose: () => void; onDone: () => void }) {
  const { holiday, onClose, onDone } = props;
  const words = useWords(ruleWords);
  const format = useFormat();
  const language = useLanguage();
  const form = useForm({ defaultValues: { reason: '' } });
  const [remove] = useStep(REMOVE_HOLIDAY, (answer) => answer.removeHoliday);
  const save = async ({ reason }: { reason: string }) => {
    const outcome = await remove({ input: { day: holiday.day, reason } });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('holidays.removed'));
    onClose();
    onDone();
  };
  const name = language === 'ko' ? holiday.nameKo : holiday.nameEn;
  return (
    <RuleForm form={form} label={words('holidays.remove')} onSave={save} onClose={onClose}>
      <p>{words('holidays.remove.text', { day: format.date(holiday.day), name })}</p>
      <TextAreaField required autoFocus name="reason" label={words('reason')} hint={words('reason.hint')} rows={2} />
    </RuleForm>
  );
}
