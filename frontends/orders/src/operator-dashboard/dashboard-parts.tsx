import { BarsChart, Columns, EmptyState, Figures, Panel, useFormat, useWords } from '@madang/frontend-kit';
import { DashboardTiles } from './dashboard-tiles.tsx';
import { dashboardWords } from './dashboard-words.ts';
import type { Dashboard } from './shown-dashboard.ts';
import { SettlementsPanel, SoldOutPanel, SyncPanel } from './side-panels.tsx';

/** Tiles on top, charts with the same figures as tables below, and what wants attention beside them. */
export function DashboardParts({ dashboard }: { dashboard: Dashboard }) {
  return (
    <>
      <DashboardTiles dashboard={dashboard} />
      <Columns
        main={
          <>
            <SalesPanel dashboard={dashboard} />
            <ProductsPanel dashboard={dashboard} />
            <ReasonsPanel dashboard={dashboard} />
          </>
        }
        side={
          <>
            <SyncPanel connections={dashboard.connections} />
            <SettlementsPanel settlements={dashboard.settlements} />
            <SoldOutPanel variants={dashboard.soldOut} />
          </>
        }
      />
    </>
  );
}

function SalesPanel({ dashboard: { days } }: { dashboard: Dashboard }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  const sold = days.filter(({ orders }) => orders > 0);
  return (
    <Panel title={words('chart.sales')}>
      {sold.length === 0 ? (
        <EmptyState small title={words('chart.sales.none')} />
      ) : (
        <>
          <BarsChart
            bars={days.map(({ day, sales }) => ({ label: day.slice(5), values: [sales.amount] }))}
            series={[{ name: words('sales') }]}
            write={(value) => format.number(value)}
          />
          <Figures
            label={words('chart.sales')}
            heads={[words('day'), words('orders'), words('pieces'), words('sales')]}
            rows={sold.toReversed().map(({ day, orders, pieces, sales }) => ({
              key: day,
              cells: [day, format.number(orders), format.number(pieces), format.money(sales)],
            }))}
          />
        </>
      )}
    </Panel>
  );
}

function ProductsPanel({ dashboard: { returnsByProduct } }: { dashboard: Dashboard }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  const back = returnsByProduct.filter(({ returned }) => returned > 0);
  return (
    <Panel title={words('chart.products')}>
      {returnsByProduct.length === 0 ? (
        <EmptyState small title={words('chart.products.none')} />
      ) : (
        <>
          {back.length > 0 && (
            <BarsChart
              bars={back.slice(0, 8).map(({ styleCode, returned }) => ({ label: styleCode, values: [returned] }))}
              series={[{ name: words('returned') }]}
              write={(value) => format.number(value)}
            />
          )}
          <Figures
            label={words('chart.products')}
            heads={[words('product'), words('shipped'), words('returned'), words('rate')]}
            rows={returnsByProduct.map(({ productId, name, styleCode, shipped, returned }) => ({
              key: productId,
              cells: [
                `${styleCode} ${name}`,
                format.number(shipped),
                format.number(returned),
                `${((returned / shipped) * 100).toFixed(1)}%`,
              ],
            }))}
          />
        </>
      )}
    </Panel>
  );
}

const REASONS = [
  'CHANGED_MIND',
  'DISSATISFIED',
  'DEFECT',
  'DAMAGED',
  'WRONG_ITEM',
  'NOT_AS_DESCRIBED',
  'DELAYED',
  'OTHER',
] as const;

function ReasonsPanel({ dashboard: { returnsByReason } }: { dashboard: Dashboard }) {
  const words = useWords(dashboardWords);
  const format = useFormat();
  const named = returnsByReason.map(({ reason, pieces }) => {
    const known = REASONS.find((one) => one === reason);
    return { label: known ? words(`reason.${known}`) : reason, pieces };
  });
  return (
    <Panel title={words('chart.reasons')}>
      {named.length === 0 ? (
        <EmptyState small title={words('chart.reasons.none')} />
      ) : (
        <>
          <BarsChart
            bars={named.map(({ label, pieces }) => ({ label, values: [pieces] }))}
            series={[{ name: words('returned') }]}
            write={(value) => format.number(value)}
          />
          <Figures
            label={words('chart.reasons')}
            heads={[words('reason'), words('pieces')]}
            rows={named.map(({ label, pieces }) => ({
              key: label,
              cells: [label, format.number(pieces)],
            }))}
          />
        </>
      )}
    </Panel>
  );
}
