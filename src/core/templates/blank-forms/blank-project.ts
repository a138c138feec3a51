import type { Fen } from '../../model/money';

/** A project for which a form is to be inserted. `code` is text, its zeros in front kept; '' where there is none yet. */
export interface BlankProject {
  readonly code: string;
  readonly name: string;
  readonly budget?: Fen;
}
