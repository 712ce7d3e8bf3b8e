// The program of the process that reads files: see serve-reader.ts.
require('tsx/cjs')
require('./serve-reader.ts')
