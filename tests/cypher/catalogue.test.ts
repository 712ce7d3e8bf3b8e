import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogue, faultInParameters, type Mode, parseQuery, readQuery, writeQuery } from '../../cypher/catalogue'

describe('a query file', () => {
  test('becomes a query: name, mode, documentation, text, parameters', () => {
    expect(parseQuery('some-query', 'read', '// Gives one thing,\n//  and another.\r\nMATCH (n {id: $id})\nRETURN n.x AS x\nLIMIT $limit;\n')).toEqual({
      name: 'some-query', mode: 'read', doc: 'Gives one thing,  and another.', text: 'MATCH (n {id: $id})\nRETURN n.x AS x\nLIMIT $limit', params: ['id', 'limit'],
    })
  })

  test.each<[string, string[]]>([
    ['RETURN $b, $a, $b', ['a', 'b']],
    ['RETURN "$no" AS x, \'$no\' AS y, "it\'s $no" AS z', []],
    ['RETURN "a \\" $no" AS x, \'a \\\' $no\' AS y, "\\\\" AS z, $yes', ['yes']],
    ['RETURN 1 // $no\n, $yes', ['yes']],
    ['RETURN 1 /* $no \n $no */ , $yes', ['yes']],
    ['RETURN "http://host/$no" AS x, $yes', ['yes']],
    ['MATCH (`$no`:`a``$no`) RETURN $yes', ['yes']],
    ['UNWIND $rows AS row CREATE (n:$(row.type))-[:$any($types)]->(:$all( $types ))', ['rows', 'types']],
    ['RETURN $_x1, $名称, $any, $all.x', ['_x1', 'all', 'any', '名称']],
    ['RETURN 1', []],
  ])('takes its parameters from its text, not from strings or comments: %s', (text, params) => {
    expect(parseQuery('q', 'read', `// Doc.\n${text}`).params).toEqual(params)
  })

  test.each([
    ['RETURN 1', 'read/q.cypher: expected a leading // comment that says what it does, found none.'],
    ['\n// Late.\nRETURN 1', 'read/q.cypher: expected a leading // comment that says what it does, found none.'],
    ['//\nRETURN 1', 'read/q.cypher: expected a leading // comment that says what it does, found none.'],
    ['// Doc.\nRETURN 1; RETURN 2', 'read/q.cypher: expected one statement, found a second after ";".'],
    ['// Doc.', 'read/q.cypher: expected a statement, found none.'],
    ['', 'read/q.cypher: expected a statement, found none.'],
    ['// Doc.\n/* nothing */', 'read/q.cypher: expected a statement, found none.'],
  ])('is refused: %j', (source, message) => {
    expect(() => parseQuery('q', 'read', source)).toThrow(new Error(message))
  })

  test.each(['// Doc.\nRETURN ";" AS x', '// Doc; more.\nRETURN 1; // ;', '// Doc.\nRETURN 1 AS `;`;\n'])('has one statement: %j', (source) => {
    expect(parseQuery('q', 'read', source).doc).toMatch(/^Doc/)
  })
})

describe('given parameters', () => {
  const query = parseQuery('q', 'write', '// Doc.\nRETURN $a, $b')
  test.each([
    [{ a: 1, b: null }, null],
    [{ a: 1 }, 'write/q.cypher: expected the parameters a, b; missing b.'],
    [{ a: 1, b: 2, c: 3 }, 'write/q.cypher: expected the parameters a, b; unknown c.'],
    [{ c: 3 }, 'write/q.cypher: expected the parameters a, b; missing a, b; unknown c.'],
  ])('%j', (given, fault) => {
    expect(faultInParameters(query, given)).toBe(fault)
  })

  test('to a query that takes none', () => {
    expect(faultInParameters(parseQuery('q', 'read', '// Doc.\nRETURN 1'), { a: 1 })).toBe('read/q.cypher: expected the parameters (none); unknown a.')
  })
})

describe('the catalogue', () => {
  test.each<Mode>(['read', 'write'])('holds every file of %s/', (mode) => {
    const files = readdirSync(join(__dirname, '../../cypher', mode))
    expect(files.filter((file) => !/^[a-z]+(-[a-z]+)*\.cypher$/.test(file))).toEqual([])
    expect([...catalogue[mode].keys()]).toEqual(files.sort().map((file) => file.replace('.cypher', '')))
    for (const query of catalogue[mode].values()) expect([query.name, query.mode, query.doc.length > 20, /[.…]$/.test(query.doc)]).toEqual([query.name, mode, true, true])
  })

  test('finds a query by its name, or says which file is not there', () => {
    expect(readQuery('entity').text).toContain('MATCH (e:Entity {id: $id})')
    expect(writeQuery('merge-page').params).toContain('text')
    expect(() => readQuery('merge-page')).toThrow(new Error('cypher/read/merge-page.cypher: no such query.'))
    expect(() => writeQuery('nothing')).toThrow(new Error('cypher/write/nothing.cypher: no such query.'))
  })

  test('holds no query that nobody runs', () => {
    const sources = ['server', 'ingest', 'cypher', 'tests'].map((folder) => join(__dirname, '../..', folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(folder, file), 'utf8'))).join('\n')
    const named = (name: string) => sources.includes(`'${name}'`)
    expect([...catalogue.read.keys(), ...catalogue.write.keys()].filter((name) => !named(name))).toEqual([])
  })
})
