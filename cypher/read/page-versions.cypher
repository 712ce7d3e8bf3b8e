// Which pages are in the graph: id, file, where they came from, and the reader that read them.
MATCH (p:Page)
RETURN p.id AS id, p.file AS file, p.title AS title, p.source AS source, p.reader AS reader
ORDER BY p.file, p.id
