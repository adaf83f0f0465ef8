import { useQuery } from '@apollo/client/react';
import {
  Button,
  Faint,
  ProblemArea,
  SelectField,
  TextField,
  useFieldArray,
  useFormat,
  useWatch,
  useWords,
} from '@madang/frontend-kit';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { CaseGoodsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { offerWords } from './offer-words.ts';
import { emptyTerm, FIELDS_OF, kindOf, TERM_KINDS, type TermValues } from './term-values.ts';
import styles from './offers.module.css';

const GOODS = graphql(`
  query CaseGoods($id: ID!) {
    disputeCase(id: $id) {
      id
      orderLine {
        id
      }
      order {
        id
        lines {
          id
          number
          paid {
            amount
          }
          compensated {
            amount
          }
          variant {
            id
            sku
            product {
              id
              name
              variants {
                id
                sku
              }
            }
          }
        }
      }
    }
  }
`);

type Line = NonNullable<NonNullable<CaseGoodsQuery['disputeCase']>['order']>['lines'][number];

/** A form that has terms. */
interface WithTerms {
  terms: TermValues[];
}

/** Writes down what is owed: each term with the fields of its kind, over the lines of the order that the case is about. */
export function TermsEditor({ caseId }: { caseId: string }) {
  const words = useWords(offerWords);
  const { data, loading, error, refetch } = useQuery(GOODS, { variables: { id: caseId }, errorPolicy: 'all' });
  const { fields, append, remove } = useFieldArray<WithTerms>({ name: 'terms' });
  const terms = useWatch<WithTerms, 'terms'>({ name: 'terms' });
  const lines = data?.disputeCase?.order?.lines ?? [];
  return (
    <fieldset className={styles['terms']}>
      <legend>{words('terms')}</legend>
      {error && lines.length === 0 && <ProblemArea small error={error} onRetry={() => void refetch()} />}
      {fields.length === 0 && <Faint>{words('terms.none')}</Faint>}
      {fields.map((field, index) => (
        <TermFields
          key={field.id}
          index={index}
          term={terms[index] ?? field}
          lines={lines}
          onRemove={() => remove(index)}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={loading || fields.length >= 10}
          onClick={() => append(emptyTerm(data?.disputeCase?.orderLine?.id ?? null))}
        >
          {words('terms.add')}
        </Button>
      </div>
    </fieldset>
  );
}

interface TermFieldsProps {
  readonly index: number;
  readonly term: TermValues;
  readonly lines: readonly Line[];
  readonly onRemove: () => void;
}

function TermFields({ index, term, lines, onRemove }: TermFieldsProps) {
  const words = useWords(offerWords);
  const format = useFormat();
  const needs = FIELDS_OF[kindOf(term)];
  const name = (field: keyof TermValues): string => `terms.${index}.${field}`;
  const line = lines.find(({ id }) => id === term.orderLineId);
  const left = line?.paid && line.compensated ? line.paid.amount - line.compensated.amount : null;
  const kinds = TERM_KINDS.map((value) => ({ value, label: words(`term.${value}`) }));
  const ofOrder = lines.map(({ id, number, variant }) => ({ value: id, label: `${variant.product.name} · ${number}` }));
  return (
    <div className={styles['term']}>
      <SelectField required name={name('kind')} label={words('field.kind')} choices={kinds} />
      {needs.includes('orderLineId') && (
        <SelectField
          name={name('orderLineId')}
          label={words('field.line')}
          choices={ofOrder}
          required={term.kind !== 'REFUND'}
          placeholder={words(term.kind === 'REFUND' ? 'field.line.none' : 'field.line.pick')}
          clearable={term.kind === 'REFUND'}
        />
      )}
      {needs.includes('variantId') && (
        <SelectField
          required
          name={name('variantId')}
          label={words('field.variant')}
          choices={(line?.variant.product.variants ?? []).map(({ id, sku }) => ({ value: id, label: sku }))}
        />
      )}
      {needs.includes('amount') && (
        <TextField
          required
          name={name('amount')}
          label={words('field.amount')}
          hint={left === null ? undefined : words('field.amount.left', { amount: format.number(left) })}
          inputMode="numeric"
        />
      )}
      {needs.includes('quantity') && (
        <TextField required name={name('quantity')} label={words('field.quantity')} inputMode="numeric" />
      )}
      {needs.includes('note') && (
        <TextField required={term.kind !== 'APOLOGY'} name={name('note')} label={words('field.note')} maxLength={500} />
      )}
      <Button
        variant="subtle"
        size="xs"
        aria-label={words('terms.remove', { position: String(index + 1) })}
        onClick={onRemove}
      >
        <IconTrash size={16} aria-hidden />
      </Button>
    </div>
  );
}
