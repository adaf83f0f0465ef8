import { Faint, Num } from '@madang/frontend-kit';
import { Link } from 'react-router';
import type { ListedQuestion } from './question-documents.ts';
import styles from './questions.module.css';

/** Order that a question names: a link where it is here, else its number at the marketplace. */
export function QuestionedOrder({
  question: { order, externalOrder },
}: {
  question: Pick<ListedQuestion, 'order' | 'externalOrder'>;
}) {
  if (!order)
    return (
      externalOrder && (
        <Faint>
          <Num>{externalOrder}</Num>
        </Faint>
      )
    );
  return (
    <Link to={`/orders/${order.id}`} className={styles['order']}>
      <Num>{order.number}</Num>
    </Link>
  );
}
