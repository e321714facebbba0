import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What a person is shown instead, given the way to try again. */
  readonly instead: (retry: () => void) => ReactNode;
}

/** Keeps a failure in one part of the page from taking the rest with it. The details go to the console, not to the person. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  readonly #retry = () => this.setState({ broken: false });

  override render() {
    return this.state.broken ? this.props.instead(this.#retry) : this.props.children;
  }
}
