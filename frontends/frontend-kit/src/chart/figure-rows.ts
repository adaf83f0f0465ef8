/** What was counted: all of it, month by month, and by one thing after another. */
interface Counted<Figures, Dimension> {
  readonly totals: Figures;
  readonly months: readonly { readonly month: string; readonly figures: Figures }[];
  readonly breakdowns: readonly {
    readonly dimension: Dimension;
    readonly values: readonly { readonly label: string; readonly figures: Figures }[];
  }[];
}

/** What the parts of it are called, in the language of the person. */
interface CountedNames<Dimension> {
  readonly totals: string;
  readonly months: string;
  readonly dimension: (dimension: Dimension) => string;
}

/** All that was counted as rows of one table: the name of the part, what the row is about, then its figures. */
export function figureRows<Figures, Dimension, Cell>(
  { totals, months, breakdowns }: Counted<Figures, Dimension>,
  names: CountedNames<Dimension>,
  cells: (figures: Figures) => readonly Cell[],
): (string | Cell)[][] {
  return [
    [names.totals, names.totals, ...cells(totals)],
    ...months.map(({ month, figures }) => [names.months, month, ...cells(figures)]),
    ...breakdowns.flatMap(({ dimension, values }) =>
      values.map(({ label, figures }) => [names.dimension(dimension), label, ...cells(figures)]),
    ),
  ];
}
