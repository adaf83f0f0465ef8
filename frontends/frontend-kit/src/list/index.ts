export { DataList, type Column, type DataListProps } from './data-list.tsx';
export { Chip, Chips, FilterBar, SearchField, type ChipOption } from './filter-bar.tsx';
export { More, type MoreProps } from './more.tsx';
export { RowItem, Rows } from './rows.tsx';
