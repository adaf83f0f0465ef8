import { useFormat } from '../format/index.ts';
import { Num } from '../page/index.ts';

/** Phone number as it is read; one in clear can be dialled, a masked one cannot. */
export function PhoneNumber({ number }: { number: string }) {
  const format = useFormat();
  const text = <Num>{format.phone(number)}</Num>;
  return isMasked(number) ? text : <a href={`tel:${number}`}>{text}</a>;
}

/** Indicates whether personal data came with stars in place of letters or digits. */
export function isMasked(value: string): boolean {
  return value.includes('*');
}
