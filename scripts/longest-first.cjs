const { default: Sequencer } = require('@jest/test-sequencer');

/** Where the longest tests stand: those in the browser, then those of the pane and of whole workbooks. */
const longest = ['/test/e2e/', '/test/taskpane/', '/test/app/', '/test/cli/'];

function place({ path }) {
  const found = longest.findIndex((folder) => path.replaceAll('\\', '/').includes(folder));
  return found < 0 ? longest.length : found;
}

/** The long tests begin first, so that no single one is left running at the end; on a fresh clone nothing else tells which they are. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
