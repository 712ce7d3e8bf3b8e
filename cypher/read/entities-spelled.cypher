// Entities one of whose names is spelled or abbreviated so from one of its characters on: the whole name first, then its beginning, then the rest. Of each the row of its spellings (see `ingest/pinyin.ts`).
MATCH (e:Entity)
WHERE ($type IS NULL OR e.type = $type) AND any(row IN e.pinyin WHERE row CONTAINS '|' + $letters)
UNWIND [row IN e.pinyin WHERE row CONTAINS '|' + $letters] AS row
WITH e, row, split(row, '|') AS parts
WITH e, row, [parts[1], parts[(size(parts) + 1) / 2]] AS whole
WITH e, row, CASE WHEN $letters IN whole THEN 0 WHEN any(one IN whole WHERE one STARTS WITH $letters) THEN 1 ELSE 2 END AS rank
ORDER BY rank, row
WITH e, collect({rank: rank, row: row}) AS rows
RETURN e.id AS id, rows[0].row AS spelled
ORDER BY rows[0].rank, COUNT { (e)-[:APPEARS_IN]->() } DESC, size(e.name), id
LIMIT $limit
