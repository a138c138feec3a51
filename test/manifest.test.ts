import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { requiredExcelApi } from '../src/adapters/office/environment';
import { commands } from '../src/commands/commands';

const root = join(__dirname, '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest: Document = new DOMParser().parseFromString(source, 'text/xml');

function all(localName: string): readonly Element[] {
  return [...manifest.getElementsByTagNameNS('*', localName)];
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function childrenOf(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

function childNames(element: Element | undefined): readonly string[] {
  return element ? childrenOf(element).map((child) => child.localName ?? '') : [];
}

/** The values of an element in all its languages: its default and its overrides. */
function wordings(element: Element): readonly string[] {
  return [attribute(element, 'DefaultValue'), ...childrenOf(element).map((override) => attribute(override, 'Value'))];
}

function languagesOf(element: Element): readonly string[] {
  return childrenOf(element).map((override) => attribute(override, 'Locale'));
}

function stringsOf(list: 'ShortStrings' | 'LongStrings'): readonly Element[] {
  return all(list).flatMap(childrenOf);
}

function resources(): readonly Element[] {
  return all('Resources').flatMap(childrenOf).flatMap(childrenOf);
}

/** Width and height of a PNG file, from its header. */
function pixelsOf(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function assetOf(address: string): string {
  return join(root, new URL(address).pathname);
}

test('short strings have 1 to 125 characters and long ones 1 to 250, in each language', () => {
  const short = stringsOf('ShortStrings').flatMap(wordings);
  const long = [...stringsOf('LongStrings'), ...all('Description').filter((it) => it.hasAttribute('DefaultValue'))];
  expect(short.filter((words) => words.length < 1 || words.length > 125)).toEqual([]);
  expect(long.flatMap(wordings).filter((words) => words.length < 1 || words.length > 250)).toEqual([]);
  expect(short.length).toBeGreaterThan(0);
});

test('every string that a user reads is there in Chinese by default and in English', () => {
  const read = [...all('DisplayName'), ...all('Description').filter((it) => it.hasAttribute('DefaultValue'))];
  const withoutEnglish = [...read, ...stringsOf('ShortStrings'), ...stringsOf('LongStrings')].filter(
    (element) => languagesOf(element).join() !== 'en-US',
  );
  expect(withoutEnglish.map(String)).toEqual([]);
  expect(all('DefaultLocale')[0]?.textContent).toBe('zh-CN');
});

test('every resid has at most 32 characters and is defined, and what is defined is used', () => {
  const used = [...manifest.getElementsByTagName('*')].map((it) => attribute(it, 'resid')).filter((id) => id !== '');
  const defined = resources().map((resource) => attribute(resource, 'id'));
  expect(used.filter((id) => id.length > 32)).toEqual([]);
  expect(used.filter((id) => !defined.includes(id))).toEqual([]);
  expect(defined.filter((id) => !used.includes(id))).toEqual([]);
});

test('no id is given twice', () => {
  const ids = [...manifest.getElementsByTagName('*')].map((it) => attribute(it, 'id')).filter((id) => id !== '');
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every group and button has icons of 16, 32 and 80 pixels, and each file is of the size it is named for', () => {
  const addressOf = new Map(resources().map((it) => [attribute(it, 'id'), attribute(it, 'DefaultValue')]));
  for (const icon of all('Icon')) {
    const sizes = childrenOf(icon).map((image) => Number(attribute(image, 'size')));
    expect(sizes).toEqual([16, 32, 80]);
    for (const image of childrenOf(icon)) {
      const size = Number(attribute(image, 'size'));
      expect(pixelsOf(assetOf(addressOf.get(attribute(image, 'resid')) ?? ''))).toEqual([size, size]);
    }
  }
  expect(all('Icon')).toHaveLength(4);
});

test('the add-in’s own icons have 64 and 128 pixels', () => {
  const addresses = [...all('IconUrl'), ...all('HighResolutionIconUrl')].map((it) => attribute(it, 'DefaultValue'));
  expect(addresses.map((address) => pixelsOf(assetOf(address)))).toEqual([
    [64, 64],
    [128, 128],
  ]);
});

test('every function that a button calls is associated in code, and every one in code has a button', () => {
  const called = all('FunctionName').map((name) => name.textContent);
  expect([...called].sort()).toEqual(Object.keys(commands).sort());
});

test('the requirement is the one that the code asks for', () => {
  const sets = all('Set').map((set) => `${attribute(set, 'Name')} ${attribute(set, 'MinVersion')}`);
  expect(sets).toEqual([`ExcelApi ${requiredExcelApi}`]);
  expect(all('Sets').map((list) => attribute(list, 'DefaultMinVersion'))).toEqual([requiredExcelApi]);
});

test('elements stand in the order that Office enforces', () => {
  expect(childNames(manifest.documentElement ?? undefined)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'Hosts',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(childNames(all('VersionOverrides')[0])).toEqual(['Requirements', 'Hosts', 'Resources']);
  expect(childNames(all('DesktopFormFactor')[0])).toEqual(['FunctionFile', 'ExtensionPoint']);
  expect(childNames(all('Resources')[0])).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  for (const control of all('Control')) expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
});

test('no runtime is declared, which would send machines without WebView2 to Internet Explorer', () => {
  expect([...all('Runtimes'), ...all('Runtime')]).toEqual([]);
});

test('the add-in may read and write, and every address is https on one origin', () => {
  expect(all('Permissions').map((it) => it.textContent)).toEqual(['ReadWriteDocument']);
  const addresses = [...source.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(([, address = '']) => new URL(address));
  expect([...new Set(addresses.map((address) => address.origin))]).toEqual(['https://localhost:3000']);
});

test('every page that the manifest names is one that the build makes', () => {
  const pages = [...source.matchAll(/https:\/\/localhost:3000\/([\w-]+\.html)/g)].map(([, page = '']) => page);
  const templates = ['src/taskpane', 'src/commands'];
  expect(pages.filter((page) => !templates.some((folder) => existsSync(join(root, folder, page))))).toEqual([]);
  expect(new Set(pages)).toEqual(new Set(['taskpane.html', 'commands.html']));
});

test('it has an id of its own and a version of four numbers', () => {
  expect(all('Id')[0]?.textContent).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(all('Version')[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});
