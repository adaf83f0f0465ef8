import {
  EmptyState,
  Moment,
  More,
  Num,
  Panel,
  RowItem,
  Rows,
  SkeletonLines,
  StaleNotice,
  StateBadge,
  useWords,
  type CustomerRef,
} from '@madang/frontend-kit';
import { IconTimeline } from '@tabler/icons-react';
import { timelineWords } from './timeline-words.ts';
import { useTimeline } from './use-timeline.ts';

const KINDS = ['callcenter', 'orders', 'disputes', 'moderation'] as const;

/** Everything that happened with a customer, over all slices, newest first (J1). */
export function TimelinePanel({ customer }: { customer: CustomerRef }) {
  const words = useWords(timelineWords);
  const { rows, parts, hasMore, isBusy, more, retry } = useTimeline(customer.id);
  const away = parts.filter(({ error }) => error !== null);
  const kindOf = (service: string) => KINDS.find((kind) => kind === service);
  return (
    <Panel title={words('title')} icon={IconTimeline} flush={rows.length > 0}>
      {away.map(({ service }) => (
        <StaleNotice key={service} partial service={service} onRetry={() => retry(service)} />
      ))}
      {rows.length === 0 && isBusy && <SkeletonLines lines={4} />}
      {rows.length === 0 && !isBusy && away.length === 0 && <EmptyState small title={words('none')} />}
      {rows.length > 0 && (
        <Rows label={words('title')}>
          {rows.map(({ service, id, title, number, at, to }) => {
            const kind = kindOf(service);
            return (
              <RowItem
                key={`${service}:${id}`}
                to={to}
                title={title}
                end={kind && <StateBadge>{words(`kind.${kind}`)}</StateBadge>}
                detail={
                  <>
                    <Num>{number}</Num>
                    <Moment at={at} short />
                  </>
                }
              />
            );
          })}
        </Rows>
      )}
      <More has={hasMore} busy={isBusy} load={more} />
    </Panel>
  );
}
