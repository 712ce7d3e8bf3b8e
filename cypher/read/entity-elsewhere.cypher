// Sentences that mention an entity outside any interview: in a page's preface or picture credit.
MATCH (e:Entity {id: $id})-[m:MENTIONED_IN]->(s:Sentence)<-[:HAS_SENTENCE]-(p:Page)
WITH p, s, m
ORDER BY m.start, m.end
WITH p, s, collect([m.start, m.end]) AS marks
ORDER BY coalesce(p.date, toString(p.year), '') DESC, p.id, s.order, s.id
LIMIT $limit
RETURN {id: s.id, kind: s.kind, text: s.text, marks: marks} AS sentence, {id: p.id, file: p.file, title: p.title} AS page
ORDER BY coalesce(p.date, toString(p.year), '') DESC, p.id, s.order, s.id
