/** Every word on the screen, in Chinese. Names of types and relations come from the ontology. */
export const zh = {
  app: { name: '访谈图谱', tagline: '旗县区访谈的知识图谱' },
  bar: {
    toEnglish: 'Read in English', toChinese: '切换为中文',
    themeAuto: '外观：跟随系统', themeLight: '外观：浅色', themeDark: '外观：深色',
    openSidebar: '侧栏', views: '侧栏内容', legend: '图例与列表',
  },
  counts: {
    label: '图谱概况',
    pages_other: '{{count}} 个版面', interviews_other: '{{count}} 篇访谈', entities_other: '{{count}} 个实体',
    relations_other: '{{count}} 条关系', targets_other: '{{count}} 个指标',
  },
  canvas: {
    label: '关系图。左侧的列表可用键盘浏览同样的内容。', loading: '正在载入图谱…',
    zoomIn: '放大', zoomOut: '缩小', fit: '看全图', hint: '单击看出处 · 双击展开', appears_other: '见于 {{count}} 篇访谈',
    byDegree: '按关系多少显示大小', unpinAll_other: '松开钉住的 {{count}} 个', lock: '锁定位置',
    map: '小地图：点按或用方向键移动画面，加减号缩放', partHint: '双击分开', foldHint: '双击合并',
  },
  layout: { title: '布局', 'by-district': '按区划', force: '力导向', layered: '分层', concentric: '同心' },
  empty: {
    title: '图谱里还没有版面', how: '在终端里读入报纸版面，然后重新载入：', again: '重新载入',
    command: 'npm run ingest -- <文件或文件夹>',
  },
  tools: { label: '画布操作', undo: '撤销', redo: '重做', history: '操作记录' },
  history: {
    title: '操作记录', help: '点一步，回到那一步之后的画布。', start: '开始', several: '{{name}}等 {{count}} 个',
    add: '加入{{what}}', expand: '展开{{what}}（新增 {{count}} 个）', collapse: '收起{{what}}（减少 {{count}} 个）',
    hide: '隐藏{{what}}', remove: '移出{{what}}', pin: '固定{{what}}', unpin: '取消固定{{what}}', move: '移动{{what}}',
    focus: '只看{{what}}周围 {{degree}} 步', unfocus: '不再只看周围', hideType: '隐藏全部{{what}}', showType: '显示全部{{what}}',
    hideOthers: '隐藏其余', showAll: '显示全部隐藏的', layout: '重新布局', view: '打开另一视图',
  },
  keys: { search: '搜索', close: '关闭面板，取消选择', undo: '撤销', redo: '重做' },
  legend: { title: '图例', show: '在画布上显示{{type}}', count_other: '全图 {{count}} 个' },
  outline: {
    title: '画布上', help: '↑↓ 移动 · 回车查看 · E 展开', none: '画布上没有实体。',
  },
  table: {
    label: '表格', canvas: '画布', show: '怎样看', entities: '实体', type: '类型', name: '名称', districts: '相关区划', from: '起点', to: '终点', sentence: '首句原文',
    filter: '筛选这张表', columns: '列', rows_other: '{{count}} 行', found_other: '{{total}} 行中的 {{count}} 行', help: '↑↓ 移动 · 回车查看 · 空格选中',
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
    piece: '第 {{number}} 处，共 {{count}} 处', page: '版面文件 {{file}}', mentions: '点击带线的词，可查看该实体；加粗的是指标。',
    rawHint: '版面原文，一字未改；重标处是所选的句子，淡标处是这篇访谈。',
    marked: '标出哪些', mentionsAll: '所有提及', before: '上一处', after: '下一处', cite: '引用',
  },
  citation: {
    title: '{{headline}}[N]', others: '等', noPaper: '[报纸名不详]', interviewee: '受访者：{{name}}', sentence: '原句：{{sentence}}',
    inChinese: '中文（GB/T 7714）', inEnglish: '英文', copy: '复制', copied: '已复制', choose: '在正文里点一句话，引文就会带上它。',
  },
  notice: {
    cut: '共 {{total}} 个，显示前 {{shown}} 个', added_other: '展开了 {{count}} 个相邻实体', complete: '相邻实体都已在画布上',
    collapsed_other: '收起了 {{count}} 个实体', close: '知道了',
  },
  fault: {
    away: '暂时联系不上服务器或数据库。已载入的内容仍可使用，正在自动重试…',
    notFound: '图谱里没有它，可能已被移除。', badRequest: '这个请求写得不对。', tooMany: '请求太频繁，请稍候再试。',
    unavailable: '暂时联系不上服务器或数据库，恢复后会自动载入。', other: '出了点问题（{{status}}）。', again: '重试',
    view: '界面的这一部分没能载入。',
  },
} as const
