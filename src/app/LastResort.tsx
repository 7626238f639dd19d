import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FailurePage } from './FailurePage';

interface Props {
  readonly children: ReactNode;
}

interface State {
  /** What went wrong, as text for a report; null while all is well. */
  readonly details: string | null;
}

const describe = (error: unknown) =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);

/** Catches what no screen has caught. React offers this to class components only. */
export class LastResort extends Component<Props, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(error: unknown): State {
    return { details: describe(error) };
  }

  override componentDidCatch(_error: unknown, { componentStack }: ErrorInfo): void {
    this.setState(({ details }) => ({ details: `${details ?? ''}\n${componentStack ?? ''}` }));
  }

  override render(): ReactNode {
    const { details } = this.state;
    if (details === null) return this.props.children;
    return (
      <FailurePage title="This page stopped working" details={details}>
        A part of the console failed in a way it could not recover from. Reload the page: it then shows what
        JumpCloud holds. If a save was running, part of it may have been done. Changes you have not saved are
        kept in this tab. If it happens again, copy the details and report them.
      </FailurePage>
    );
  }
}
