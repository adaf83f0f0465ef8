import type { Language } from '../words/index.ts';

/** Amount of money as the graph gives it. */
export interface MoneyValue {
  readonly amount: number;
  readonly currency: string;
}

/** Writes won as `150,000원` in Korean and `₩150,000` in English, other currencies as Intl has them. */
export function formatMoney(money: MoneyValue, language: Language): string {
  const locale = language === 'ko' ? 'ko-KR' : 'en-US';
  if (money.currency === 'KRW' && language === 'ko') return `${formatNumber(money.amount, language)}원`;
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(money.amount / 10 ** digits);
}

/** Writes a number with its thousands apart. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'ko' ? 'ko-KR' : 'en-US').format(value);
}

/** Writes a share from 0 to 1 in percent, with one place at most. */
export function formatShare(value: number, language: Language): string {
  return `${formatNumber(Math.round(value * 1000) / 10, language)}%`;
}
