// @ts-check
/** Numbers of many runs into a few, and those into a table. */

/** The middle value; of an even number of values the mean of the two in the middle. @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((first, second) => first - second);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** @param {readonly number[]} values @param {number} digits */
function spread(values, digits) {
  const numbers = [median(values), Math.min(...values), Math.max(...values)];
  const [middle, least, most] = numbers.map((value) => value.toFixed(digits));
  return values.length === 1 ? String(middle) : `${middle} (${least}–${most})`;
}

/**
 * One comparison: what the app took beside what the bare page took.
 * @typedef {{ what: string; goal: string; unit: 'kB' | 'ms'; app: number[]; bare: number[] }} Comparison
 */

/** Ratio of the medians. @param {Comparison} comparison */
export const ratio = ({ app, bare }) => median(app) / median(bare);

/** @param {readonly Comparison[]} comparisons @returns {string} Markdown */
export function comparisonTable(comparisons) {
  const lines = comparisons.map((comparison) => {
    const { what, goal, unit, app, bare } = comparison;
    const digits = unit === 'kB' ? 1 : 0;
    return `| ${what} | ${spread(app, digits)} ${unit} | ${spread(bare, digits)} ${unit} | **${ratio(comparison).toFixed(2)}** | ${goal} |`;
  });
  return ['| | app | bare page | ratio | goal |', '|---|---|---|---|---|', ...lines].join('\n');
}

/** @typedef {import('./pages.mjs').LongTask} LongTask */
/** @typedef {import('./pages.mjs').LongScript} LongScript */
/**
 * Long tasks of one run.
 * @typedef {{ tasks: LongTask[]; scripts: LongScript[] }} Blocking
 */

/** Scripts over 50 ms that are not MapLibre's: the chunk of that name holds it alone. @param {Blocking} blocking */
const ownLongScripts = ({ scripts }) =>
  scripts.filter(({ source }) => !/\/maplibre-[\w-]+\.js$/.test(source));

/** Our own long scripts by what called them, worst first. @param {readonly Blocking[]} runs */
function namedScripts(runs) {
  /** @type {Map<string, number[]>} */
  const durations = new Map();
  for (const { invoker, source, durationMs } of runs.flatMap(ownLongScripts)) {
    // The hash in a chunk's name says nothing here.
    const chunk = (source.split('/').at(-1) ?? '').replace(/-[\w-]{8}\.js$/, '');
    const caller = invoker.startsWith('http') ? 'first run' : invoker;
    const name = `${caller} in ${chunk || 'the page'}`;
    durations.set(name, [...(durations.get(name) ?? []), durationMs]);
  }
  return [...durations]
    .map(([name, all]) => ({ name, count: all.length, longest: Math.max(...all) }))
    .sort((first, second) => second.longest - first.longest)
    .map(({ name, count, longest }) => `${name} ${count} ×, up to ${longest.toFixed(0)} ms`);
}

/**
 * @param {readonly { what: string; app: Blocking[]; bare: Blocking[] }[]} cases
 * @returns {string} Markdown: medians over the runs, and our own scripts by name
 */
export function blockingTable(cases) {
  /** @param {readonly Blocking[]} runs */
  const numbers = (runs) => {
    const count = median(runs.map(({ tasks }) => tasks.length));
    const total = median(
      runs.map(({ tasks }) => tasks.reduce((sum, task) => sum + task.durationMs, 0)),
    );
    const longest = median(
      runs.map(({ tasks }) => Math.max(0, ...tasks.map((task) => task.durationMs))),
    );
    return `${count} tasks, ${total.toFixed(0)} ms, longest ${longest.toFixed(0)} ms`;
  };
  const lines = cases.map(({ what, app, bare }) => {
    const own = namedScripts(app);
    const said = own.length === 0 ? 'none' : `in ${app.length} runs: ${own.join('; ')}`;
    return `| ${what} | ${numbers(app)} | ${numbers(bare)} | ${said} |`;
  });
  return [
    '| main thread blocked > 50 ms | app | bare page | of it our own scripts > 50 ms |',
    '|---|---|---|---|',
    ...lines,
  ].join('\n');
}
