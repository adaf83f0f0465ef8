import {
  applyUserErrors,
  Button,
  Faint,
  Form,
  notify,
  Num,
  TextField,
  useAsk,
  useForm,
  useFormat,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import type { RefundByStandardQuery } from '../gql/graphql.ts';
import { RECKON, type ShownStandard } from './standard-query.ts';
import { FACTS_OF, factsInput, type FactValues } from './standard-values.ts';
import { standardWords } from './standard-words.ts';
import styles from './standards.module.css';

type Reckoning = RefundByStandardQuery['refundByStandard'];

/** A refund that was reckoned, with the words that go into a recommendation. */
export interface ReckonedRefund {
  readonly amount: number;
  readonly text: string;
}

interface CalculatorProps {
  readonly standard: ShownStandard;
  /** Puts the refund where it is needed; it is copied where this is not said. */
  readonly onUse?: ((refund: ReckonedRefund) => void) | undefined;
}

/** Reckons a refund by a standard, line by line. */
export function RefundCalculator({ standard, onUse }: CalculatorProps) {
  const words = useWords(standardWords);
  const [ask, { busy }] = useAsk(RECKON);
  const [reckoned, setReckoned] = useState<Reckoning | null>(null);
  const form = useForm<FactValues>({ defaultValues: { paid: '', usedDays: '', totalDays: '', daysBefore: '' } });
  const run = async (values: FactValues) => {
    const { data, problem } = await ask({ facts: factsInput(standard.id, standard.rule, values) });
    if (!data) return void notify.problem(problem);
    const { refundByStandard } = data;
    setReckoned(refundByStandard.amount === null ? null : refundByStandard);
    if (refundByStandard.userErrors.length > 0) applyUserErrors(form, refundByStandard.userErrors);
  };
  return (
    <div className={styles['calculator']}>
      <Form
        form={form}
        label={words('calculate')}
        onSubmit={run}
        footer={
          <Button type="submit" variant="default" size="xs" loading={busy}>
            {words('reckon')}
          </Button>
        }
      >
        <TextField required autoFocus name="paid" label={words('field.paid')} inputMode="numeric" />
        {FACTS_OF[standard.rule].map((name) => (
          <TextField required key={name} name={name} label={words(`field.${name}`)} inputMode="numeric" />
        ))}
      </Form>
      {reckoned && <Reckoned {...{ standard, reckoned, onUse }} />}
    </div>
  );
}

function Reckoned({ standard, reckoned, onUse }: CalculatorProps & { reckoned: Reckoning }) {
  const words = useWords(standardWords);
  const { number } = useFormat();
  const amount = reckoned.amount ?? 0;
  const { source, item, harm } = standard;
  const text = words('used', { amount: number(amount), source, item, harm });
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    notify.done(words('copied'));
  };
  return (
    <div role="status" className={styles['reckoned']}>
      <table>
        <tbody>
          {reckoned.lines.map(({ label, amount: part }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <Num>{number(part)}</Num>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words('refund')}</th>
            <td>
              <Num>{number(amount)}</Num>
            </td>
          </tr>
        </tfoot>
      </table>
      <Faint>{words('reckon.note')}</Faint>
      <div className={styles['acts']}>
        {onUse && (
          <Button size="xs" onClick={() => onUse({ amount, text })}>
            {words('use')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => void copy()}>
          {words('copy')}
        </Button>
      </div>
    </div>
  );
}
