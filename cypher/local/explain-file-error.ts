const ways: Record<string, { what: string; remedy: string }> = {
  ENOSPC: { what: 'The disk is full', remedy: 'Free some space' },
  EDQUOT: { what: 'The disk quota is used up', remedy: 'Free some space' },
  EROFS: { what: 'The disk is read-only', remedy: 'Make it writable' },
  EACCES: { what: 'Writing is not allowed', remedy: 'Allow it' },
  EPERM: { what: 'Writing is not allowed', remedy: 'Allow it' },
  ENOTDIR: { what: 'A part of the path is a file, not a folder', remedy: 'Move that file' },
  // What Node's recursive mkdir says of a read-only disk.
  ENOENT: { what: 'The folder cannot be made', remedy: 'Make it' },
  EEXIST: { what: 'A part of the path is a file, not a folder', remedy: 'Move that file' },
}

/** Takes an error, what could not be written, its folder, and the variable that names another one; gives one sentence, or null when the error is none of a disk's. */
export function explainFileError(error: unknown, file: string, folder: string, variable: string): string | null {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  const way = ways[code]
  return way ? `${way.what} (${code}): ${file} could not be written in ${folder}. ${way.remedy}, or set ${variable} to another folder.` : null
}
