import { makeStyles, tokens } from '@fluentui/react-components';
import { smallWords } from '../small-words';

/** What the views of templates have in common. */
export const useTemplateStyles = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  words: smallWords,
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  full: { width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  fault: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground3 },
  fields: { minWidth: 0, margin: 0, padding: 0, border: 'none', '& legend': { padding: 0 } },
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  columns: { display: 'grid', gridTemplateColumns: '1fr 1fr 1fr', columnGap: tokens.spacingHorizontalXS },
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  boxed: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  area: { height: '96px', paddingBlock: tokens.spacingVerticalXXS, resize: 'vertical', whiteSpace: 'pre' },
});
