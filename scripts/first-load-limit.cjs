const { gzipSync } = require('node:zlib');
const { Compilation, WebpackError } = require('webpack');

function kilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}

/** The scripts of these chunks. */
function scriptsOf(chunks) {
  const files = [...chunks].flatMap((chunk) => [...chunk.files]);
  return new Set(files.filter((file) => file.endsWith('.js')));
}

/** Fails the build where an entry's scripts weigh more than `limit` bytes together, each compressed by gzip. */
class FirstLoadLimit {
  constructor(entry, limit) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstLoadLimit', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'FirstLoadLimit', stage }, () => this.weigh(compilation));
    });
  }

  weigh(compilation) {
    const entrypoint = compilation.entrypoints.get(this.entry);
    const weightOf = (chunks) =>
      [...scriptsOf(chunks)].reduce(
        (sum, file) => sum + gzipSync(compilation.getAsset(file).source.buffer()).length,
        0,
      );
    const first = weightOf(entrypoint.chunks);
    const later = weightOf(entrypoint.getEntrypointChunk().getAllAsyncChunks());
    const words = `${this.entry}: ${kilobytes(first)} KB gzip on first load, of at most ${kilobytes(this.limit)}`;
    if (first > this.limit) compilation.errors.push(new WebpackError(words));
    else compilation.getLogger('FirstLoadLimit').info(`${words}; ${kilobytes(later)} KB later`);
  }
}

module.exports = { FirstLoadLimit };
