import { useQuery } from '@apollo/client/react';
import { useFormat, useTitle, useUrlState, useWords } from '@madang/frontend-kit';
import { Link, useParams } from 'react-router';
import {
  Awaited,
  ChoiceLine,
  CLAIM_REASONS,
  claimReasonWords,
  PublicList,
  PublicPage,
  redressStyles,
  SearchForm,
} from '../redress-parts/index.ts';
import { OnePrecedent } from './one-precedent.tsx';
import { PRECEDENTS } from './precedent-queries.ts';
import { precedentWords } from './precedent-words.ts';

/** How other cases were decided, for everybody; nobody is named in them (분쟁 사례, K21). */
export function PrecedentsPage() {
  const words = useWords(precedentWords);
  const { id } = useParams();
  return (
    <PublicPage title={words('title')} list={id && '/redress/precedents'}>
      {id === undefined ? <Precedents /> : <OnePrecedent id={id} />}
    </PublicPage>
  );
}

function Precedents() {
  const words = useWords(precedentWords);
  const reasons = useWords(claimReasonWords);
  const { date } = useFormat();
  const [{ q, reason }, change] = useUrlState({ q: '', reason: '' });
  const claimReason = CLAIM_REASONS.find((one) => one === reason) ?? null;
  const answer = useQuery(PRECEDENTS, { variables: { search: q || null, claimReason } });
  useTitle(words('title'));
  return (
    <>
      <div>
        <h1>{words('title')}</h1>
        <p className={redressStyles['quiet']}>{words('intro')}</p>
      </div>
      <SearchForm
        label={words('search')}
        hint={words('search.hint')}
        text={q}
        onSearch={(text) => change({ q: text })}
      />
      <ChoiceLine
        name="reason"
        label={words('reason')}
        choices={[['', words('reason.any')], ...CLAIM_REASONS.map((one) => [one, reasons(one)] as const)]}
        value={claimReason ?? ''}
        onChange={(chosen) => change({ reason: chosen })}
      />
      <Awaited answer={answer}>
        {({ precedents: { nodes, pageInfo } }) => (
          <PublicList
            label={words('title')}
            nodes={nodes}
            none={words(q || claimReason ? 'none.found' : 'none')}
            hasMore={pageInfo.hasNextPage}
            onMore={() =>
              answer.fetchMore({
                variables: { after: pageInfo.endCursor },
                updateQuery: (before, { fetchMoreResult: { precedents } }) => ({
                  precedents: { ...precedents, nodes: [...before.precedents.nodes, ...precedents.nodes] },
                }),
              })
            }
          >
            {(precedent) => (
              <>
                <Link to={`/redress/precedents/${precedent.id}`}>{precedent.title}</Link>
                <span className={redressStyles['quiet']}>
                  {[
                    precedent.claimReason && reasons(precedent.claimReason),
                    precedent.result && words(`result.${precedent.result}`),
                    precedent.publishedAt && date(precedent.publishedAt),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </>
            )}
          </PublicList>
        )}
      </Awaited>
    </>
  );
}
