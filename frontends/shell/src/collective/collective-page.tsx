import { useQuery } from '@apollo/client/react';
import { useFormat, useTitle, useWords } from '@madang/frontend-kit';
import { Link, useParams } from 'react-router';
import { Awaited, PublicList, PublicPage, redressStyles } from '../redress-parts/index.ts';
import { TOLD_COLLECTIVES } from './collective-queries.ts';
import { collectiveWords } from './collective-words.ts';
import { OneCollective } from './one-collective.tsx';

/** Collective disputes, for everybody who may have been harmed (집단분쟁조정, K16). */
export function CollectivePage() {
  const words = useWords(collectiveWords);
  const { id } = useParams();
  return (
    <PublicPage title={words('title')} list={id && '/redress/collective'}>
      {id === undefined ? <Collectives /> : <OneCollective key={id} id={id} />}
    </PublicPage>
  );
}

function Collectives() {
  const words = useWords(collectiveWords);
  const { lastDay } = useFormat();
  const answer = useQuery(TOLD_COLLECTIVES);
  useTitle(words('title'));
  return (
    <>
      <div>
        <h1>{words('title')}</h1>
        <p className={redressStyles['quiet']}>{words('intro')}</p>
      </div>
      <Awaited answer={answer}>
        {({ collectiveDisputes: { nodes, pageInfo } }) => (
          <PublicList
            label={words('title')}
            nodes={nodes}
            none={words('none')}
            hasMore={pageInfo.hasNextPage}
            onMore={() =>
              answer.fetchMore({
                variables: { after: pageInfo.endCursor },
                updateQuery: (before, { fetchMoreResult: { collectiveDisputes } }) => ({
                  collectiveDisputes: {
                    ...collectiveDisputes,
                    nodes: [...before.collectiveDisputes.nodes, ...collectiveDisputes.nodes],
                  },
                }),
              })
            }
          >
            {({ id, title, state, businessName, joinUntil }) => (
              <>
                <span className={redressStyles['quiet']}>{words(`state.${state}`)}</span>
                <Link to={`/redress/collective/${id}`}>{title}</Link>
                <span>{words('against', { business: businessName })}</span>
                {state === 'ANNOUNCED' && joinUntil && <span>{words('joinUntil', { at: lastDay(joinUntil) })}</span>}
              </>
            )}
          </PublicList>
        )}
      </Awaited>
    </>
  );
}
