import { styleText } from 'node:util';
import { runChecks } from './run-checks.ts';

const start = performance.now();
const [slice = null] = process.argv.slice(2);
const { passed, failed } = await runChecks(slice);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(styleText(failed === 0 ? 'green' : 'red', `  ${passed} passed, ${failed} failed in ${seconds} s`));
process.exitCode = failed === 0 ? 0 : 1;
