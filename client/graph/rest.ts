import { type Core } from 'cytoscape'

/** Milliseconds after a change in which Cytoscape makes no layers of what it draws; a little more than its own 250. */
const PAUSE = 300

/**
 * Draws once more when a picture has come to rest: only such a frame lets Cytoscape put the picture into layers, in the time
 * that is left between frames, and moving the ground then costs the same however many nodes there are.
 */
export function bindRest(cy: Core): () => void {
  let timer = 0
  let atRest = false
  const onRender = () => {
    window.clearTimeout(timer)
    if (!atRest) timer = window.setTimeout(draw, PAUSE)
    atRest = false
  }
  const draw = () => {
    atRest = true
    cy.forceRender()
  }
  cy.on('render', onRender)
  return () => {
    window.clearTimeout(timer)
    cy.off('render', onRender)
  }
}
