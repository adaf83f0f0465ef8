import { connectPhone } from './phone-house.ts';
import type { PhoneAnswer, PhoneEvent, PhoneSystem } from './phone-system.ts';

/** A phone system of a test: what it was asked, and what it answers next. */
interface TestPhone extends PhoneSystem {
  /** What it did, e.g. `dial 9826 01012345678`. */
  readonly did: string[];
  /** Outcome of the next question alone. */
  next: PhoneAnswer['outcome'];
  /** Calls that it lists. */
  listed: readonly PhoneEvent[];
}

/** Makes a phone system with these extensions and connects the slice to it. */
export function aPhone(extensions: readonly string[] = ['9826', '9827', '9828']): TestPhone {
  const answer = <Value>(did: string, value: Value): PhoneAnswer<Value> => {
    const { next } = phone;
    phone.next = 'DONE';
    if (next !== 'AWAY' && next !== 'REFUSED') phone.did.push(did);
    if (next === 'DONE') return { outcome: 'DONE', value };
    return next === 'REFUSED' ? { outcome: 'REFUSED', reason: 'TEST' } : { outcome: next };
  };
  const phone: TestPhone = {
    name: 'CENTREX',
    extensions,
    did: [],
    next: 'DONE',
    listed: [],
    register: async (extension) => answer(`register ${extension}`, null),
    dial: async (extension, number) => answer(`dial ${extension} ${number}`, null),
    hangUp: async (extension) => answer(`hangUp ${extension}`, null),
    lookUp: async (extension) =>
      answer(
        `lookUp ${extension}`,
        phone.listed.filter((event) => event.extension === extension),
      ),
  };
  connectPhone(phone);
  return phone;
}
