import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { text } from './text';

interface LeaveQuestionProps {
  /** The file that is to be opened. */
  readonly name: string;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before unsaved work is given up for another file. */
export function LeaveQuestion({ name, onLeave, onStay }: LeaveQuestionProps) {
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onStay()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.leaveHeading}</DialogTitle>
          <DialogContent>{text.leave(name)}</DialogContent>
          <DialogActions>
            <Button onClick={onLeave}>{text.leaveAnyway}</Button>
            <Button appearance="primary" onClick={onStay}>
              {text.stay}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
