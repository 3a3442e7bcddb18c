import { Component, type ReactNode, Suspense } from 'react';
import { type Failure, failureOf } from '@/domain/failures';
import { FailurePage } from './FailurePage';
import { Opening } from './Opening';

/**
 * The last net: whatever a screen throws becomes words and a way out. There is no server log, so
 * the screen has to tell. Records are not touched.
 */
export class FailureBoundary extends Component<
  { children: ReactNode },
  { failure: Failure | null }
> {
  override state = { failure: null };

  static getDerivedStateFromError(thrown: unknown) {
    return { failure: failureOf(thrown) };
  }

  override render() {
    const { failure } = this.state;
    return (
      <Suspense fallback={<Opening />}>
        {failure === null ? (
          this.props.children
        ) : (
          <FailurePage failure={failure} onRetry={() => this.setState({ failure: null })} />
        )}
      </Suspense>
    );
  }
}
