const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { SourceMapDevToolPlugin } = require('webpack');
const TerserPlugin = require('terser-webpack-plugin');
const { FirstLoadLimit } = require('./scripts/first-load-limit.cjs');
const { pageHtml } = require('./scripts/page-html.cjs');

/** Where the pages get Office.js from: `OFFICE_JS=self` (beside the pages, for intranets), `cdn`, or `cdn-china`. */
const officeSources = {
  self: { script: 'office-js/office.js', origin: undefined },
  cdn: {
    script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  'cdn-china': {
    script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
};

/** What the loader office.js asks for beside itself. Copied unmodified: never renamed, hashed or bundled. */
const officeFiles = [
  'dist/office.js',
  'dist/excel-win32-16.01.js',
  'dist/excel-win32-16.01-core.js',
  'dist/excel-mac-16.00.js',
  'dist/excel-mac-16.00-core.js',
  'dist/excel-web-16.00.js',
  'dist/excel-web-16.00-core.js',
  'dist/o15apptofilemappingtable.js',
  'dist/telemetry/oteljs.js',
  'dist/telemetry/oteljs_agave.js',
  'dist/zh-cn/office_strings.js',
  'dist/en-us/office_strings.js',
  'LICENSE.md',
];

const firstLoadLimit = 200 * 1024;

function officeSource() {
  const wanted = process.env.OFFICE_JS ?? 'self';
  const source = officeSources[wanted];
  if (!source) throw new Error(`OFFICE_JS is ${wanted}; it can be ${Object.keys(officeSources).join(', ')}`);
  return source;
}

function contentSecurityPolicy({ origin, frames }) {
  const self = ["'self'", ...(origin ? [origin] : [])].join(' ');
  return [
    `default-src 'none'`,
    `script-src ${self}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    ...(frames ? [`frame-src ${frames}`] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

function swcRule({ target, jsx }) {
  const transform = jsx ? { transform: { react: { runtime: 'automatic' } } } : {};
  const parser = { syntax: 'typescript', tsx: jsx };
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: { loader: 'swc-loader', options: { jsc: { target, parser, ...transform } } },
  };
}

/** Rules weigh twice as much with their examples, which only tests and pages need. */
const withoutExamples = {
  test: /\.ts$/,
  include: path.join(__dirname, 'src/core/rules'),
  enforce: 'pre',
  use: path.join(__dirname, 'scripts/without-examples.cjs'),
};

function common(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    devtool: 'source-map',
    resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
    cache: {
      type: 'filesystem',
      name: `${name}-${mode}-${process.env.OFFICE_JS ?? 'self'}`,
      cacheDirectory: path.join(__dirname, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    performance: false,
    stats: { preset: 'errors-warnings', assets: true, logging: 'info' },
  };
}

/** Office's own menus and dialogs show our pages; each is a small HTML file that names its hashed scripts. */
function page(file, folder, chunk, { office = officeSource(), scripts = [office.script] } = {}) {
  return new HtmlPlugin({
    filename: file,
    template: path.join(__dirname, folder, file),
    chunks: [chunk],
    inject: 'body',
    scriptLoading: 'defer',
    minify: false,
    templateParameters: {
      officeScripts: scripts.map((script) => `<script src="${script}"></script>`).join('\n    '),
      contentSecurityPolicy: contentSecurityPolicy(office),
    },
  });
}

const asPage = { transform: (markdown) => pageHtml(markdown.toString()), info: { minimized: true } };

/** Files that lie beside the scripts: icons, Office.js, what tells old browsers, a page for each rule and one on profiles. */
function copied(fromOffice = officeSource() === officeSources.self ? officeFiles : []) {
  const office = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  const officePatterns = fromOffice.map((file) => ({
    from: path.join(office, file),
    to: path.posix.join('office-js', file.replace(/^dist\//, '')),
    info: { minimized: true },
  }));
  return new CopyPlugin({
    patterns: [
      { from: 'assets/*.png' },
      { from: 'src/taskpane/unsupported.js', to: 'unsupported.js', info: { minimized: true } },
      {
        from: 'docs/rules/*.md',
        to: ({ absoluteFilename }) => {
          const name = path.basename(absoluteFilename, '.md');
          return `rules/${name === 'README' ? 'index' : name}.html`;
        },
        ...asPage,
      },
      { from: 'docs/profiles.md', to: 'profiles.html', ...asPage },
      ...officePatterns,
    ],
  });
}

/** What Excel loads: the pane, the ribbon's commands, and the page that says what a command came to. */
function taskpane(mode) {
  return {
    ...common('taskpane', mode),
    target: ['web', 'es2020'],
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      outcome: './src/commands/outcome-page.ts',
    },
    output: {
      path: path.join(__dirname, 'dist/addin'),
      filename: mode === 'production' ? '[name].[contenthash:10].js' : '[name].js',
      publicPath: '',
      clean: true,
    },
    module: { rules: [withoutExamples, swcRule({ target: 'es2020', jsx: true })] },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
    },
    plugins: [
      page('taskpane.html', 'src/taskpane', 'taskpane'),
      page('commands.html', 'src/commands', 'commands'),
      page('outcome.html', 'src/commands', 'outcome'),
      copied(),
      ...(mode === 'production' ? [new FirstLoadLimit('taskpane', firstLoadLimit)] : []),
    ],
  };
}

/** In the workbench a page's Office.js is the genuine one, but between two scripts that connect it to the embedded Excel. */
const officeInWorkbench = {
  office: officeSources.self,
  scripts: ['before-office.js', 'office-js/excel-web-16.00.js', 'after-office.js'],
};

/** The page around the pane is mostly the spreadsheet, and never leaves the machine: making it small would take most of the build. */
const leftAsItIs = /^workbench\./;

/** The page with a spreadsheet at the left and the task pane, as Excel loads it, in a frame at the right. */
function workbench(mode) {
  const connections = ['before-office', 'after-office'];
  const hashed = mode === 'production' ? '[name].[contenthash:10].js' : '[name].js';
  return {
    ...common('workbench', mode),
    devtool: false,
    target: ['web', 'es2022'],
    entry: {
      workbench: './src/workbench/page/index.tsx',
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      outcome: './src/commands/outcome-page.ts',
      ...Object.fromEntries(connections.map((name) => [name, `./src/workbench/page/frame/${name}.ts`])),
    },
    output: {
      path: path.join(__dirname, 'dist/workbench'),
      filename: ({ chunk }) => (connections.includes(chunk.name) ? '[name].js' : hashed),
      publicPath: '',
      clean: true,
    },
    module: {
      rules: [
        withoutExamples,
        swcRule({ target: 'es2022', jsx: true }),
        { test: /\.css$/, use: ['style-loader', 'css-loader'] },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
      ],
    },
    optimization: {
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false, exclude: leftAsItIs })],
    },
    plugins: [
      new SourceMapDevToolPlugin({ filename: '[file].map', exclude: leftAsItIs }),
      page('index.html', 'src/workbench/page', 'workbench', { office: { frames: "'self'" }, scripts: [] }),
      page('taskpane.html', 'src/taskpane', 'taskpane', officeInWorkbench),
      page('commands.html', 'src/commands', 'commands', officeInWorkbench),
      page('outcome.html', 'src/commands', 'outcome', officeInWorkbench),
      copied(['dist/excel-web-16.00.js', 'LICENSE.md']),
      new CopyPlugin({ patterns: [{ from: 'samples/ecology-bureau.xlsx', to: 'samples/[name][ext]' }] }),
      ...(mode === 'production' ? [new FirstLoadLimit('taskpane', firstLoadLimit)] : []),
    ],
  };
}

/** A program for Node, as one file and the parts that it loads when they are first needed. */
function program(name, entry, mode) {
  return {
    ...common(name, mode),
    target: 'node20',
    entry: { main: entry },
    output: {
      path: path.join(__dirname, 'dist', name),
      filename: '[name].cjs',
      library: { type: 'commonjs2' },
      clean: true,
    },
    module: { rules: [withoutExamples, swcRule({ target: 'es2022', jsx: false })] },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          terserOptions: { compress: true, mangle: { keep_fnames: true, keep_classnames: true } },
        }),
      ],
    },
  };
}

module.exports = (_environment, { mode = 'production' } = {}) => [
  taskpane(mode),
  workbench(mode),
  program('cli', './src/cli/main.ts', mode),
  program('bench', './scripts/bench/main.ts', mode),
];
