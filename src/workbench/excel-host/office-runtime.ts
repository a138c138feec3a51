import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import type { NativeBridge } from './native-bridge';
import type { OfficeContextOptions } from './office-context';
import { completeOffice } from './office-context';

/** What the genuine library gives once it is loaded. */
export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

const scriptName = '@microsoft/office-js/dist/excel-web-16.00.js';

let compiled: Script | undefined;

/** The genuine script as it lies in the package, compiled once a process. */
function officeScript(): Script {
  if (!compiled) {
    const file = createRequire(join(process.cwd(), 'package.json')).resolve(scriptName);
    compiled = new Script(readFileSync(file, 'utf8'), { filename: 'excel-web-16.00.js' });
  }
  return compiled;
}

/** Evaluates the genuine Office.js in a context of its own, talking to `bridge` instead of Excel. Node only. */
export function loadOfficeRuntime(bridge: NativeBridge, options: OfficeContextOptions): OfficeRuntime {
  const globals = { ...browserGlobals(), _richApiNativeBridge: bridge };
  for (const self of ['window', 'self', 'top', 'parent']) Object.defineProperty(globals, self, { value: globals });
  officeScript().runInContext(createContext(globals));
  const runtime = checkedRuntime(globals);
  const office = completeOffice(runtime.Office, runtime.OfficeExtension, options);
  Object.defineProperty(globals, 'Office', { value: office });
  return { Excel: runtime.Excel, OfficeExtension: runtime.OfficeExtension, Office: office };
}

function checkedRuntime(globals: object): OfficeRuntime {
  if ('Excel' in globals && 'OfficeExtension' in globals && 'Office' in globals) return globals as OfficeRuntime;
  throw new Error('Office.js did not define Excel, OfficeExtension and Office');
}

/** The little of a browser that the script touches while it loads. */
function browserGlobals(): object {
  const nothing = (): undefined => undefined;
  const location = {
    href: 'https://localhost/',
    protocol: 'https:',
    origin: 'https://localhost',
    pathname: '/',
    search: '',
    hash: '',
  };
  const element = (): object => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const document = {
    getElementsByTagName: () => [],
    getElementById: () => null,
    createElement: element,
    addEventListener: nothing,
    removeEventListener: nothing,
    head: element(),
    body: element(),
    location,
    cookie: '',
    readyState: 'complete',
  };
  return {
    document,
    location,
    navigator: { userAgent: 'Node', language: 'zh-CN', platform: '' },
    sessionStorage: storage,
    localStorage: storage,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    performance,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
}
