export { daysBetween, formatDate, formatDateTime, formatShortDateTime } from './instant.ts';
export { formatMoney, formatNumber, type MoneyValue } from './money.ts';
export { formatPhone, phoneDigitsOf } from './phone.ts';
export { monthBefore, monthsOfPeriod, seoulDay, seoulMonth, type MonthPeriod } from './seoul-calendar.ts';
export { wholeNumber } from './whole-number.ts';
export { useFormat, type Format } from './use-format.ts';
