/** The spreadsheet model says this of each cell that was replaced during a calculation; it is no fault, and there are thousands. */
const noise = 'Dependency tree not found for treeId:';

const error = console.error.bind(console);
console.error = (...words) => {
  if (words[0] !== noise) error(...words);
};

/** The spreadsheet model leaves channels open when a calculation is stopped, and a single open one keeps the tests from ending. */
const { MessageChannel: Channel } = globalThis;
if (Channel) {
  globalThis.MessageChannel = class extends Channel {
    constructor() {
      super();
      setImmediate(() => this.port1.unref());
    }
  };
}
