// Ids of what belongs to a programme and of who advances it: districts, its parts, who undertakes and takes part in these; those of the most interviews first; one row, none where there is no such programme.
MATCH (g:Entity {id: $id, type: 'Programme'})
CALL (g) {
  CALL (g) {
    MATCH (g)<-[r:ADVANCES]-(o:Entity)
    RETURN o, r.interview AS interview, 2 AS near
    UNION
    MATCH (g)-[r:PART_OF]-(o:Entity)
    RETURN o, r.interview AS interview, 1 AS near
    UNION
    MATCH (g)<-[:PART_OF]-(:Entity)<-[r:UNDERTAKES|PARTICIPATES_IN|ADVANCES|PART_OF]-(o:Entity)
    RETURN o, r.interview AS interview, 0 AS near
  }
  WITH g, o, max(near) AS near, count(DISTINCT interview) AS weight
  WHERE o <> g
  WITH o.id AS id, near, weight
  ORDER BY near DESC, weight DESC, id
  RETURN collect(id) AS ids
}
RETURN size(ids) AS total, ids[..$limit] AS ids
