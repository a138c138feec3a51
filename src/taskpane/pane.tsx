import type { Workbook } from '../ports/workbook';
import { CheckPanel } from './check/check-panel';
import { Frame, type FrameProps } from './frame';

interface PaneProps extends Omit<FrameProps, 'children'> {
  readonly workbook: Workbook;
}

/** The whole task pane over any workbook: Excel's, a file, the embedded host. */
export function Pane({ workbook, ...frame }: PaneProps) {
  return (
    <Frame {...frame}>
      <CheckPanel workbook={workbook} />
    </Frame>
  );
}
