/** What the bars of a series stand for; a colour never stands alone, each has its name beside it. */
export interface ChartSeries {
  readonly name: string;
  readonly tone?: 'accent' | 'done' | 'soon' | 'danger' | 'neutral';
}

/** One place of a chart: its bars, in the order of the series. */
export interface ChartBar {
  readonly label: string;
  readonly values: readonly number[];
}

/** What a chart of bars shows. */
export interface BarsChartProps {
  readonly bars: readonly ChartBar[];
  readonly series: readonly ChartSeries[];
  /** How a value is written at the axis and in the hint. */
  readonly write: (value: number) => string;
  /** Indicates whether the bars of a place stand on one another. */
  readonly stacked?: boolean;
  /** Indicates whether the bars lie, which leaves room for the names of places. */
  readonly lying?: boolean;
}

const COLOURS = {
  accent: 'var(--md-accent-fill)',
  done: 'var(--md-done)',
  soon: 'var(--md-soon)',
  danger: 'var(--md-danger)',
  neutral: 'var(--md-line-strong)',
} as const satisfies Readonly<Record<NonNullable<ChartSeries['tone']>, string>>;

/** Colour in which a series is drawn. */
export function colourOf({ tone = 'accent' }: ChartSeries): string {
  return COLOURS[tone];
}
