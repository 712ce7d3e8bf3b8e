/** Values as they are above the store: JSON and nothing else. */
export type Plain = null | boolean | number | string | Plain[] | { [key: string]: Plain }

export type Row = Record<string, Plain>
