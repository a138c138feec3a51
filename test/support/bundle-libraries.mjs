import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../dist/test-libraries/', import.meta.url));

/**
 * Makes one file of each library that is made of hundreds. Every test file loads its libraries anew, and spends seconds on nothing but
 * finding them.
 */
export default function bundleLibraries() {
  return build({
    entryPoints: {
      fluent: '@fluentui/react-components',
      'lodash-es': 'lodash-es',
      'cjk-regex': 'cjk-regex',
      rxjs: 'rxjs',
    },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['react', 'react-dom'],
    outdir: folder,
    logLevel: 'error',
  });
}
