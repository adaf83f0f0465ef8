import { useQuery } from '@apollo/client/react';
import { useFormat, useTitle, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import type { ShellPrecedentQuery } from '../gql/graphql.ts';
import { Awaited, claimReasonWords, redressStyles } from '../redress-parts/index.ts';
import { PRECEDENT } from './precedent-queries.ts';
import { precedentWords } from './precedent-words.ts';

/** One case: what happened, what was decided, and by which standard. */
export function OnePrecedent({ id }: { id: string }) {
  const words = useWords(precedentWords);
  const answer = useQuery(PRECEDENT, { variables: { id } });
  return (
    <Awaited answer={answer}>
      {({ precedent }) => (precedent ? <Told precedent={precedent} /> : <p role="status">{words('gone')}</p>)}
    </Awaited>
  );
}

function Told({ precedent }: { precedent: NonNullable<ShellPrecedentQuery['precedent']> }) {
  const { title, facts, decision, claimReason, result, publishedAt, standard } = precedent;
  const words = useWords(precedentWords);
  const reasons = useWords(claimReasonWords);
  const { date } = useFormat();
  useTitle(title);
  return (
    <article className={redressStyles['page']}>
      <h1>{title}</h1>
      <dl className={redressStyles['facts']}>
        {(
          [
            ['reason', claimReason && reasons(claimReason)],
            ['result', result && words(`result.${result}`)],
            ['published', publishedAt && date(publishedAt)],
          ] as const
        ).map(
          ([term, text]) =>
            text && (
              <div key={term}>
                <dt>{words(term)}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      <section aria-labelledby="facts" className={redressStyles['card']}>
        <h2 id="facts">{words('facts')}</h2>
        <p className={redressStyles['prose']}>{facts}</p>
      </section>
      <section aria-labelledby="decision" className={redressStyles['card']}>
        <h2 id="decision">{words('decision')}</h2>
        <p className={redressStyles['prose']}>{decision}</p>
      </section>
      {standard && (
        <p>
          {words('standard')}{' '}
          <Link to={`/redress/standards/${standard.id}`}>
            {standard.item} · {standard.harm}
          </Link>
        </p>
      )}
    </article>
  );
}
