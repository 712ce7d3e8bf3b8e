import { readCommandLine } from '../../ingest/command-line'

test.each([
  [['a.txt', '页'], { paths: ['a.txt', '页'], options: {} }],
  [['--date', '2024-02-20', 'a'], { paths: ['a'], options: { imprint: { date: '2024-02-20' } } }],
  [['a', '--date=2024年2月3日', '--year', '2024', '--paper', '临河晚报'], { paths: ['a'], options: { imprint: { date: '2024-02-03', year: 2024, paper: '临河晚报' } } }],
  [['a', '--seconds', '60', '--memory=1024'], { paths: ['a'], options: {}, limits: { seconds: 60, megabytes: 1024 } }],
  [['--', '--date'], { paths: ['--date'], options: {} }],
])('%j is read', (args, line) => {
  expect(readCommandLine(args)).toMatchObject(line)
})

test('a command\'s own switches take no value', () => {
  expect(readCommandLine(['--explain', 'a'], ['explain'])).toEqual({ paths: ['a'], options: {}, limits: { seconds: 10, megabytes: 512 }, switches: ['explain'] })
  expect(() => readCommandLine(['--explain', 'a'])).toThrow('--explain: expected one of --date')
})

test.each([
  [['--datum', '2024'], /^--datum: expected one of --date, --year, --paper.*, found a flag that is none of these\.$/],
  [['-d', '2024'], /^-d: expected one of --date/],
  [['--toString'], /^--toString: expected one of --date/],
  [['--date'], /^--date: expected a value behind it, found none\.$/],
  [['--paper='], /^--paper: expected a value behind it, found none\.$/],
  [['--date', '2024-02-30'], /^--date: expected a day of the calendar such as 2024-02-20, found "2024-02-30"\.$/],
  [['--date', '20. Februar'], /^--date: expected a day of the calendar such as 2024-02-20, found "20\. Februar"\.$/],
  [['--year', '24'], /^--year: expected a year such as 2024, found "24"\.$/],
  [['--seconds', '0'], /^--seconds: expected a whole number from 1 to 86400, found "0"\.$/],
  [['--memory', '1 GB'], /^--memory: expected a whole number from 64 to 1048576, found "1 GB"\.$/],
  [['--year', '2023', '--date', '2024-02-20'], /^--year: expected the year of --date 2024-02-20, found 2023\.$/],
])('%j is refused in one sentence', (args, message) => {
  expect(() => readCommandLine(args)).toThrow(message)
})
