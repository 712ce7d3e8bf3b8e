// Plain JavaScript that any Node can read: it says what is missing before anything newer is loaded.
var major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error('需要 Node 20 或更高版本，当前是 ' + process.version + '。Expected Node 20 or newer, found ' + process.version + ': see https://nodejs.org.')
  process.exit(1)
}
try {
  require.resolve('tsx/cjs')
} catch {
  console.error('还没有安装依赖：请先运行 npm ci。The packages are not installed: run npm ci first.')
  process.exit(1)
}
require('tsx/cjs')
require('./main.ts')
