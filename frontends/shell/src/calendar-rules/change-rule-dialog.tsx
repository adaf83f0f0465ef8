import {
  applyUserErrors,
  Dialog,
  notify,
  SelectField,
  serviceName,
  TextField,
  useForm,
  useFormat,
  useStep,
  useWords,
} from '@madang/frontend-kit';
import { documentOfSlice } from '@madang/shared-schema/each-slice';
import { useMemo } from 'react';
import type { DeadlineUnit } from '../gql/graphql.ts';
import { RuleForm } from './rule-form.tsx';
import { CHANGE_CLOCK_RULE } from './rule-queries.ts';
import { ruleWords } from './rule-words.ts';
import { numbersIn, type Clock } from './rules-of-clocks.ts';

const UNITS = ['DAYS', 'BUSINESS_DAYS', 'HOURS', 'MONTHS'] as const satisfies readonly DeadlineUnit[];

/** Asks what a clock counts from which day on, and by which law. */
export function ChangeRuleDialog(props: { clock: Clock | null; onClose: () => void; onDone: () => void }) {
  const words = useWords(ruleWords);
  const { clock, onClose, onDone } = props;
  const title = clock ? `${words('rules.change')} · ${serviceName(clock.service)} ${clock.name}` : '';
  return (
    <Dialog title={title} opened={clock !== null} onClose={onClose}>
      {clock && <ChangeRuleForm clock={clock} onClose={onClose} onDone={onDone} />}
    </Dialog>
  );
}

function valuesOf({ current, rules }: Clock): Values {
  const rule = current ?? rules[0];
  return {
    effectiveFrom: '',
    length: String(rule?.length ?? ''),
    unit: rule?.unit ?? 'DAYS',
    mostExtension: String(rule?.mostExtension ?? 0),
    redAfterHours: String(rule?.redAfterHours ?? ''),
    remindBefore: rule?.remindBefore.join(', ') ?? '',
    source: rule?.source ?? '',
  };
}

/** What the form holds. */
type Values = Record<
  'effectiveFrom' | 'length' | 'unit' | 'mostExtension' | 'redAfterHours' | 'remindBefore' | 'source',
  string
>;

/** What the graph is asked; numbers that are none become zero, which it refuses in words. */
function inputOf(clock: string, values: Values) {
  const number = (text: string) => numbersIn(text)?.[0] ?? 0;
  return {
    clock,
    effectiveFrom: values.effectiveFrom,
    length: number(values.length),
    unit: UNITS.find((unit) => unit === values.unit) ?? 'DAYS',
    mostExtension: number(values.mostExtension),
    redAfterHours: values.redAfterHours.trim() === '' ? null : number(values.redAfterHours),
    remindBefore: numbersIn(values.remindBefore) ?? [0],
    source: values.source,
  };
}

function ChangeRuleForm({ clock, onClose, onDone }: { clock: Clock; onClose: () => void; onDone: () => void }) {
  const words = useWords(ruleWords);
  const format = useFormat();
  const form = useForm({ defaultValues: valuesOf(clock) });
  const mutation = useMemo(() => documentOfSlice(CHANGE_CLOCK_RULE, clock.service), [clock.service]);
  const [change] = useStep(mutation, (answer) => answer.changed);
  const save = async (values: Values) => {
    const outcome = await change({ input: inputOf(clock.clock, values) });
    if (!outcome.done) return applyUserErrors(form, outcome.userErrors);
    notify.done(words('rules.changed', { date: format.date(values.effectiveFrom) }));
    onClose();
    onDone();
  };
  return (
    <RuleForm form={form} label={words('rules.save')} onSave={save} onClose={onClose}>
      <TextField required autoFocus type="date" name="effectiveFrom" label={words('effective')} />
      <TextField required name="length" label={words('length')} inputMode="numeric" />
      <SelectField
        required
        name="unit"
        label={words('unit')}
        choices={UNITS.map((value) => ({ value, label: words(`unit.${value}`) }))}
      />
      <TextField name="mostExtension" label={words('mostExtension')} inputMode="numeric" />
      <TextField name="redAfterHours" label={words('redAfter')} inputMode="numeric" />
      <TextField name="remindBefore" label={words('remind')} hint={words('remind.hint')} />
      <TextField required name="source" label={words('source')} hint={words('source.hint')} />
    </RuleForm>
  );
}
