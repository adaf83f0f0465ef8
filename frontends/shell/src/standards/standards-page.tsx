import { useQuery } from '@apollo/client/react';
import { useTitle, useUrlState, useWords } from '@madang/frontend-kit';
import { Link, useParams } from 'react-router';
import { Awaited, PublicList, PublicPage, redressStyles, SearchForm } from '../redress-parts/index.ts';
import { OneStandard } from './one-standard.tsx';
import { STANDARDS } from './standard-queries.ts';
import { standardWords } from './standard-words.ts';

/** Standards by which disputes are settled, for everybody (소비자분쟁해결기준, K21). */
export function StandardsPage() {
  const words = useWords(standardWords);
  const { id } = useParams();
  return (
    <PublicPage title={words('title')} list={id && '/redress/standards'}>
      {id === undefined ? <Standards /> : <OneStandard key={id} id={id} />}
    </PublicPage>
  );
}

function Standards() {
  const words = useWords(standardWords);
  const [{ q }, change] = useUrlState({ q: '' });
  const answer = useQuery(STANDARDS, { variables: { search: q || null } });
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
      <Awaited answer={answer}>
        {({ disputeStandards: { nodes, pageInfo } }) => (
          <PublicList
            label={words('title')}
            nodes={nodes}
            none={words('none')}
            hasMore={pageInfo.hasNextPage}
            onMore={() =>
              answer.fetchMore({
                variables: { after: pageInfo.endCursor },
                updateQuery: (before, { fetchMoreResult: { disputeStandards } }) => ({
                  disputeStandards: {
                    ...disputeStandards,
                    nodes: [...before.disputeStandards.nodes, ...disputeStandards.nodes],
                  },
                }),
              })
            }
          >
            {({ id, item, harm, remedy }) => (
              <>
                <span className={redressStyles['quiet']}>{item}</span>
                <Link to={`/redress/standards/${id}`}>{harm}</Link>
                <span>{remedy}</span>
              </>
            )}
          </PublicList>
        )}
      </Awaited>
    </>
  );
}
