import { benchCallcenter } from './callcenter/bench-callcenter.ts';
import { benchDisputes } from './disputes/bench-disputes.ts';
import { printMeasures, type Measure } from './measure.ts';
import { benchOrders } from './orders/bench-orders.ts';
import { runSuite, type Suite } from './run-suite.ts';

/** Suites by name; each gives its measures one after another, as they are taken. */
const SUITES: Readonly<Record<string, Suite>> = {
  orders: benchOrders,
  callcenter: benchCallcenter,
  disputes: benchDisputes,
};

const [name = '', ...words] = process.argv.slice(2);
const suite = SUITES[name];
if (suite) {
  const measures: Measure[] = [];
  for await (const measure of runSuite(suite, words)) {
    console.log(JSON.stringify(measure));
    measures.push(measure);
  }
  printMeasures(measures);
  process.exitCode = measures.every(({ ok }) => ok) ? 0 : 1;
} else {
  process.stderr.write(`usage: npx pnpm bench <suite> [part …]; suites: ${Object.keys(SUITES).join(', ')}\n`);
  process.exitCode = 1;
}
