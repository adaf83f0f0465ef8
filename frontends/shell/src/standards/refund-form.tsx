import { Button, useAsk, useFormat, useWords, wholeNumber } from '@madang/frontend-kit';
import { useState, type SubmitEvent } from 'react';
import type { RefundRule, ShellRefundByStandardQuery } from '../gql/graphql.ts';
import { ActField, ActProblem, type SideProblem } from '../party-parts/index.ts';
import { redressStyles } from '../redress-parts/index.ts';
import { REFUND } from './standard-queries.ts';
import { standardWords } from './standard-words.ts';
import styles from './standards.module.css';

type Fact = 'paid' | 'usedDays' | 'totalDays' | 'daysBefore';
type Reckoning = ShellRefundByStandardQuery['refundByStandard'];

/** What each rule has to know. */
const FACTS: Readonly<Record<RefundRule, readonly Fact[]>> = {
  FULL: ['paid'],
  USED_DAYS: ['paid', 'totalDays', 'usedDays'],
  REMAINING: ['paid', 'totalDays', 'usedDays'],
  DEPRECIATION: ['paid', 'totalDays', 'usedDays'],
  BEFORE_START: ['paid', 'daysBefore'],
};

/** Reckons what a standard would refund, line by line; an aid that binds nobody. */
export function RefundForm({ standardId, rule }: { standardId: string; rule: RefundRule }) {
  const words = useWords(standardWords);
  const [ask, { busy }] = useAsk(REFUND);
  const [typed, setTyped] = useState<Readonly<Partial<Record<Fact, string>>>>({});
  const [problem, setProblem] = useState<SideProblem | null>(null);
  const [reckoning, setReckoning] = useState<Reckoning | null>(null);
  const facts = FACTS[rule];
  const valueOf = (fact: Fact) => wholeNumber(typed[fact] ?? '');
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setReckoning(null);
    const missing = facts.find((fact) => valueOf(fact) === null);
    const paid = valueOf('paid');
    if (missing || paid === null)
      return setProblem({ message: words(`missing.${missing ?? 'paid'}`), field: missing ?? 'paid', code: null });
    const days = Object.fromEntries(facts.filter((fact) => fact !== 'paid').map((fact) => [fact, valueOf(fact)]));
    const { data, problem: away } = await ask({ facts: { standardId, paid, ...days } });
    if (!data) return setProblem({ message: away, field: null, code: null });
    const [error] = data.refundByStandard.userErrors;
    setProblem(error ? { message: error.message, field: error.field?.at(-1) ?? null, code: error.code } : null);
    if (!error) setReckoning(data.refundByStandard);
  };
  const isElsewhere = problem !== null && !facts.some((fact) => fact === problem.field);
  return (
    <section aria-labelledby="refund" className={redressStyles['card']}>
      <h2 id="refund">{words('refund')}</h2>
      <p className={redressStyles['quiet']}>{words('refund.text')}</p>
      <form noValidate className={styles['form']} onSubmit={(event) => void send(event)}>
        {facts.map((fact) => (
          <ActField
            key={fact}
            name={fact}
            label={words(fact)}
            value={typed[fact] ?? ''}
            onChange={(text) => setTyped({ ...typed, [fact]: text })}
            wrong={problem?.field === fact ? problem : null}
            inputMode="numeric"
            most={20}
            required
          />
        ))}
        {isElsewhere && <ActProblem problem={problem} />}
        <Button type="submit" variant="filled" size="lg" fullWidth loading={busy}>
          {words('refund.do')}
        </Button>
      </form>
      <div role="status">{reckoning && <Reckoned reckoning={reckoning} />}</div>
    </section>
  );
}

function Reckoned({ reckoning: { amount, lines } }: { reckoning: Reckoning }) {
  const words = useWords(standardWords);
  const { money } = useFormat();
  const won = (value: number) => money({ amount: value, currency: 'KRW' });
  return (
    <table className={styles['table']}>
      <caption>{words('lines')}</caption>
      <tbody>
        {lines.map((line, place) => (
          // Two lines may say the same; they never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={place}>
            <th scope="row">{line.label}</th>
            <td>{won(line.amount)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{words('amount')}</th>
          <td data-refund>{won(amount ?? 0)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
