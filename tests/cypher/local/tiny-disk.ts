import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A file system of its own in memory; null where this user may not mount one. */
export interface TinyDisk {
  folder: string
  remove(): void
}

/** Mounts a disk of a size such as 100k, read-only where asked; null where this is not allowed (not root, not Linux). */
export function mountTinyDisk(options: string): TinyDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    rmdirSync(folder)
    return null
  }
  const remove = () => {
    execFileSync('umount', [folder])
    rmdirSync(folder)
  }
  return { folder, remove }
}
