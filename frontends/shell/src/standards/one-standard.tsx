import { useQuery } from '@apollo/client/react';
import { useTitle, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import type { ShellDisputeStandardQuery } from '../gql/graphql.ts';
import { Awaited, redressStyles } from '../redress-parts/index.ts';
import { RefundForm } from './refund-form.tsx';
import { STANDARD } from './standard-queries.ts';
import { standardWords } from './standard-words.ts';
import styles from './standards.module.css';

/** A standard as it is read. */
type Standard = NonNullable<ShellDisputeStandardQuery['disputeStandard']>;

/** One standard: how its disputes are settled, what would be refunded, and what held before. */
export function OneStandard({ id }: { id: string }) {
  const words = useWords(standardWords);
  const answer = useQuery(STANDARD, { variables: { id } });
  return (
    <Awaited answer={answer}>
      {({ disputeStandard }) =>
        disputeStandard ? <Read standard={disputeStandard} /> : <p role="status">{words('gone')}</p>
      }
    </Awaited>
  );
}

function Read({ standard }: { standard: Standard }) {
  const { id, item, harm, remedy, source, rule, versions } = standard;
  const words = useWords(standardWords);
  useTitle(`${item} · ${words('title')}`);
  const latest = versions[0];
  return (
    <article className={redressStyles['page']}>
      <div>
        <p className={redressStyles['quiet']}>{item}</p>
        <h1>{harm}</h1>
      </div>
      {latest && latest.id !== id && (
        <p className={styles['old']} role="status">
          {words('old')} <Link to={`/redress/standards/${latest.id}`}>{words('old.latest')}</Link>
        </p>
      )}
      <section aria-labelledby="remedy" className={redressStyles['card']}>
        <h2 id="remedy">{words('remedy')}</h2>
        <p className={redressStyles['prose']}>{remedy}</p>
        <Penalties standard={standard} />
        <p className={redressStyles['quiet']}>
          {words('source', { source })} · {words('version', { version: standard.version, period: periodOf(standard) })}
        </p>
      </section>
      <RefundForm standardId={id} rule={rule} />
      {versions.length > 1 && (
        <section aria-labelledby="versions" className={redressStyles['card']}>
          <h2 id="versions">{words('versions')}</h2>
          <ol className={styles['versions']}>
            {versions.map((version) => (
              <li key={version.id}>
                {version.id === id ? (
                  <strong aria-current="page">
                    {words('version', { version: version.version, period: periodOf(version) })}
                  </strong>
                ) : (
                  <Link to={`/redress/standards/${version.id}`}>
                    {words('version', { version: version.version, period: periodOf(version) })}
                  </Link>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  );
}

/** What share is taken off how many days before. */
function Penalties({ standard: { penalties } }: { standard: Standard }) {
  const words = useWords(standardWords);
  if (penalties.length === 0) return null;
  return (
    <table className={styles['table']}>
      <caption>{words('penalties')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('penalties.days')}</th>
          <th scope="col">{words('penalties.percent')}</th>
        </tr>
      </thead>
      <tbody>
        {penalties.map(({ daysBefore, percent }) => (
          <tr key={daysBefore}>
            <th scope="row">{daysBefore === 0 ? words('penalties.day0') : words('penalties.from', { daysBefore })}</th>
            <td>{percent}%</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function periodOf({ effectiveFrom, effectiveUntil }: Pick<Standard, 'effectiveFrom' | 'effectiveUntil'>): string {
  return `${effectiveFrom} ~ ${effectiveUntil ?? ''}`.trim();
}
