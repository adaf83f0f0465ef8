import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import styles from './dashboard.module.css';

/** One bar of a chart. */
interface ChartBar {
  readonly label: string;
  readonly value: number;
}

const TICK = { fill: 'var(--md-text-3)', fontSize: 11 };

/** Bars with a hint at each; the same figures stand in a table below, so readers of screens pass it by. */
export function BarsChart(props: { bars: readonly ChartBar[]; name: string; write: (value: number) => string }) {
  const { bars, name, write } = props;
  return (
    <div className={styles['chart']} aria-hidden>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={[...bars]} accessibilityLayer={false} margin={{ top: 8, right: 8, bottom: 0, left: 8 }}>
          <CartesianGrid vertical={false} stroke="var(--md-line)" />
          <XAxis dataKey="label" tick={TICK} tickLine={false} axisLine={{ stroke: 'var(--md-line-strong)' }} />
          <YAxis tick={TICK} tickLine={false} axisLine={false} width={72} allowDecimals={false} tickFormatter={write} />
          <Tooltip
            cursor={{ fill: 'var(--md-hover)' }}
            formatter={(value) => write(Number(value))}
            contentStyle={{ background: 'var(--md-surface)', borderColor: 'var(--md-line-strong)' }}
            labelStyle={{ color: 'var(--md-text)' }}
            itemStyle={{ color: 'var(--md-text-2)' }}
          />
          <Bar dataKey="value" name={name} fill="var(--md-accent-fill)" maxBarSize={36} isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
