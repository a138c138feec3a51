import { cac } from 'cac';
import type { Language } from '../core/language';
import type { HiddenSheets } from '../core/mapping/sheet-notes';
import { ok, refused, type Result } from '../core/result';
import { rules } from '../core/rules/index';
import { longestReason } from '../core/stored/stored';
import { helpText } from './help-text';

export const formats = ['text', 'json', 'ndjson', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** What `check` was asked to do. */
export interface CheckCommand {
  readonly files: readonly string[];
  readonly hiddenSheets: HiddenSheets;
  readonly format: Format;
  readonly language: Language;
  /** The id of a built-in profile or the path of a bureau's own; undefined where each workbook's own choice counts. */
  readonly profile: string | undefined;
  /** Where the marked copy goes; undefined where none is wanted. */
  readonly mark: string | undefined;
  /** Whether the marked copy gets the summary sheets too. */
  readonly summary: boolean;
  /** Whether an existing file may be replaced by the marked copy. */
  readonly force: boolean;
}

/** What `fix` was asked to do. */
export interface FixCommand {
  readonly file: string;
  readonly hiddenSheets: HiddenSheets;
  /** Where the repaired copy goes. */
  readonly out: string;
  /** Whether all safe repairs are wanted, and of which rules those too that a person is to agree to. */
  readonly safe: boolean;
  readonly rules: readonly string[];
  readonly language: Language;
  readonly profile: string | undefined;
  readonly force: boolean;
}

/** What `seal` was asked to do. */
export interface SealCommand {
  readonly file: string;
  /** Where the sealed copy goes. */
  readonly out: string;
  /** Why it is to be sealed whatever stands in the way. */
  readonly despite: string | undefined;
  /** Whether the copy gets the sheet 问题及说明 too. */
  readonly report: boolean;
  readonly language: Language;
  readonly profile: string | undefined;
  readonly force: boolean;
}

/** What `verify` was asked to do. */
export interface VerifyCommand {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly language: Language;
}

/** What `report` was asked to do. */
export interface ReportCommand {
  readonly file: string;
  readonly hiddenSheets: HiddenSheets;
  /** Where the page goes. */
  readonly out: string;
  readonly language: Language;
  readonly profile: string | undefined;
  readonly force: boolean;
}

export type Command =
  | { readonly name: 'check'; readonly check: CheckCommand }
  | { readonly name: 'fix'; readonly fix: FixCommand }
  | { readonly name: 'seal'; readonly seal: SealCommand }
  | { readonly name: 'verify'; readonly verify: VerifyCommand }
  | { readonly name: 'report'; readonly report: ReportCommand }
  | { readonly name: 'help'; readonly text: string };

const everywhere = ['lang', 'help', 'h', '--'];
/** `--no-hidden` arrives as `hidden`, false. */
const checking = [...everywhere, 'profile', 'hidden', 'force'];
const optionsOf = {
  check: new Set([...checking, 'format', 'mark', 'summary']),
  fix: new Set([...checking, 'safe', 'rule', 'out']),
  seal: new Set([...everywhere, 'profile', 'force', 'out', 'despite', 'report']),
  verify: new Set([...everywhere, 'format']),
  report: new Set([...checking, 'out']),
} as const;
type CommandName = keyof typeof optionsOf;
const commandNames = Object.keys(optionsOf) as readonly CommandName[];
const valueOptions = ['format', 'mark', 'lang', 'rule', 'out', 'profile', 'despite'] as const;
/** Options without a value: a word behind one of them is taken for its value by the parser. */
const flags = ['summary', 'safe', 'force', 'report'] as const;

type RawOptions = Readonly<Record<string, unknown>>;

function wrongOption(command: CommandName, options: RawOptions): string | undefined {
  const unknown = Object.keys(options).find((option) => !optionsOf[command].has(option));
  if (unknown) return `${command} 没有选项 --${unknown}。可用的选项见 --help。`;
  if (options['hidden'] === true)
    return `${command} 没有选项 --hidden。隐藏的工作表默认就会读取；不读取请写 --no-hidden。`;
  for (const option of valueOptions) {
    const value = options[option];
    if (value !== undefined && typeof value !== 'string' && typeof value !== 'number') {
      return `选项 --${option} 后面需要写一个值，且只写一次。`;
    }
  }
  const valued = flags.find((flag) => typeof options[flag] === 'string' || typeof options[flag] === 'number');
  return valued && `选项 --${valued} 后面不写值，请把它写在文件名之后。`;
}

function isFormat(text: string): text is Format {
  return formats.some((format) => format === text);
}

function hiddenSheetsIn(options: RawOptions): HiddenSheets {
  return options['hidden'] === false ? 'left-out' : 'read';
}

function languageIn(options: RawOptions): Result<Language, string> {
  const language = String(options['lang'] ?? 'zh');
  return language === 'zh' || language === 'en'
    ? ok(language)
    : refused(`--lang 只能是 zh 或 en，不能是“${language}”。`);
}

function profileIn(options: RawOptions): string | undefined {
  return options['profile'] === undefined ? undefined : String(options['profile']);
}

function checkCommand(files: readonly string[], options: RawOptions): Result<Command, string> {
  const format = String(options['format'] ?? 'text');
  const language = languageIn(options);
  const mark = options['mark'] === undefined ? undefined : String(options['mark']);
  const summary = options['summary'] === true;
  if (!isFormat(format)) return refused(`--format 只能是 ${formats.join('、')}，不能是“${format}”。`);
  if (!language.ok) return language;
  if (files.length === 0) return refused('请写出要检查的文件，例如：check 部门.xlsx。');
  if (mark !== undefined && files.length > 1) return refused('--mark 一次只能用于一个文件，请逐个文件另存。');
  if (mark !== undefined && !mark.toLowerCase().endsWith('.xlsx')) return refused('--mark 的输出文件请以 .xlsx 结尾。');
  if (summary && mark === undefined)
    return refused('--summary 把汇总表写入标注副本，请同时用 --mark 指定副本的文件名。');
  const force = options['force'] === true;
  const hiddenSheets = hiddenSheetsIn(options);
  const profile = profileIn(options);
  const check = { files, hiddenSheets, profile, format, language: language.value, mark, summary, force };
  return ok({ name: 'check', check });
}

function fixCommand(files: readonly string[], options: RawOptions): Result<Command, string> {
  const language = languageIn(options);
  if (!language.ok) return language;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    return refused('fix 一次修复一个文件，例如：fix 部门.xlsx --safe --out 部门-修复.xlsx。');
  }
  const out = options['out'] === undefined ? '' : String(options['out']);
  if (!out.toLowerCase().endsWith('.xlsx')) return refused('请用 --out 写明修复后副本的文件名，以 .xlsx 结尾。');
  const chosen = String(options['rule'] ?? '')
    .split(/[,，]/u)
    .filter((id) => id !== '');
  const unknown = chosen.find((id) => !rules.some((rule) => rule.id === id && rule.repair));
  if (unknown !== undefined) return refused(`没有名为“${unknown}”、能提出修复的规则。规则编号见 docs/rules。`);
  const safe = options['safe'] === true;
  if (!safe && chosen.length === 0) return refused('请写明修复什么：--safe，或 --rule 规则编号。');
  const force = options['force'] === true;
  const hiddenSheets = hiddenSheetsIn(options);
  const profile = profileIn(options);
  const fix = { file, hiddenSheets, profile, out, safe, rules: chosen, language: language.value, force };
  return ok({ name: 'fix', fix });
}

