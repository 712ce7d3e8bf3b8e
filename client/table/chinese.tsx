/** Words of the graph, which are Chinese whatever the screen speaks. */
export const Chinese = ({ text }: { text: string }) => <span lang="zh-CN" title={text}>{text}</span>
