/** The same picture drawn by plain Cytoscape and by sigma.js, to be panned beside ours. */
import './beside.css'
import cytoscape from 'cytoscape'
import Graph from 'graphology'
import Sigma from 'sigma'
import { type Positions } from '../../client/state/state'
import { entityTypes } from '../../cypher/ontology'
import { syntheticPart } from '../synthetic'

/** What the bench may do here: draw a made graph where its nodes stand on our canvas. */
export interface Beside {
  draw: (by: 'cytoscape' | 'sigma', nodes: number, edges: number, places: Positions) => void
}

const stage = document.getElementById('stage')!

function drawPlain(part: ReturnType<typeof syntheticPart>, places: Positions): void {
  const cy = cytoscape({
    container: stage,
    elements: [
      ...part.nodes.map(({ id, name, type }) => ({ data: { id, label: name, colour: entityTypes[type].colour }, position: { ...places[id]! } })),
      ...part.edges.map(({ id, from, to }) => ({ data: { id, source: from, target: to } })),
    ],
    style: [
      { selector: 'node', style: { 'label': 'data(label)', 'background-color': 'data(colour)', 'width': 22, 'height': 22, 'font-size': 12 } },
      { selector: 'edge', style: { 'width': 1, 'line-color': '#b9bac0', 'curve-style': 'bezier', 'target-arrow-shape': 'triangle' } },
    ],
    layout: { name: 'preset' },
  })
  cy.fit(undefined, 56)
}

function drawSigma(part: ReturnType<typeof syntheticPart>, places: Positions): void {
  const graph = new Graph({ multi: true })
  for (const { id, name, type } of part.nodes) graph.addNode(id, { x: places[id]!.x, y: -places[id]!.y, label: name, size: 5, color: entityTypes[type].colour })
  for (const { id, from, to } of part.edges) graph.addEdgeWithKey(id, from, to, { size: 1, color: '#b9bac0' })
  new Sigma(graph, stage)
}

const beside: Beside = {
  draw: (by, nodes, edges, places) => (by === 'sigma' ? drawSigma : drawPlain)(syntheticPart(nodes, edges), places),
}

Object.assign(window, { __beside: beside })
