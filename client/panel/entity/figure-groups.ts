import { type Span } from '../../../cypher/types'
import { type EntityAnswer, type TargetAnswer } from '../../../server/contract'

/** Figures of one sentence, with the sentence once and all its stretches. */
export interface FigureGroup { interview: string, sentence: string, text: string, marks: Span[], targets: TargetAnswer[] }

/** Figures by the sentence that says them, in the order given; sentences about the same subject stand together, so that interviews that disagree are seen side by side. */
export function groupFigures({ targets, quoted }: Pick<EntityAnswer, 'targets' | 'quoted'>): FigureGroup[] {
  const groups = new Map<string, FigureGroup>()
  for (const target of targets) {
    const { interview, sentence } = target
    const text = quoted[sentence]?.text
    const group = groups.get(sentence) ?? { interview, sentence, text: text ?? target.text, marks: [], targets: [] }
    // Marks are offsets in the sentence; where that is not quoted, the figure alone is shown.
    groups.set(sentence, { ...group, marks: [...group.marks, ...text === undefined ? [] : target.marks], targets: [...group.targets, target] })
  }
  return bySubject([...groups.values()])
}

function bySubject(groups: readonly FigureGroup[]): FigureGroup[] {
  const subjectOf = ({ targets }: FigureGroup): string => targets[0]!.subject
  const subjects = [...new Set(groups.map(subjectOf))]
  return subjects.flatMap((subject) => groups.filter((group) => subjectOf(group) === subject))
}
