import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FailurePage } from './FailurePage';

interface Props {
  readonly children: ReactNode;
}

interface Failure {
  readonly kind: 'not-loaded' | 'broken';
  /** What went wrong, as text for a report. */
  readonly details: string;
}

interface State {
  readonly failure: Failure | null;
}

/** How Chromium, Firefox and Safari say that a part of a page could not be fetched. */
const notFetched = /imported module|importing a module/i;

const describe = (error: unknown) =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

const words = {
  'not-loaded': {
    title: 'A part of the console could not be loaded',
    text: 'The connection may be lost, or the console may have been updated since you opened it. Reload the page. Changes you have not saved are kept in this tab.',
  },
  broken: {
    title: 'This page stopped working',
    text: 'A part of the console failed in a way it could not recover from. Reload the page: it then shows what JumpCloud holds. If a save was running, part of it may have been done. Changes you have not saved are kept in this tab. If it happens again, copy the details and report them.',
  },
} as const;

/** Catches what no screen has caught. React offers this to class components only. */
export class LastResort extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    const details = describe(error);
    return { failure: { kind: notFetched.test(details) ? 'not-loaded' : 'broken', details } };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.setState(({ failure }) => ({
      failure: failure && { ...failure, details: `${failure.details}\n${componentStack ?? ''}` },
    }));
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const { title, text } = words[failure.kind];
    return (
      <FailurePage title={title} details={failure.details}>
        {text}
      </FailurePage>
    );
  }
}
