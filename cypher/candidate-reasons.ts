/** Why two entities may be one and the same, as data: a code that stays, and what it says in both languages. The words that match follow it. */
export const candidateReasons = {
  'same-name': { zh: '去掉通名后同名', en: 'the same name but for common words' },
  alias: { zh: '同一别称', en: 'the same other name' },
  'short-form': { zh: '一个是另一个的简称', en: 'one is a short form of the other' },
  contained: { zh: '一个名称含另一个', en: 'one name holds the other' },
  reworded: { zh: '名称仅通用词不同', en: 'names that differ in common words alone' },
  'one-group': { zh: '或为同一集团的不同公司', en: 'perhaps two companies of one group' },
  'same-head': { zh: '同类事物', en: 'things of one kind' },
  'same-company': { zh: '共同的参与方', en: 'a shared participant' },
  'same-project': { zh: '共同的项目', en: 'a shared project' },
  'same-place': { zh: '同一地方', en: 'the same place' },
  'same-figure': { zh: '相同的数字', en: 'the same figure' },
  'same-programme': { zh: '属于同一工程', en: 'part of the same programme' },
} as const
