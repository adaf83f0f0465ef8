import { EmptyState, Moment, Num, Panel, RowItem, Rows, ServiceAway } from '@madang/frontend-kit';

/** One thing of another slice that belongs to the order. */
export interface RelatedItem {
  readonly to: string;
  readonly number: string;
  readonly title: string;
  readonly at: string;
}

/** What another slice says of the order: links to it, nothing, or that its service is away. */
export function RelatedPanel(props: {
  title: string;
  none: string;
  items: readonly RelatedItem[] | null | undefined;
  /** Service that is away, if it is. */
  away: string | undefined;
  onRetry: () => void;
}) {
  const { title, none, items, away, onRetry } = props;
  if (away !== undefined && !items) {
    return (
      <Panel title={title}>
        <ServiceAway small service={away} onRetry={onRetry} />
      </Panel>
    );
  }
  const known = items ?? [];
  return (
    <Panel title={title} count={known.length} flush={known.length > 0}>
      {known.length === 0 ? <EmptyState small title={none} /> : <RelatedRows label={title} items={known} />}
    </Panel>
  );
}

function RelatedRows({ label, items }: { label: string; items: readonly RelatedItem[] }) {
  return (
    <Rows label={label}>
      {items.map(({ to, number, title, at }) => (
        <RowItem
          key={to}
          to={to}
          title={title}
          detail={
            <>
              <Num>{number}</Num>
              <Moment at={at} short />
            </>
          }
        />
      ))}
    </Rows>
  );
}
