import { connect } from 'node:net'

/** Bolt's opening: its magic number, then four ranges of versions, of which one is enough (5.0 to 5.8). */
const opening = Buffer.from('6060b017' + '00080805' + '00000000'.repeat(3), 'hex')

/** Takes a port and says whether a Bolt server answers there on 127.0.0.1 within `timeoutMs`; a port may be open and be something else's. */
export function answersBolt(port: number, timeoutMs = 3_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: timeoutMs })
    const answer = (isBolt: boolean) => {
      socket.destroy()
      resolve(isBolt)
    }
    socket.once('connect', () => socket.write(opening))
    socket.once('data', (bytes) => answer(bytes.length === 4 && bytes[0] === 0 && bytes[3] === 5))
    socket.once('timeout', () => answer(false))
    socket.once('error', () => answer(false))
    socket.once('close', () => answer(false))
  })
}
