import { Component, type ReactNode } from 'react';
import { Broken } from './broken';

interface BoundaryState {
  readonly fault: { readonly thrown: unknown } | undefined;
}

/** Where a fault of ours ends up: it is said, with a way to go on. A class, because React has no other boundary. */
export class Boundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override readonly state: BoundaryState = { fault: undefined };

  static getDerivedStateFromError(thrown: unknown): BoundaryState {
    return { fault: { thrown } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault ? <Broken fault={fault.thrown} /> : this.props.children;
  }
}
