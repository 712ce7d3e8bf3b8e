/** Every word on the screen, in Chinese. Names of types and relations come from the ontology. */
export const zh = {
  app: { name: '访谈图谱', tagline: '旗县区访谈的知识图谱' },
  bar: {
    toEnglish: 'Read in English', toChinese: '切换为中文',
    themeAuto: '外观：跟随系统', themeLight: '外观：浅色', themeDark: '外观：深色',
    openSidebar: '图例与列表',
  },
  counts: {
    label: '图谱概况',
    pages_other: '{{count}} 个版面', interviews_other: '{{count}} 篇访谈', entities_other: '{{count}} 个实体',
    relations_other: '{{count}} 条关系', targets_other: '{{count}} 个指标',
  },
  canvas: {
    label: '关系图。左侧的列表可用键盘浏览同样的内容。', loading: '正在载入图谱…',
    zoomIn: '放大', zoomOut: '缩小', fit: '看全图', hint: '单击看出处 · 双击展开', appears_other: '见于 {{count}} 篇访谈',
  },
  empty: {
    title: '图谱里还没有版面', how: '在终端里读入报纸版面，然后重新载入：', again: '重新载入',
    command: 'npm run ingest -- <文件或文件夹>',
  },
  legend: { title: '图例', show: '在画布上显示{{type}}', count_other: '全图 {{count}} 个' },
  outline: {
    title: '画布上', help: '↑↓ 移动 · 回车查看 · E 展开', none: '画布上没有实体。',
  },
  search: {
    label: '搜索', placeholder: '搜索人、地方、企业、项目或原文', clear: '清空', results: '搜索结果',
    sentences: '访谈原文', elsewhere: '版面其他处', none: '没有找到“{{words}}”。', waiting: '正在搜索…', alias: '又称',
    found_other: '{{count}} 条结果',
  },
  panel: { label: '详情', close: '关闭', back: '返回', resize: '调整面板宽度', loading: '正在载入…' },
  entity: {
    centre: '居中', expand: '展开相邻', aliases: '又称', code: '区划代码', parent: '上级', posts: '职务',
    targets: '指标', relations: '关系', interviews: '访谈', none: '还没有读到它的关系、指标或原文。',
    more: '其余 {{count}} 个', less: '收起', outward: '{{relation}}', inward: '{{relation}}（由对方指向）',
    elsewhere: '版面其他处', cut: '内容很多，这里只列出了一部分。',
    inInterviews_other: '{{count}} 篇访谈',
  },
  candidate: { title: '可能是同一个', score: '可能性 {{percent}}%', note: '只是猜测，两者并未合并。' },
  target: { by: '到 {{year}} 年', doneIn: '{{year}} 年' },
  evidence: {
    show: '看出处', hide: '收起出处', confidence: '可信度 {{percent}}%', method: '读法：{{method}}', open: '查看这条关系',
    none: '没有记下说出这条关系的句子。',
    newest: '共 {{total}} 篇访谈说到，这里是最新的 {{count}} 篇。',
    gone: '图谱里没有这条关系，它可能已被移除。', inInterviews_other: '{{count}} 篇访谈说到',
  },
  interview: { with: '访 {{name}}', undated: '日期不详', year: '{{year}} 年' },
  reader: {
    text: '正文', raw: '原版面', reporters: '记者', healed: '这句话在版面上分在 {{count}} 处，读入时接了起来。',
    piece: '第 {{number}} 处，共 {{count}} 处', page: '版面文件 {{file}}', mentions: '点击有下划线的词，可查看该实体。',
    rawHint: '版面原文，一字未改；重标处是所选的句子，淡标处是这篇访谈。',
  },
  notice: {
    cut: '共 {{total}} 个，显示前 {{shown}} 个', added_other: '展开了 {{count}} 个相邻实体', complete: '相邻实体都已在画布上', close: '知道了',
  },
  fault: {
    away: '暂时联系不上服务器或数据库。已载入的内容仍可使用，正在自动重试…',
    notFound: '图谱里没有它，可能已被移除。', badRequest: '这个请求写得不对。', tooMany: '请求太频繁，请稍候再试。',
    unavailable: '暂时联系不上服务器或数据库，恢复后会自动载入。', other: '出了点问题（{{status}}）。', again: '重试',
    view: '界面的这一部分没能载入。',
  },
} as const
