// Writes entities; one that another page has named already stays the same node.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e:$(row.type), e.type = row.type, e.name = row.name, e.code = row.code, e.parent = row.parent, e.aliases = coalesce(e.aliases, []), e.ownPinyin = row.pinyin
