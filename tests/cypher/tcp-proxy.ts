/** A road to the test run's Neo4j that can be cut, frozen and mended, so that nothing of our own has to be faked. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { testAccess } from '../graph'

export interface Proxy {
  /** Where it listens, on 127.0.0.1. */
  port: number
  /** Ends every connection and refuses new ones. */
  cut(): Promise<void>
  /** Takes connections again, on the same port. */
  restore(): Promise<void>
  /** Keeps connections, and takes new ones, but carries nothing. */
  freeze(): void
  /** Ends what was frozen, and carries new connections. */
  thaw(): void
  close(): Promise<void>
}

const listen = (server: Server, port: number) => new Promise<number>((resolve, reject) => {
  server.once('error', reject).listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
})

/** Opens a proxy on a free loopback port; the caller closes it. */
export async function openProxy(): Promise<Proxy> {
  const target = new URL(testAccess().url)
  const sockets = new Set<Socket>()
  let frozen = false
  const keep = (socket: Socket) => sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)))
  const carry = (from: Socket, to: Socket) => from.on('data', (data) => frozen || to.write(data)).on('close', () => to.destroy())
  const server = createServer((near) => {
    keep(near)
    if (frozen) return
    const far = connect(Number(target.port), target.hostname)
    keep(far)
    carry(near, far)
    carry(far, near)
  })
  const port = await listen(server, 0)
  const endAll = () => sockets.forEach((socket) => socket.destroy())
  const cut = () => new Promise<void>((resolve) => {
    server.close(() => resolve())
    endAll()
  })
  return {
    port,
    cut,
    restore: async () => void await listen(server, port),
    freeze: () => { frozen = true },
    thaw: () => {
      frozen = false
      endAll()
    },
    close: () => server.listening ? cut() : Promise.resolve(),
  }
}

/** A loopback port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, 0)
  await new Promise((resolve) => server.close(resolve))
  return port
}
