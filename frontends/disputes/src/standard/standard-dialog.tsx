import {
  Dialog,
  SelectField,
  TextAreaField,
  TextField,
  useForm,
  useStep,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { ItemField, itemOf } from '../case-classification/index.ts';
import { ActForm, type FormWays } from '../case-form/index.ts';
import { KEEP_STANDARD, type ShownStandard } from './standard-query.ts';
import { RULES, standardInput, stepsAsText, type StandardValues } from './standard-values.ts';
import { standardWords } from './standard-words.ts';

interface DialogProps extends FormWays {
  /** The standard that gets a new version, or a new one. */
  readonly standard: ShownStandard | 'new' | null;
}

/** Writes a standard, or a new version of one; what holds already stays as it was. */
export function StandardDialog({ standard, ...ways }: DialogProps) {
  const words = useWords(standardWords);
  return (
    <Dialog
      title={words(standard === 'new' ? 'add' : 'change')}
      opened={standard !== null}
      onClose={ways.onClose}
      width={640}
    >
      {standard && <StandardForm standard={standard === 'new' ? null : standard} {...ways} />}
    </Dialog>
  );
}

function StandardForm({ standard, ...ways }: FormWays & { standard: ShownStandard | null }) {
  const words = useWords(standardWords);
  const [keep] = useStep(KEEP_STANDARD, (data) => data.keepStandard);
  const form = useForm<StandardValues>({
    defaultValues: {
      code: standard?.code ?? '',
      item: standard?.item ?? '',
      category: itemOf(standard?.itemCategory),
      harm: standard?.harm ?? '',
      remedy: standard?.remedy ?? '',
      rule: standard?.rule ?? 'FULL',
      penaltyPercent: '',
      addedPercent: '',
      penalties: stepsAsText(standard?.penalties ?? []),
      source: standard?.source ?? '',
      effectiveFrom: '',
    },
  });
  // One that begins later may be written already.
  const lastVersion = Math.max(0, ...(standard?.versions ?? []).map(({ version }) => version));
  const category = useWatch({ control: form.control, name: 'category' });
  return (
    <ActForm
      form={form}
      label={words(standard ? 'change' : 'add')}
      done={words('keep.done')}
      draft={`standard.${standard?.id ?? 'new'}`}
      take={(values) => keep({ input: standardInput(lastVersion, values) })}
      {...ways}
    >
      {standard ? (
        <p>{words('change.text')}</p>
      ) : (
        <TextField required autoFocus name="code" label={words('field.code')} hint={words('field.code.hint')} />
      )}
      <TextField required autoFocus={standard !== null} name="item" label={words('item')} maxLength={2000} />
      <ItemField value={category} onChange={(next) => form.setValue('category', next, { shouldDirty: true })} />
      <TextAreaField required name="harm" label={words('harm')} rows={2} maxLength={2000} />
      <TextAreaField required name="remedy" label={words('remedy')} rows={4} maxLength={2000} />
      <RuleFields form={form} />
      <TextField required name="source" label={words('source')} />
      <TextField required type="date" name="effectiveFrom" label={words('field.effectiveFrom')} />
    </ActForm>
  );
}

/** How a refund is reckoned, with the shares that this needs. */
function RuleFields({ form }: { form: ReturnType<typeof useForm<StandardValues>> }) {
  const words = useWords(standardWords);
  const rule = useWatch({ control: form.control, name: 'rule' });
  return (
    <>
      <SelectField
        required
        name="rule"
        label={words('rule')}
        choices={RULES.map((value) => ({ value, label: words(`rule.${value}`) }))}
      />
      {(rule === 'USED_DAYS' || rule === 'REMAINING') && (
        <TextField
          required
          name="penaltyPercent"
          label={words('field.penaltyPercent')}
          hint={words('field.penaltyPercent.hint')}
          maxLength={4}
        />
      )}
      {rule === 'DEPRECIATION' && (
        <TextField required name="addedPercent" label={words('field.addedPercent')} inputMode="numeric" maxLength={3} />
      )}
      {rule === 'BEFORE_START' && (
        <TextAreaField
          required
          name="penalties"
          label={words('field.penalties')}
          hint={words('field.penalties.hint')}
          rows={3}
        />
      )}
    </>
  );
}
