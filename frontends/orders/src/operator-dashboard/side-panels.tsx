import { EmptyState, Figures, Panel, StateBadge, useFormat, useWords } from '@madang/frontend-kit';
import { Link } from 'react-router';
import { dashboardWords } from './dashboard-words.ts';
import type { Dashboard } from './shown-dashboard.ts';
import styles from './dashboard.module.css';

/** How the collection of orders stands at each marketplace. */
export function SyncPanel({ connections }: { connections: Dashboard['connections'] }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  return (
    <Panel title={words('sync')}>
      {connections.length === 0 ? (
        <EmptyState small title={words('sync.none')} />
      ) : (
        <ul className={styles['rows']}>
          {connections.map((connection) => (
            <li key={connection.id}>
              <span>
                {connection.name}
                <small>
                  {words('sync.last')}{' '}
                  {connection.lastSuccessAt ? format.shortDateTime(connection.lastSuccessAt) : words('sync.never')}
                  {connection.quarantined > 0 && ` · ${words('sync.quarantined', { count: connection.quarantined })}`}
                </small>
              </span>
              <ConnectionBadge connection={connection} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function ConnectionBadge({ connection: { isActive, failures } }: { connection: Dashboard['connections'][number] }) {
  const words = useWords(dashboardWords);
  if (!isActive) return <StateBadge>{words('sync.off')}</StateBadge>;
  if (failures > 0) return <StateBadge tone="danger">{words('sync.failed', { count: failures })}</StateBadge>;
  return <StateBadge tone="done">{words('sync.ok')}</StateBadge>;
}

const STATES = ['ISSUED', 'OBJECTED', 'APPROVED', 'PAYABLE'] as const;

/** Settlements that are under way. */
export function SettlementsPanel({ settlements }: { settlements: Dashboard['settlements'] }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  return (
    <Panel title={words('settlements')} actions={<Link to="/orders/settlements">{words('settlements.all')}</Link>}>
      {settlements.length === 0 ? (
        <EmptyState small title={words('settlements.none')} />
      ) : (
        <ul className={styles['rows']}>
          {settlements.map(({ state, count, total }) => {
            const known = STATES.find((one) => one === state);
            return (
              <li key={state}>
                <span>
                  {known ? words(`state.${known}`) : state}
                  <small>{words('settlements.count', { count })}</small>
                </span>
                <strong>{format.money(total)}</strong>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}

/** Variants that sell and of which nothing is left. */
export function SoldOutPanel({ variants }: { variants: Dashboard['soldOut'] }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  return (
    <Panel title={words('soldOut')} count={variants.length}>
      {variants.length === 0 ? (
        <EmptyState small title={words('soldOut.none')} />
      ) : (
        <Figures
          label={words('soldOut')}
          heads={[words('sku'), words('sold')]}
          rows={variants.map(({ variantId, sku, name, sold }) => ({
            key: variantId,
            cells: [`${sku} ${name}`, format.number(sold)],
          }))}
        />
      )}
    </Panel>
  );
}
