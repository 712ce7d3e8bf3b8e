import { readServerConfig } from '../../server/config'

const plain = { host: '127.0.0.1', port: 3000, allowedHosts: [], rateLimit: 600, logLevel: 'warn', editorToken: null, pages: [] }

test('where nothing is set, it listens to this machine alone', () => {
  expect(readServerConfig({})).toEqual(plain)
  expect(readServerConfig({ HOST: '', PORT: '', ALLOWED_HOSTS: '', LOG_LEVEL: '', PATH: '/bin' })).toEqual(plain)
})

test('every setting is read', () => {
  expect(readServerConfig({ HOST: '0.0.0.0', PORT: '0', ALLOWED_HOSTS: 'a.example, [::2] ,b.example,', RATE_LIMIT: '60', LOG_LEVEL: 'info', EDITOR_TOKEN: 'sixteen letters!', PAGES: 'one.txt, 两会' })).toEqual({
    host: '0.0.0.0', port: 0, allowedHosts: ['a.example', '[::2]', 'b.example'], rateLimit: 60, logLevel: 'info', editorToken: 'sixteen letters!', pages: ['one.txt', '两会'],
  })
})

test.each([
  [{ PORT: '65536' }, 'PORT: expected a whole number from 0 to 65535; found "65536".'],
  [{ PORT: '-1' }, 'PORT: expected a whole number from 0 to 65535; found "-1".'],
  [{ PORT: '3e3' }, 'PORT: expected a whole number from 0 to 65535; found "3e3".'],
  [{ PORT: 'http' }, 'PORT: expected a whole number from 0 to 65535; found "http".'],
  [{ RATE_LIMIT: '0' }, 'RATE_LIMIT: expected a whole number from 1 to 1000000; found "0".'],
  [{ HOST: 'http://localhost' }, 'HOST: expected an address or a name to listen on, such as 127.0.0.1 or 0.0.0.0; found "http://localhost".'],
  [{ ALLOWED_HOSTS: 'a.example,http://b.example' }, 'ALLOWED_HOSTS: expected names without scheme or port, separated by commas, such as graph.example.org; found "a.example,http://b.example".'],
  [{ ALLOWED_HOSTS: 'a.example:3000' }, 'ALLOWED_HOSTS: expected names without scheme or port, separated by commas, such as graph.example.org; found "a.example:3000".'],
  [{ EDITOR_TOKEN: 'short' }, 'EDITOR_TOKEN: expected 16 characters or more; found a shorter one.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: expected trace, debug, info, warn, error, fatal or silent; found "loud".'],
])('%j is one clear sentence', (env, message) => {
  expect(() => readServerConfig(env)).toThrow(new Error(message))
})
