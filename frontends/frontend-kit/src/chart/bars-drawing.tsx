import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { colourOf, type BarsChartProps, type ChartBar } from './chart.ts';

const TICK = { fill: 'var(--md-text-3)', fontSize: 11 };

/** The drawing of a chart of bars, with a hint at each place. */
export function BarsDrawing({ bars, series, write, stacked = false, lying = false }: BarsChartProps) {
  const [Places, Values] = lying ? [YAxis, XAxis] : [XAxis, YAxis];
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...bars]}
        layout={lying ? 'vertical' : 'horizontal'}
        accessibilityLayer={false}
        margin={{ top: 8, right: 8, bottom: 0, left: 8 }}
      >
        <CartesianGrid vertical={lying} horizontal={!lying} stroke="var(--md-line)" />
        <Places
          type="category"
          dataKey="label"
          tick={TICK}
          tickLine={false}
          axisLine={{ stroke: 'var(--md-line-strong)' }}
          {...(lying ? { width: 'auto', interval: 0 } : {})}
        />
        <Values
          type="number"
          tick={TICK}
          tickLine={false}
          axisLine={false}
          allowDecimals={false}
          tickFormatter={write}
          {...(lying ? {} : { width: 'auto' })}
        />
        <Tooltip
          cursor={{ fill: 'var(--md-hover)' }}
          formatter={(value) => write(Number(value))}
          contentStyle={{ background: 'var(--md-surface)', borderColor: 'var(--md-line-strong)' }}
          labelStyle={{ color: 'var(--md-text)' }}
          itemStyle={{ color: 'var(--md-text-2)' }}
        />
        {series.map((one, place) => (
          <Bar
            key={one.name}
            name={one.name}
            dataKey={({ values }: ChartBar) => values[place] ?? 0}
            fill={colourOf(one)}
            maxBarSize={36}
            isAnimationActive={false}
            {...(stacked ? { stackId: 'all' } : {})}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