/** The reason as it was written: the parser takes a blank one, and one of digits, for a number. */
function reasonIn(words: readonly string[]): string | undefined {
  const place = words.findIndex((word) => word === '--despite' || word.startsWith('--despite='));
  const word = words[place];
  if (word === undefined) return undefined;
  return (word === '--despite' ? (words[place + 1] ?? '') : word.slice('--despite='.length)).trim();
}

function sealCommand(files: readonly string[], options: RawOptions, words: readonly string[]): Result<Command, string> {
  const language = languageIn(options);
  if (!language.ok) return language;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    return refused('seal 一次封存一个文件，例如：seal 部门.xlsx --out 部门-封存.xlsx。');
  }
  const out = options['out'] === undefined ? '' : String(options['out']);
  if (!out.toLowerCase().endsWith('.xlsx')) return refused('请用 --out 写明封存后副本的文件名，以 .xlsx 结尾。');
  const despite = reasonIn(words);
  if (despite === '') return refused('请在 --despite 后面写明理由，例如：--despite "已与财政部门商定"。');
  if (despite !== undefined && despite.length > longestReason) {
    return refused(`--despite 的理由请不超过 ${longestReason} 个字，详细情况另写成文。`);
  }
  const force = options['force'] === true;
  const profile = profileIn(options);
  const report = options['report'] === true;
  return ok({ name: 'seal', seal: { file, out, despite, report, language: language.value, profile, force } });
}

function reportCommand(files: readonly string[], options: RawOptions): Result<Command, string> {
  const language = languageIn(options);
  if (!language.ok) return language;
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    return refused('report 一次处理一个文件，例如：report 部门.xlsx --out 部门-问题及说明.html。');
  }
  const out = options['out'] === undefined ? '' : String(options['out']);
  if (!/\.html?$/iu.test(out)) return refused('请用 --out 写明报告的文件名，以 .html 结尾。');
  const force = options['force'] === true;
  const hiddenSheets = hiddenSheetsIn(options);
  const profile = profileIn(options);
  return ok({ name: 'report', report: { file, hiddenSheets, out, language: language.value, profile, force } });
}

function verifyCommand(files: readonly string[], options: RawOptions): Result<Command, string> {
  const language = languageIn(options);
  if (!language.ok) return language;
  const format = String(options['format'] ?? 'text');
  if (format !== 'text' && format !== 'json') {
    return refused(`verify 的 --format 只能是 text 或 json，不能是“${format}”。`);
  }
  if (files.length === 0) return refused('请写出要核对的文件，例如：verify 部门-封存.xlsx。');
  return ok({ name: 'verify', verify: { files, format, language: language.value } });
}

function isCommand(name: string): name is CommandName {
  return commandNames.some((command) => command === name);
}

const readers: {
  readonly [name in CommandName]: (
    files: readonly string[],
    options: RawOptions,
    words: readonly string[],
  ) => Result<Command, string>;
} = { check: checkCommand, fix: fixCommand, seal: sealCommand, verify: verifyCommand, report: reportCommand };

/** Reads the words of a call; a sentence where they are off. */
export function readArguments(words: readonly string[]): Result<Command, string> {
  const parser = cac('budget-performance');
  const { args, options } = parser.parse(['', '', ...words], { run: false });
  const [name, ...files] = args;
  if (options['help'] === true || options['h'] === true) return ok({ name: 'help', text: helpText });
  if (name === undefined) return refused('请写出命令，例如：check 部门.xlsx。全部用法见 --help。');
  if (!isCommand(name)) return refused(`不认识命令“${name}”。可用的命令是 ${commandNames.join('、')}。`);
  const wrong = wrongOption(name, options);
  return wrong ? refused(wrong) : readers[name](files, options, words);
}
