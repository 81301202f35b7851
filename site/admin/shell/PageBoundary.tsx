import { Component, type ReactNode } from 'react'
import { ProblemNotice } from '../kit/index.ts'

/** A page that breaks leaves the navigation standing. */
export class PageBoundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {}

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === undefined) return this.props.children
    return <ProblemNotice error={this.state.error} onRetry={() => window.location.reload()} />
  }
}
