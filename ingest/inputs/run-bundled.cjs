// `node run-bundled.cjs PROGRAM.ts`: runs a TypeScript program as one bundle made in memory. Read file by file through tsx,
// every call from one file into another goes through a getter; reading pages then took 9–15 % longer in three pairs of runs.
// Packages stay packages; `__dirname` is the program's folder, in whichever of its files it stands.
const { createRequire } = require('node:module')
const { dirname } = require('node:path')
const { compileFunction, constants } = require('node:vm')
const { buildSync } = require('esbuild')

const program = process.argv[2]
const { outputFiles } = buildSync({ entryPoints: [program], bundle: true, write: false, platform: 'node', packages: 'external', target: 'node20' })
const run = compileFunction(outputFiles[0].text, ['exports', 'require', 'module', '__filename', '__dirname'], {
  filename: program, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
})
const main = { exports: {} }
run(main.exports, createRequire(program), main, program, dirname(program))
