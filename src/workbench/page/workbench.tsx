import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { AddInDialog } from './add-in-dialog';
import { LeaveQuestion } from './leave-question';
import { Ribbon } from './ribbon';
import { text } from './text';
import { useDroppedFile } from './use-dropped-file';
import { useWorkbench } from './use-workbench';

const paneWidth = '320px';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%' },
  below: { display: 'flex', flex: 1, minHeight: 0 },
  grid: {
    position: 'relative',
    flex: 1,
    minWidth: 0,
    '& > .spreadsheet': { position: 'absolute', inset: 0 },
  },
  pane: { width: paneWidth, border: 'none', borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, flexShrink: 0 },
  gone: { display: 'none' },
  over: {
    position: 'absolute',
    inset: 0,
    zIndex: 2000,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
  },
});

/** The whole page: the ribbon above, the spreadsheet at the left, the task pane at the right. */
export function Workbench() {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const workbench = useWorkbench(place);
  const { book, busy, notice, dialog, waiting } = workbench;
  const [isPaneShown, setPaneShown] = useState(true);
  const isDropping = useDroppedFile(workbench.pick);
  return (
    <div className={styles.page}>
      <Ribbon
        fileName={book?.file.name}
        isUnsaved={workbench.isUnsaved}
        isReady={book !== undefined && busy === undefined}
        isPaneShown={isPaneShown}
        onOpen={workbench.pick}
        onSave={workbench.save}
        onTogglePane={() => setPaneShown(!isPaneShown)}
        onCommand={workbench.run}
      />
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline" politeness="assertive">
          <MessageBarBody>{notice.words}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={text.dismiss}
                onClick={workbench.dismiss}
              />
            }
          />
        </MessageBar>
      )}
      {workbench.chartsUnseen > 0 && (
        <MessageBar intent="info">
          <MessageBarBody>{text.chartsUnseen(workbench.chartsUnseen)}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.below}>
        <main className={styles.grid} aria-label={text.spreadsheet}>
          <div ref={place} className={styles.grid} style={{ height: '100%' }} />
          {busy !== undefined && (
            <div className={styles.over} role="status">
              <Spinner label={busy} />
            </div>
          )}
          {isDropping && <div className={styles.over}>{text.dropHere}</div>}
        </main>
        {book && (
          <iframe
            key={`pane ${book.number}`}
            title={text.pane}
            src="taskpane.html"
            className={mergeClasses(styles.pane, !isPaneShown && styles.gone)}
          />
        )}
        {book && (
          <iframe key={`commands ${book.number}`} src="commands.html" className={styles.gone} title={text.group} />
        )}
      </div>
      {dialog && <AddInDialog dialog={dialog} />}
      {waiting && <LeaveQuestion name={waiting.name} onLeave={workbench.leave} onStay={workbench.stay} />}
    </div>
  );
}
