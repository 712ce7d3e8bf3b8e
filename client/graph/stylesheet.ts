import { type StylesheetJson } from 'cytoscape'

const font = '"Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif'

const node = {
  'label': 'data(label)',
  'width': 'data(width)',
  'height': 'data(height)',
  'shape': 'data(shape)',
  'background-color': 'data(colour)',
  'border-width': 2,
  'border-color': 'data(ground)',
  'outline-width': 'data(ring)',
  'outline-color': 'data(ringColour)',
  'outline-offset': 2,
  'opacity': 'data(opacity)',
  'z-index': 'data(depth)',
  'color': 'data(nameColour)',
  'font-family': font,
  'font-size': 'data(fontSize)',
  'min-zoomed-font-size': 5,
  'line-height': 1.3,
  'text-wrap': 'wrap',
  'text-valign': 'data(labelAt)',
  'text-halign': 'center',
  'text-margin-y': 'data(labelGap)',
  'text-outline-color': 'data(halo)',
  'text-outline-width': 2,
  'text-opacity': 'data(nameOpacity)',
  'text-events': 'yes',
  'background-image': 'data(mark)',
  'background-width': '12px',
  'background-height': '12px',
  'background-position-x': 'data(markAt)',
  'overlay-opacity': 0,
}

const edge = {
  'label': 'data(label)',
  'width': 'data(width)',
  'line-color': 'data(colour)',
  'target-arrow-color': 'data(colour)',
  'target-arrow-shape': 'data(arrow)',
  'arrow-scale': 0.75,
  'curve-style': 'data(curve)',
  'control-point-step-size': 28,
  'opacity': 'data(opacity)',
  'z-index': 'data(depth)',
  'color': 'data(nameColour)',
  'font-family': font,
  'font-size': 11,
  'text-background-color': 'data(ground)',
  'text-background-opacity': 1,
  'text-background-padding': '3px',
  'text-background-shape': 'round-rectangle',
  'overlay-opacity': 0,
}

// Cytoscape's types know no data mapper where a number or a keyword is due.
/**
 * Two rules, whatever the number of types: colour, shape and light travel as element data.
 * Do not bring back a selector per type or a class per state: selectors are what makes large pictures slow.
 */
export const stylesheet = [{ selector: 'node', style: node }, { selector: 'edge', style: edge }] as unknown as StylesheetJson
