import { useQuery } from '@apollo/client/react';
import {
  Button,
  Faint,
  ProblemArea,
  SidePanel,
  SkeletonLines,
  useFormat,
  useHasRole,
  useWords,
} from '@madang/frontend-kit';
import { useState } from 'react';
import { CountDialog, ReceiveDialog } from './stock-acts.tsx';
import { StockLedger } from './stock-ledger.tsx';
import { STOCK_LEVEL, type ShownLevel } from './stock-queries.ts';
import { stockWords } from './stock-words.ts';
import styles from './stock.module.css';

/** Stock of one item beside the list, with its ledger and what can be done about it. */
export function StockSide({ variantId, onClose }: { variantId: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery(STOCK_LEVEL, {
    variables: { id: variantId },
    skip: variantId === '',
    fetchPolicy: 'cache-and-network',
  });
  const level = data?.stockLevel;
  return (
    <SidePanel opened={variantId !== ''} onClose={onClose} title={level?.variant.sku ?? ''}>
      {level ? (
        <Opened key={level.variant.id} level={level} onChanged={() => void refetch()} />
      ) : error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={6} />
      )}
    </SidePanel>
  );
}

const FIGURES = ['onHand', 'collected', 'allocated', 'sellable'] as const;

function Opened({ level, onChanged }: { level: ShownLevel; onChanged: () => void }) {
  const words = useWords(stockWords);
  const { number } = useFormat();
  const hasRole = useHasRole();
  const [act, setAct] = useState<'receive' | 'count' | null>(null);
  const [changes, setChanges] = useState(0);
  const done = () => {
    setAct(null);
    setChanges(changes + 1);
    onChanged();
  };
  return (
    <>
      <Faint>{level.variant.product?.name}</Faint>
      <dl className={styles['figures']}>
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{words(figure)}</dt>
            <dd>{number(level[figure])}</dd>
          </div>
        ))}
      </dl>
      {hasRole('HEADQUARTERS', 'ADMIN') && (
        <div className={styles['acts']}>
          <Button size="xs" onClick={() => setAct('receive')}>
            {words('receive')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAct('count')}>
            {words('count')}
          </Button>
        </div>
      )}
      {!hasRole('OPERATOR') && <StockLedger variantId={level.id} changes={changes} />}
      <ReceiveDialog level={level} opened={act === 'receive'} onClose={() => setAct(null)} onDone={done} />
      <CountDialog level={level} opened={act === 'count'} onClose={() => setAct(null)} onDone={done} />
    </>
  );
}
