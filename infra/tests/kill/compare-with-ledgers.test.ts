import { expect, test } from 'vitest';
import {
  flawsOfDocuments,
  flawsOfMessages,
  type AskedMessage,
  type BelievedMessage,
  type DoneMessage,
  type RegisteredDocument,
  type SeenDocument,
} from './compare-with-ledgers.ts';

const mail: AskedMessage = { key: 'mail', to: 'a@example.com', text: '', hasPaper: true };
const chain: AskedMessage = { key: 'chain', to: '01000000001', text: '1호', hasPaper: false };
const sentMail: BelievedMessage = { key: 'mail', state: 'SENT', channel: 'EMAIL', paper: 'abc' };
const sentText: BelievedMessage = { key: 'chain', state: 'SENT', channel: 'SMS', paper: null };
const doneMail: DoneMessage = { provider: 'smtp', to: mail.to, times: 1, files: [{ name: '1.pdf', sha256: 'abc' }] };
const doneText: DoneMessage = { provider: 'solapi', to: chain.to, times: 1, text: chain.text };
const doneTalk: DoneMessage = { provider: 'nhn', to: chain.to, times: 1 };

const of = (believed: readonly BelievedMessage[], done: readonly DoneMessage[]): string[] =>
  flawsOfMessages([mail, chain], believed, done);

test('what was done once and is believed to be sent has no flaw; what is unclear may be done or not', () => {
  expect(of([sentMail, sentText], [doneMail, doneText])).toEqual([]);
  const unclear = [
    { ...sentMail, state: 'AMBIGUOUS' },
    { ...sentText, state: 'AMBIGUOUS' },
  ];
  expect(of(unclear, [doneMail])).toEqual([]);
});

// Each is what a worker with that bug leaves behind.
test.each<[string, BelievedMessage, BelievedMessage, DoneMessage[], string[]]>([
  [
    'that sends again what is unclear',
    { ...sentMail, state: 'SENT' },
    sentText,
    [{ ...doneMail, times: 2 }, doneText],
    ['mail: SENT, and done 2 times'],
  ],
  [
    'that leaves to a person what it sent twice',
    sentMail,
    { ...sentText, state: 'AMBIGUOUS' },
    [doneMail, doneText, doneText],
    ['chain: AMBIGUOUS, and done 2 times'],
  ],
  [
    'that goes on to the next channel when nobody knows',
    sentMail,
    sentText,
    [doneMail, doneTalk, doneText],
    ['chain: SENT, and done 2 times', 'chain: SMS, and done by nhn'],
  ],
  ['that says sent before it sends', sentMail, sentText, [doneText], ['mail: SENT, and never done']],
  [
    'that forgets what it had begun',
    { ...sentMail, state: 'SENDING' },
    { ...sentText, state: 'QUEUED' },
    [doneMail],
    ['mail: left SENDING', 'chain: left QUEUED'],
  ],
  [
    'that gives up what it could send later',
    sentMail,
    { ...sentText, state: 'FAILED' },
    [doneMail],
    ['chain: left FAILED'],
  ],
  ['that sends without its document', sentMail, sentText, [{ ...doneMail, files: [] }, doneText], ['mail: carried []']],
  [
    'that prints the document anew for the mail',
    sentMail,
    sentText,
    [{ ...doneMail, files: [{ sha256: 'abd' }] }, doneText],
    ['mail: carried ["abd"]'],
  ],
  [
    'that takes the text of another',
    sentMail,
    sentText,
    [doneMail, { ...doneText, text: '2호' }],
    ['chain: went as 2호'],
  ],
])('a worker %s is found', (_bug, first, second, done, flaws) => {
  expect(of([first, second], done)).toEqual(flaws);
});

test('a message that is gone, one that nobody asked for, and an address that is no one’s are found', () => {
  expect(of([sentText], [doneMail, doneText])).toEqual(['mail: lost']);
  expect(of([sentMail, sentText, { ...sentMail, key: 'spam' }], [doneMail, doneText])).toEqual([
    'spam: nobody asked for it',
  ]);
  expect(of([sentMail, sentText], [doneMail, doneText, { ...doneMail, to: 'b@example.com' }])).toEqual([
    'smtp: something went to b@example.com',
  ]);
});

const document: SeenDocument = {
  label: '0001',
  number: 'N1',
  state: 'ISSUED',
  sha256: 'abc',
  bytes: 'abc',
  verified: 'VALID',
};
const entry: RegisteredDocument = { number: 'N1', sha256: 'abc', state: 'VALID' };

test('a document that is issued, registered and verified as its bytes are has no flaw', () => {
  expect(flawsOfDocuments(['0001'], [document], [entry])).toEqual([]);
});

test.each<[string, SeenDocument[], RegisteredDocument[], string[]]>([
  ['is lost', [], [], ['0001: 0 documents']],
  [
    'is issued twice',
    [document, { ...document, number: 'N2' }],
    [entry, { ...entry, number: 'N2' }],
    ['0001: 2 documents'],
  ],
  ['stays ordered', [{ ...document, state: 'ORDERED' }], [entry], ['0001: left ORDERED']],
  ['is issued and not registered', [document], [], ['0001: 0 entries in the register']],
  [
    'is registered and was never ordered',
    [document],
    [entry, { ...entry, number: 'N9' }],
    ['N9: registered, of no act'],
  ],
  [
    'is registered as it was printed the first time',
    [document],
    [{ ...entry, sha256: 'abd' }],
    ['0001: registered as another'],
  ],
  [
    'is kept as it was printed the second time',
    [{ ...document, bytes: 'abd' }],
    [entry],
    ['0001: its bytes are others'],
  ],
  ['cannot be had', [{ ...document, bytes: null }], [entry], ['0001: its bytes are others']],
  ['is not verified', [{ ...document, verified: 'ALTERED' }], [entry], ['0001: verified as ALTERED']],
])('a document that %s is found', (_bug, documents, register, flaws) => {
  expect(flawsOfDocuments(['0001'], documents, register)).toEqual(flaws);
});
