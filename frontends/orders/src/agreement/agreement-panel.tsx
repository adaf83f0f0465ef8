import { useQuery } from '@apollo/client/react';
import { Faint, Moment, Panel, RowItem, Rows, StateBadge, useFormat, useWords, type Tone } from '@madang/frontend-kit';
import { IconWritingSign } from '@tabler/icons-react';
import type { DeskOrder } from '../desk-slot.ts';
import type { LineAgreementTermState } from '../gql/graphql.ts';
import { AGREED_ON_ORDER } from './agreement-query.ts';
import { agreementWords } from './agreement-words.ts';

const TONES: Readonly<Record<LineAgreementTermState, Tone>> = { BEGUN: 'soon', DONE: 'done', REFUSED: 'danger' };

/** What was agreed on for an order in dispute cases, and how far it is; nothing where there is none. */
export function AgreementPanel({ orderId }: Pick<DeskOrder, 'orderId'>) {
  const words = useWords(agreementWords);
  const format = useFormat();
  const { data } = useQuery(AGREED_ON_ORDER, {
    variables: { id: orderId },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const terms = (data?.order?.lines ?? []).flatMap(({ variant, agreementTerms }) =>
    agreementTerms.map((term) => ({ ...term, sku: variant.sku })),
  );
  if (terms.length === 0) return null;
  return (
    <Panel title={words('panel')} icon={IconWritingSign} count={terms.length} flush>
      <Rows label={words('panel')}>
        {terms.map(({ id, kind, state, caseNumber, quantity, reference, refusal, begunAt, amount, sku }) => (
          <RowItem
            key={id}
            title={[
              words(`kind.${kind}`),
              quantity !== null && words('panel.quantity', { count: quantity }),
              amount && format.money(amount),
            ]
              .filter(Boolean)
              .join(' ')}
            end={<StateBadge tone={TONES[state]}>{words(`state.${state}`)}</StateBadge>}
            detail={
              <>
                {[sku, words('panel.case', { number: caseNumber }), reference, refusal].filter(Boolean).join(' · ')}{' '}
                <Faint>
                  <Moment at={begunAt} short />
                </Faint>
              </>
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}
