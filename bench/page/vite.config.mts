import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const root = dirname(fileURLToPath(import.meta.url))

/** The client with the bench's door in it, and the drawings it is compared with. Nobody is served this but a bench. */
export default defineConfig({
  root,
  publicDir: resolve(root, '../../client/public'),
  plugins: [react()],
  html: { cspNonce: '__CSP_NONCE__' },
  worker: { format: 'es' },
  build: {
    outDir: resolve(root, '../../dist/bench'), emptyOutDir: true, assetsInlineLimit: 0,
    rollupOptions: { input: [resolve(root, 'index.html'), resolve(root, 'beside.html')] },
  },
})
