import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const root = dirname(fileURLToPath(import.meta.url))

/**
 * Has what the first picture needs beside the page's own script fetched with it rather than after it: the canvas, which has a
 * script of its own so that the page stands before it is read, and the overview.
 */
const fetchAhead: Plugin = {
  name: 'fetch-ahead',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const canvas = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.name === 'mount')
      return [
        ...canvas ? [{ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${canvas.fileName}` } }] : [],
        { tag: 'link', attrs: { rel: 'preload', as: 'fetch', crossorigin: true, href: '/api/overview' } },
      ]
    },
  },
}

export default defineConfig({
  root,
  plugins: [react(), fetchAhead],
  // The server puts a fresh nonce in its place with every answer.
  html: { cspNonce: '__CSP_NONCE__' },
  build: { outDir: resolve(root, '../dist/client'), emptyOutDir: true, assetsInlineLimit: 0 },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://localhost:3000' } },
})
