import { Button, notify, notifyRefusal, useStep, useWords, type Outcome } from '@madang/frontend-kit';
import type { ReactNode } from 'react';
import { graphql } from '../gql/index.ts';
import { QUEUE_PRODUCTS } from '../product-queue/index.ts';
import { storefrontWords } from '../storefront/index.ts';
import type { OfferedProduct } from './offered-product.ts';
import styles from './offers.module.css';

const OFFER = graphql(`
  mutation OfferProducts($input: OfferProductsInput!) {
    offerProducts(input: $input) {
      storefront {
        id
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawProducts($input: WithdrawProductsInput!) {
    withdrawProducts(input: $input) {
      storefront {
        id
      }
      userErrors {
        message
        field
        code
      }
    }
  }
`);

/** What can be done with the chosen products, above their list. */
export function OfferActs(props: {
  storefrontId: string;
  chosen: readonly OfferedProduct[];
  onDone: () => void;
  children: ReactNode;
}) {
  const { storefrontId, chosen, onDone, children } = props;
  const words = useWords(storefrontWords);
  const [offer, offering] = useStep(OFFER, (answer) => answer.offerProducts);
  const [withdraw, withdrawing] = useStep(WITHDRAW, (answer) => answer.withdrawProducts);
  const [queue, queueing] = useStep(QUEUE_PRODUCTS, (answer) => answer.queueProducts);
  const input = { storefrontId, productIds: chosen.map(({ product }) => product.id) };
  const tell = (outcome: Outcome<unknown>, done: 'offered' | 'withdrawn' | 'queued') => {
    if (outcome.done) {
      notify.done(words(done));
      onDone();
    } else notifyRefusal(outcome);
  };
  const isAnyOffered = chosen.some(({ isOffered }) => isOffered);
  const isAnyNot = chosen.some(({ isOffered }) => !isOffered);
  return (
    <div className={styles['acts']} role="group" aria-label={words('products.selected', { count: chosen.length })}>
      <span className={styles['count']}>{words('products.selected', { count: chosen.length })}</span>
      {isAnyNot && (
        <Button size="xs" loading={offering.busy} onClick={() => void offer({ input }).then((o) => tell(o, 'offered'))}>
          {words('offer')}
        </Button>
      )}
      {isAnyOffered && (
        <>
          <Button
            variant="default"
            size="xs"
            loading={queueing.busy}
            onClick={() => void queue({ input }).then((o) => tell(o, 'queued'))}
          >
            {words('queue')}
          </Button>
          <Button
            variant="default"
            size="xs"
            loading={withdrawing.busy}
            onClick={() => void withdraw({ input }).then((o) => tell(o, 'withdrawn'))}
          >
            {words('withdraw')}
          </Button>
        </>
      )}
      {children}
    </div>
  );
}
