// Writes figures under their sentence's interview, tied to who commits to them and what they are about.
UNWIND $rows AS row
MERGE (t:Target {id: row.id})
SET t.interview = row.interview, t.sentence = row.sentence, t.subject = row.subject, t.value = row.value, t.unit = row.unit,
    t.comparator = row.comparator, t.by = row.by, t.status = row.status, t.programme = row.programme, t.text = row.text,
    t.start = row.start, t.end = row.end, t.method = row.method
WITH t, row
CALL (t, row) {
  MATCH (owner:Entity {id: row.owner})
  MERGE (owner)-[c:COMMITS_TO]->(t)
  SET c.interview = row.interview, c.sentences = [row.sentence]
}
CALL (t, row) {
  UNWIND row.about AS id
  MATCH (about:Entity {id: id})
  MERGE (t)-[a:TARGETS]->(about)
  SET a.interview = row.interview, a.sentences = [row.sentence]
}
