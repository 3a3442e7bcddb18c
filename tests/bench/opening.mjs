// @ts-check
/** What the rounds of opening a file say, as rows of the tables. */

/**
 * One round: the same file in the app, in the bare page, and in the bare page with labels.
 * @typedef {object} Opening
 * @property {Awaited<ReturnType<typeof import('./app.mjs').openInApp>>} app
 * @property {Awaited<ReturnType<typeof import('./bare.mjs').openInBare>>} bare
 * @property {Awaited<ReturnType<typeof import('./bare.mjs').openInBare>>} labelled
 */

/**
 * @param {string} name @param {readonly Opening[]} rounds
 * @returns {import('./summary.mjs').Comparison[]}
 */
export function openingComparisons(name, rounds) {
  /**
   * @param {string} what @param {string} goal
   * @param {(round: Opening) => number} app @param {(round: Opening) => number} bare
   */
  const row = (what, goal, app, bare) => ({
    what: `${name}: ${what}`,
    goal,
    unit: /** @type {const} */ ('ms'),
    app: rounds.map(app),
    bare: rounds.map(bare),
  });
  return [
    row(
      'file to its places drawn',
      '≤ 1.25',
      ({ app }) => app.previewMs,
      ({ bare }) => bare.drawnMs,
    ),
    row(
      'file to map at rest',
      '≤ 1.25',
      ({ app }) => app.previewIdleMs,
      ({ bare }) => bare.idleMs,
    ),
    row(
      'file to map at rest; bare page with all labels',
      '≤ 1.25',
      ({ app }) => app.previewIdleMs,
      ({ labelled }) => labelled.idleMs,
    ),
    row(
      '«İçe aktar» to records drawn, beside the whole bare opening',
      '',
      ({ app }) => app.marksMs,
      ({ bare }) => bare.drawnMs,
    ),
    row(
      '«İçe aktar» to map at rest with labels; bare page with all labels',
      '',
      ({ app }) => app.labelsMs,
      ({ labelled }) => labelled.idleMs,
    ),
    row(
      '«İçe aktar» to all stored, beside the whole bare opening',
      '',
      ({ app }) => app.storedMs,
      ({ bare }) => bare.drawnMs,
    ),
  ];
}

/** The bare page stores nothing. @type {import('./summary.mjs').Blocking} */
const nothing = { tasks: [], scripts: [] };

/** @param {string} name @param {readonly Opening[]} rounds */
export function openingBlocking(name, rounds) {
  return [
    {
      what: `${name}: file to map at rest`,
      app: rounds.map(({ app }) => app.blocking),
      bare: rounds.map(({ bare }) => bare.blocking),
    },
    {
      what: `${name}: drawing and storing the records`,
      app: rounds.map(({ app }) => app.storing),
      bare: rounds.map(() => nothing),
    },
  ];
}
