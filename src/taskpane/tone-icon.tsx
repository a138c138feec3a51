import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info20Filled } from '@fluentui/react-icons/svg/info';
import { Warning20Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../core/rules/finding';

export type Tone = Severity | 'success';

const icons = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  info: Info20Filled,
  success: CheckmarkCircle20Filled,
} as const;

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
  success: { color: tokens.colorStatusSuccessForeground1 },
});

/** Beside words only, never instead of them: four shapes, so that they differ without colour too. */
export function ToneIcon({ tone }: { readonly tone: Tone }) {
  const styles = useStyles();
  const Icon = icons[tone];
  return <Icon className={mergeClasses(styles.icon, styles[tone])} aria-hidden />;
}
