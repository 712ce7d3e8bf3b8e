// Plain JavaScript that any Node can read: it says what is missing before anything newer is loaded.
var version = process.versions.node.split('.').map(Number)
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error('需要 Node 20.19 或更高版本，当前是 ' + process.version + '。Expected Node 20.19 or newer, found ' + process.version + ': see https://nodejs.org.')
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
