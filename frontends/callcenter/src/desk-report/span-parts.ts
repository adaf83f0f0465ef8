/** Parts of a time that are worth telling: the largest and the next. */
export interface SpanParts {
  readonly unit: 'days' | 'hours' | 'minutes' | 'less';
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/** A time of minutes to days in whole parts. */
export function partsOfSpan(seconds: number): SpanParts {
  const whole = Math.floor(seconds / 60);
  const [days, hours, minutes] = [Math.floor(whole / 1440), Math.floor(whole / 60) % 24, whole % 60];
  const unit = days > 0 ? 'days' : hours > 0 ? 'hours' : minutes > 0 ? 'minutes' : 'less';
  return { unit, days, hours, minutes };
}
