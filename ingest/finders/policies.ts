import { fold } from '../fold'
import { type Finder } from './finder'
import { matchesIn } from '../words'

const titled = /《([^《》]{2,80})》/g
const reports = /(?<!《[^》]*)(?:党的二十大|二十大|政府工作|市委工作)报告/g

/** Documents in 《》 and named reports. A document's own name keeps its inner quotes; 〈〉 inside are folded to 《》 and part of it. */
export const findPolicies: Finder = ({ sentence: { folded } }) => [
  ...(folded.includes('《') ? matchesIn(folded, titled) : []).map((match) => ({
    type: 'Policy' as const, name: fold(match[1]!).trim(), start: match.index + 1, end: match.index + match[0].length - 1, rule: 'title-marks' as const, confidence: 0.98,
  })),
  ...(folded.includes('报告') ? matchesIn(folded, reports) : []).map((match) => ({
    type: 'Policy' as const, name: match[0], start: match.index, end: match.index + match[0].length, rule: 'named-report' as const, confidence: 0.9,
  })),
]
