import { pathToFileURL } from 'node:url';
import type { Language } from '../core/language';
import type { Severity } from '../core/rules/finding';
import { ruleOf } from '../core/rules/index';
import type { AcceptedReport, FindingReport, NoteReport, UnreadReport, WorkbookReport } from './check-report';
import { productName, productVersion } from './product';

const levels: { readonly [severity in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };

/** A cell or range of a workbook: the file is the physical place, the cell a logical one, since SARIF knows lines only. */
function locationOf(file: string, place: string): unknown {
  return {
    physicalLocation: { artifactLocation: { uri: pathToFileURL(file).href } },
    logicalLocations: [{ fullyQualifiedName: place, kind: 'object' }],
  };
}

/** What somebody has explained is a result that is suppressed, with the reason. */
function acceptedOf(file: string, accepted: AcceptedReport): object {
  return { ...resultOf(file, accepted), suppressions: [{ kind: 'external', justification: accepted.reason }] };
}

function resultOf(file: string, { rule, severity, sheet, cell, related, message }: FindingReport): object {
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [locationOf(file, `${sheet}!${cell}`)],
    ...(related.length > 0 && { relatedLocations: related.map((place) => locationOf(file, place)) }),
  };
}

function descriptorOf(id: string, language: Language): unknown {
  const rule = ruleOf(id);
  return {
    id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: rule.about[language] },
    help: { text: rule.source.citation[language] },
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function unreadNotification(file: string, { sheet, range, reason }: UnreadReport): unknown {
  return { level: 'warning', message: { text: reason }, locations: [locationOf(file, `${sheet}!${range}`)] };
}

function fileLocation(file: string): unknown {
  return { physicalLocation: { artifactLocation: { uri: pathToFileURL(file).href } } };
}

function noteNotification(file: string, { code, message }: NoteReport): unknown {
  return { level: 'note', descriptor: { id: code }, message: { text: message }, locations: [fileLocation(file)] };
}

function notificationsOf({ file, unread, notes, error }: WorkbookReport): readonly unknown[] {
  const refusal = error && {
    level: 'error',
    descriptor: { id: error.code },
    message: { text: error.message },
    locations: [fileLocation(file)],
  };
  return [
    ...(refusal ? [refusal] : []),
    ...unread.map((one) => unreadNotification(file, one)),
    ...notes.map((note) => noteNotification(file, note)),
  ];
}

/** All reports as one SARIF 2.1.0 log: findings are results; what could not be read and notes on sheets are notifications of the tool. */
export function sarifOf(reports: readonly WorkbookReport[], language: Language): unknown {
  const ids = new Set(reports.flatMap(({ findings, accepted }) => [...findings, ...accepted].map(({ rule }) => rule)));
  const toolExecutionNotifications = reports.flatMap(notificationsOf);
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: productName,
            version: productVersion,
            rules: [...ids].sort().map((id) => descriptorOf(id, language)),
          },
        },
        invocations: [
          { executionSuccessful: reports.every(({ error }) => error === null), toolExecutionNotifications },
        ],
        results: reports.flatMap(({ file, findings, accepted }) => [
          ...findings.map((finding) => resultOf(file, finding)),
          ...accepted.map((one) => acceptedOf(file, one)),
        ]),
      },
    ],
  };
}
