/** What is written down of a customer, as it stands in a form. */
export interface CustomerText {
  readonly name: string;
  readonly mobile: string;
  readonly phone: string;
  readonly mid: string;
}

const FIELDS = ['name', 'mobile', 'phone', 'mid'] as const;

type Known = { readonly [Field in keyof CustomerText]: string | null };

/** A customer as a form shows them; numbers are masked. */
export function textOf({ name, mobile, phone, mid }: Known): CustomerText {
  return { name: name ?? '', mobile: mobile ?? '', phone: phone ?? '', mid: mid ?? '' };
}

/** What was changed of it; what was left as it was shown is not said, so that no masked number is written back. */
export function changesOf(shown: CustomerText, typed: CustomerText): Partial<CustomerText> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => (typed[field] === shown[field] ? [] : [[field, typed[field]] as const])),
  );
}

/** The beginning of a new customer by what was looked for in vain: a number, or a name. */
export function textFrom(sought: string): CustomerText {
  const digits = sought.replaceAll(/[\s()+.-]/g, '');
  const nothing: CustomerText = { name: '', mobile: '', phone: '', mid: '' };
  if (!/^\d{8,}$/.test(digits)) return { ...nothing, name: sought.trim() };
  return { ...nothing, [/^(0|82)?1/.test(digits) ? 'mobile' : 'phone']: sought.trim() };
}
