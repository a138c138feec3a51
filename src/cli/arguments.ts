import { cac } from 'cac';
import type { Language } from '../core/language';
import type { HiddenSheets } from '../core/mapping/sheet-notes';
import { ok, refused, type Result } from '../core/result';
import { rules } from '../core/rules/index';

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

export type Command =
  | { readonly name: 'check'; readonly check: CheckCommand }
  | { readonly name: 'fix'; readonly fix: FixCommand }
  | { readonly name: 'help'; readonly text: string };

export const helpText = `预算绩效助手 — 检查预算项目绩效表

用法：
  budget-performance check 文件… [选项]
  budget-performance fix 文件 --safe --out 输出.xlsx [选项]

check 的选项：
  --format 格式               text（默认）、json、ndjson 或 sarif
  --mark 输出.xlsx            另存一份标注了问题单元格的副本
  --summary                   在副本中加入汇总表（部门总览、项目总览、资金计划、指标汇总、问题清单）

fix 的选项：
  --safe                      修复全部无须斟酌的问题，如标签规范名称、多余空格
  --rule 规则编号             另外修复这些规则提出的问题，多个编号用逗号隔开；会先按规则的建议改，请逐条核对
  --out 输出.xlsx             修复后的副本

共同的选项：
  --profile 方案              按此规则方案检查：default、legacy-88、guide-2021、hebei，或自有方案的 .json 文件；
                              不写时按工作簿中选定的方案，没有选定的按通用方案
  --no-hidden                 不读取隐藏的工作表；默认读取，并在报告中说明
  --force                     副本已存在时予以替换
  --lang zh|en                报告的语言，默认 zh
  --help                      显示本说明

退出码：0 没有必须修改的问题；1 有必须修改的问题；2 有文件读不了，或命令写法有误。
原文件只读取，从不改写。
`;

/** `--no-hidden` arrives as `hidden`, false. */
const sharedOptions = ['profile', 'hidden', 'force', 'lang', 'help', 'h', '--'];
const optionsOf = {
  check: new Set([...sharedOptions, 'format', 'mark', 'summary']),
  fix: new Set([...sharedOptions, 'safe', 'rule', 'out']),
} as const;
const valueOptions = ['format', 'mark', 'lang', 'rule', 'out', 'profile'] as const;

type RawOptions = Readonly<Record<string, unknown>>;

function wrongOption(command: keyof typeof optionsOf, options: RawOptions): string | undefined {
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
  return undefined;
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

/** Reads the words of a call; a sentence where they are off. */
export function readArguments(words: readonly string[]): Result<Command, string> {
  const parser = cac('budget-performance');
  const { args, options } = parser.parse(['', '', ...words], { run: false });
  const [name, ...files] = args;
  if (options['help'] === true || options['h'] === true) return ok({ name: 'help', text: helpText });
  if (name === undefined) return refused('请写出命令，例如：check 部门.xlsx。全部用法见 --help。');
  if (name !== 'check' && name !== 'fix') return refused(`不认识命令“${name}”。可用的命令是 check 和 fix。`);
  const wrong = wrongOption(name, options);
  if (wrong) return refused(wrong);
  return name === 'check' ? checkCommand(files, options) : fixCommand(files, options);
}
