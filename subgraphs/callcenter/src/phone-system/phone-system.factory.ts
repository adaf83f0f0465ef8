import { connectPhones } from './phone-house.ts';
import type { CallControl, PhoneAnswer, PhoneEvent, PhoneSystem } from './phone-system.ts';

/** A phone system of a test: what it was asked, and what it answers next. */
interface TestPhone extends PhoneSystem {
  /** What it did, e.g. `dial 9826 01012345678`. */
  readonly did: string[];
  /** Outcome of the next question alone. */
  next: PhoneAnswer['outcome'];
  /** Calls that it lists. */
  listed: readonly PhoneEvent[];
}

/** Makes a phone system with these extensions and connects the slice to it; one that we may act for in calls is like an Asterisk. */
export function aPhone(
  extensions: readonly string[] = ['9826', '9827', '9828'],
  { isControlled = false }: { readonly isControlled?: boolean } = {},
): TestPhone {
  const answer = <Value>(did: string, value: Value): PhoneAnswer<Value> => {
    const { next } = phone;
    phone.next = 'DONE';
    if (next !== 'AWAY' && next !== 'REFUSED') phone.did.push(did);
    if (next === 'DONE') return { outcome: 'DONE', value };
    return next === 'REFUSED' ? { outcome: 'REFUSED', reason: 'TEST' } : { outcome: next };
  };
  const phone: TestPhone = {
    name: isControlled ? 'ARI' : 'CENTREX',
    extensions,
    lists: isControlled ? 'OPEN' : 'LATEST',
    control: isControlled ? controlOf(answer) : null,
    did: [],
    next: 'DONE',
    listed: [],
    register: async (extension) => answer(`register ${extension}`, null),
    dial: async (extension, number) => answer(`dial ${extension} ${number}`, null),
    nameOf: (_extension, callId) => (isControlled ? callId : null),
    hangUp: async (extension) => answer(`hangUp ${extension}`, null),
    lookUp: async (extension) =>
      answer(
        `lookUp ${extension}`,
        phone.listed.filter((event) => event.extension === extension),
      ),
  };
  connectPhones(phone);
  return phone;
}

type Answering = <Value>(did: string, value: Value) => PhoneAnswer<Value>;

function controlOf(answer: Answering): CallControl {
  return {
    answer: async (extension) => answer(`answer ${extension}`, null),
    mute: async (extension, isMuted) => answer(`${isMuted ? 'mute' : 'unmute'} ${extension}`, null),
    transfer: async (extension, to) => answer(`transfer ${extension} ${to}`, null),
    consult: async (extension, to) => answer(`consult ${extension} ${to}`, null),
    complete: async (extension) => answer(`complete ${extension}`, null),
    cancel: async (extension, asked) => answer(`cancel ${extension} ${asked}`, null),
    recordingDays: 90,
    recording: async (name) => answer(`recording ${name}`, spoken()),
    forgetRecording: async (name) => answer(`forgetRecording ${name}`, null),
  };
}

async function* spoken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('RIFF');
}
