import { useFormat, useWords } from '@madang/frontend-kit';
import type { CaseSide } from '../gql/graphql.ts';
import { partStyles } from '../party-parts/index.ts';
import { offerWords } from './offer-words.ts';
import type { PartyTerm } from './party-case-query.ts';
import { TermActs } from './term-acts.tsx';
import styles from './party-case.module.css';

/** What is or would be owed; of a signed agreement how far each term is, and what a side can say about it (J4). */
export function TermList(props: {
  terms: readonly PartyTerm[];
  caseId: string;
  side: CaseSide;
  /** Indicates that the terms are owed, and not only proposed. */
  isOwed: boolean;
}) {
  const { terms, caseId, side, isOwed } = props;
  const words = useWords(offerWords);
  if (terms.length === 0) return null;
  const done = terms.filter(({ state }) => state === 'DONE').length;
  return (
    <div className={styles['terms']}>
      <h3>{words('terms')}</h3>
      {isOwed && <p className={partStyles['hint']}>{words('progress', { done, all: terms.length })}</p>}
      <ol>
        {terms.map((term) => (
          <li key={term.id}>
            <Term term={term} isOwed={isOwed} />
            {isOwed && <TermActs term={term} draftKey={`${caseId}.${side}.${term.id}`} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Term({ term, isOwed }: { term: PartyTerm; isOwed: boolean }) {
  const words = useWords(offerWords);
  const { money, date } = useFormat();
  const { kind, state, amount, quantity, note, reference, remark, movedAt } = term;
  const facts = [
    amount && money(amount),
    quantity !== null && words('quantity', { count: quantity }),
    isOwed && reference && words('reference', { reference }),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <>
      <div className={styles['termHead']}>
        <strong>
          {words(`term.${kind}`)}
          {facts.length > 0 && <span> {facts.join(' · ')}</span>}
        </strong>
        {isOwed && (
          <span className={styles['progress']} data-state={state}>
            {words(`state.${state}`)}
          </span>
        )}
      </div>
      {note && <p className={partStyles['prose']}>{note}</p>}
      {isOwed && remark && (
        <p className={styles['remark']}>
          {movedAt && <time dateTime={movedAt}>{date(movedAt)}</time>} {remark}
        </p>
      )}
    </>
  );
}
