import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A sentence that explains, smaller and lighter than what it is about; however narrow the pane, it breaks. */
export const smallWords: GriffelStyle = {
  margin: 0,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  color: tokens.colorNeutralForeground2,
  overflowWrap: 'anywhere',
};
