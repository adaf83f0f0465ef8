import { kitWords } from '../kit-words.ts';
import { say, serviceName } from '../words/index.ts';
import { problemOf } from './problems.ts';

/** Says what kept an act or a question from its answer. */
export function problemInWords(error: unknown, what: 'act' | 'ask'): string {
  const problem = problemOf(error);
  if (problem.kind === 'away') return say(kitWords, `${what}.away`, { service: serviceName(problem.service) });
  return say(kitWords, problem.kind === 'offline' ? `${what}.offline` : `${what}.failed`);
}
