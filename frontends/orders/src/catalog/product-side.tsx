import { useQuery } from '@apollo/client/react';
import {
  Button,
  EmptyState,
  Facts,
  ProblemArea,
  SidePanel,
  SkeletonLines,
  StateBadge,
  useFormat,
  useHasRole,
  useWords,
} from '@madang/frontend-kit';
import { IconHanger } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { PRODUCT, type ShownProduct } from './catalog-documents.ts';
import { catalogWords } from './catalog-words.ts';
import { AddVariantsDialog, ChangeProductDialog } from './product-dialogs.tsx';
import { TurnVariantDialog, type ShownVariant } from './turn-variant-dialog.tsx';
import styles from './catalog.module.css';

/** A product beside the list, with its prices, its variants and what can be done about them. */
export function ProductSide({ productId, onClose }: { productId: string; onClose: () => void }) {
  const words = useWords(catalogWords);
  const { data, error, refetch } = useQuery(PRODUCT, {
    variables: { id: productId },
    skip: productId === '',
    fetchPolicy: 'cache-and-network',
  });
  const product = data?.product;
  return (
    <SidePanel opened={productId !== ''} onClose={onClose} title={product?.styleCode ?? words('title')}>
      {product ? (
        <Opened key={product.id} product={product} onStale={() => void refetch()} />
      ) : data ? (
        <EmptyState small icon={IconHanger} title={words('product.none')} />
      ) : error ? (
        <ProblemArea small error={error} onRetry={() => void refetch()} />
      ) : (
        <SkeletonLines lines={6} />
      )}
    </SidePanel>
  );
}

function Opened({ product, onStale }: { product: ShownProduct; onStale: () => void }) {
  const words = useWords(catalogWords);
  const { money } = useFormat();
  const mayKeep = useHasRole()('HEADQUARTERS', 'ADMIN');
  const [act, setAct] = useState<'change' | 'more' | null>(null);
  const [turned, setTurned] = useState<ShownVariant | null>(null);
  const close = () => setAct(null);
  const prices = (['listPrice', 'wholesalePrice'] as const).flatMap((name) => {
    const price = product[name];
    return price ? [{ term: words(name), value: money(price) }] : [];
  });
  return (
    <>
      <Facts items={[{ term: words('name'), value: product.name }, ...prices]} />
      {mayKeep && (
        <div className={styles['acts']}>
          <Button size="xs" variant="default" onClick={() => setAct('change')}>
            {words('change')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAct('more')}>
            {words('more')}
          </Button>
        </div>
      )}
      <Variants variants={product.variants} onTurn={mayKeep ? setTurned : null} />
      <ChangeProductDialog product={product} opened={act === 'change'} onClose={close} onRefused={onStale} />
      <AddVariantsDialog product={product} opened={act === 'more'} onClose={close} onRefused={onStale} />
      <TurnVariantDialog variant={turned} onClose={() => setTurned(null)} />
    </>
  );
}

function Variants(props: { variants: readonly ShownVariant[]; onTurn: ((variant: ShownVariant) => void) | null }) {
  const { variants, onTurn } = props;
  const words = useWords(catalogWords);
  if (variants.length === 0) return <EmptyState small icon={IconHanger} title={words('variants.none')} />;
  return (
    <section aria-label={words('variants')}>
      <h3 className={styles['heading']}>{words('variants')}</h3>
      <ul className={styles['variants']}>
        {variants.map((variant) => (
          <li key={variant.id}>
            <Link to={`/orders/stock?q=${encodeURIComponent(variant.sku)}`}>{variant.sku}</Link>
            <StateBadge tone={variant.discontinuedAt ? 'neutral' : 'done'}>
              {words(variant.discontinuedAt ? 'discontinued' : 'onSale')}
            </StateBadge>
            {onTurn && (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={words(variant.discontinuedAt ? 'resume.of' : 'discontinue.of', { sku: variant.sku })}
                onClick={() => onTurn(variant)}
              >
                {words(variant.discontinuedAt ? 'resume' : 'discontinue')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
