import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Workbook } from '../ports/workbook';
import { CheckPanel } from './check/check-panel';
import { LiveWords } from './check/live-words';
import { useCheck } from './check/use-check';
import { FormsPanel } from './forms/forms-panel';
import { Frame, type FrameProps } from './frame';
import { keep, recalled } from './kept-state';
import { SettingsPanel } from './settings/settings-panel';
import { SubmitPanel } from './submit/submit-panel';
import { TemplatesPanel } from './templates/templates-panel';
import { useText } from './text/text-context';
import { unseen } from './unseen';
import { Views, type View } from './views';

export interface PaneProps extends Omit<FrameProps, 'children'> {
  readonly workbook: Workbook;
}

const viewNames = ['check', 'forms', 'templates', 'submit', 'settings'] as const;
type ViewName = (typeof viewNames)[number];

const useStyles = makeStyles({ main: { height: '100%' }, title: unseen });

function viewLeft(): ViewName {
  return viewNames.find((name) => name === recalled('view')) ?? 'check';
}

function DailyWork({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const { text } = useText();
  const check = useCheck(workbook);
  const [current, setCurrent] = useState(viewLeft);
  const show = (name: ViewName) => {
    keep('view', name);
    setCurrent(name);
  };
  const toTemplates = () => show('templates');
  const views: readonly View<ViewName>[] = [
    { name: 'check', title: text.checkView, draw: () => <CheckPanel check={check} onBlankForms={toTemplates} /> },
    { name: 'forms', title: text.formsView, draw: () => <FormsPanel check={check} onBlankForms={toTemplates} /> },
    { name: 'templates', title: text.templatesView, draw: () => <TemplatesPanel check={check} /> },
    { name: 'submit', title: text.submitView, draw: () => <SubmitPanel check={check} /> },
    { name: 'settings', title: text.settingsView, draw: () => <SettingsPanel check={check} /> },
  ];
  return (
    <main className={styles.main}>
      <h1 className={styles.title}>{text.title}</h1>
      <LiveWords state={check.state} />
      <Views label={text.views} views={views} current={current} onChange={show} />
    </main>
  );
}

/** The whole task pane over any workbook: Excel's, a file, the embedded host. */
export function Pane({ workbook, ...frame }: PaneProps) {
  return (
    <Frame {...frame}>
      <DailyWork workbook={workbook} />
    </Frame>
  );
}
