import { classNames, Faint, Num, useWords } from '@madang/frontend-kit';
import { memo, type MouseEvent } from 'react';
import type { OrderDeskColumn } from '../gql/graphql.ts';
import { LineFlags, OrderStatusBadge } from '../order/index.ts';
import { COLUMN_WIDTHS, drawn } from './desk-columns.tsx';
import type { DeskLine } from './desk-queries.ts';
import { deskWords } from './desk-words.ts';
import styles from './desk-grid.module.css';

/** What happens to a row. */
export interface RowActs {
  readonly open: (place: number, event: { readonly ctrlKey: boolean; readonly metaKey: boolean }) => void;
  readonly toggleLine: (place: number, isRange: boolean) => void;
  readonly toggleOrder: (place: number, isRange: boolean) => void;
}

/** What a row is drawn from; equal values draw nothing anew. */
export interface DeskRowProps {
  readonly place: number;
  readonly top: number;
  readonly height: number;
  readonly line: DeskLine | undefined;
  readonly isFirst: boolean;
  readonly isActive: boolean;
  readonly hasLine: boolean;
  readonly hasOrder: boolean;
  readonly columns: readonly OrderDeskColumn[];
  readonly isCard: boolean;
  readonly acts: RowActs;
}

/** A line of the grid: as a row, or as a card where the window is narrow. */
export const DeskGridRow = memo(function DeskGridRow(props: DeskRowProps) {
  const { place, top, height, line, isFirst, isActive, hasLine, hasOrder, isCard, acts } = props;
  const open = (event: MouseEvent) => {
    // A link in a cell, such as a phone number, goes where it says.
    if (event.target instanceof Element && event.target.closest('a, button')) return;
    acts.open(place, event);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid has the focus, and its keys move between rows
    <div
      role="row"
      id={`desk-row-${place}`}
      aria-rowindex={place + 2}
      aria-selected={hasLine || hasOrder}
      className={classNames(
        styles['row'],
        isCard && styles['card'],
        isFirst && styles['first'],
        isActive && styles['active'],
        (hasLine || hasOrder) && styles['chosen'],
        line?.cancelledAt && styles['over'],
      )}
      style={{ height, transform: `translateY(${top}px)` }}
      onClick={open}
    >
      {line?.order ? <Filled {...props} line={line} /> : <Skeleton isCard={isCard} />}
    </div>
  );
});

function Filled(props: DeskRowProps & { readonly line: DeskLine }) {
  const { line, isFirst, columns, isCard, place } = props;
  return (
    <>
      <Choices {...props} />
      {isCard ? (
        <Card line={line} />
      ) : (
        columns.map((column) => (
          <div key={column} role="gridcell" className={styles['cell']} style={{ width: COLUMN_WIDTHS[column] }}>
            {drawn(column, { place, line, isFirst })}
          </div>
        ))
      )}
    </>
  );
}

function Choices({ line, isFirst, hasLine, hasOrder, place, acts }: DeskRowProps & { readonly line: DeskLine }) {
  const words = useWords(deskWords);
  const order = line.order;
  return (
    <>
      <div role="gridcell" className={styles['choice']}>
        {isFirst && order && (
          <input
            type="checkbox"
            tabIndex={-1}
            checked={hasOrder}
            aria-label={words('select.order.of', { number: order.number })}
            onChange={() => undefined}
            onMouseDown={keepFocus}
            onClick={(event) => chosen(event, () => acts.toggleOrder(place, event.shiftKey))}
          />
        )}
      </div>
      <div role="gridcell" className={styles['choice']}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={hasLine}
          aria-label={words('select.line.of', { number: line.number })}
          onChange={() => undefined}
          onMouseDown={keepFocus}
          onClick={(event) => chosen(event, () => acts.toggleLine(place, event.shiftKey))}
        />
      </div>
    </>
  );
}

function chosen(event: MouseEvent, choose: () => void): void {
  event.stopPropagation();
  choose();
}

/** The grid keeps the focus, and with it the keys of the desk. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

function Card({ line }: { line: DeskLine }) {
  const { order, variant, flags, quantity } = line;
  if (!order) return null;
  return (
    <div role="gridcell" className={styles['cardBody']}>
      <span className={styles['cardLine']}>
        <Num>{order.number}</Num>
        <OrderStatusBadge status={order.erpStatus} />
      </span>
      <span className={styles['cardLine']}>
        <span className={styles['cardText']}>
          {variant.product.name} ×{quantity} <Faint>{variant.sku}</Faint>
        </span>
        <LineFlags flags={flags} />
      </span>
      <span className={styles['cardLine']}>
        <Faint>
          {order.recipientName} · {order.storefront.name} · {order.channelStatus}
        </Faint>
      </span>
    </div>
  );
}

function Skeleton({ isCard }: { isCard: boolean }) {
  return (
    <div role="gridcell" className={styles['cell']} aria-busy aria-label="…">
      <span className={classNames(styles['bone'], isCard && styles['boneCard'])} />
    </div>
  );
}
