import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../dist/test-libraries/', import.meta.url));

/**
 * Makes one small file of each library that is made of hundreds, or is large. Every test file loads its libraries anew, and spends seconds
 * on nothing but finding and parsing them.
 */
export default function bundleLibraries() {
  return build({
    entryPoints: {
      fluent: '@fluentui/react-components',
      'lodash-es': 'lodash-es',
      'cjk-regex': 'cjk-regex',
      rxjs: 'rxjs',
      // As webpack takes it: without the code pages of old file formats, which the other build of the library brings along.
      xlsx: '@e965/xlsx/xlsx.mjs',
    },
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    external: ['react', 'react-dom'],
    outdir: folder,
    logLevel: 'error',
  });
}
