import { Component, type ReactNode } from 'react'
import { PanelBar } from './panel-bar'
import styles from './side-panel.module.css'

/** Keeps a view that fails (a chunk that cannot be had, an answer of a strange shape) from taking the page with it. */
export class ViewBoundary extends Component<{ words: string, children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <>
        <PanelBar />
        <p role="alert" className={styles.words}>{this.props.words}</p>
      </>
    )
  }
}
