import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ToneIcon, type Tone } from './tone-icon';

interface NoticeProps {
  readonly tone: Tone;
  readonly heading: string;
  /** Read out at once, whatever else is being read. */
  readonly urgent?: boolean;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  body: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& p': { margin: `${tokens.spacingVerticalXXS} 0` },
    '& button': { marginTop: tokens.spacingVerticalXS },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Something the user is told: an icon, a heading, what to do. */
export function Notice({ tone, heading, urgent = false, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.box, styles[tone])} {...(urgent ? { role: 'alert' } : {})}>
      <ToneIcon tone={tone} />
      <div className={styles.body}>
        <h2 className={styles.heading}>{heading}</h2>
        {children}
      </div>
    </div>
  );
}
