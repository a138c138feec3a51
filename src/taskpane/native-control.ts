import { makeStyles, tokens } from '@fluentui/react-components';

/** The browser's own input and select in Fluent's looks: a third of the weight of Fluent's, and the keyboard's own ways. */
export const useControlStyles = makeStyles({
  control: {
    boxSizing: 'border-box',
    minWidth: 0,
    height: '26px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textOverflow: 'ellipsis',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
