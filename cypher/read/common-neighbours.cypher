// Ids of the entities that relations of some types tie to every one of some entities, those first that the most interviews tie to them; one row.
CALL () {
  MATCH (e:Entity)
  WHERE e.id IN $ids
  CALL (e) {
    MATCH (e)-[r:HOLDS_POST|REPORTED|LOCATED_IN|UNDERTAKES|PARTICIPATES_IN|OPERATES_IN|COLLABORATES_WITH|ADVANCES|PART_OF|CITES]-(o:Entity)
    WHERE type(r) IN $types AND NOT o.id IN $ids
    RETURN o, count(DISTINCT r.interview) AS weight
  }
  WITH o, count(e) AS tied, sum(weight) AS weight
  WHERE tied = size($ids)
  WITH o.id AS id, weight
  ORDER BY weight DESC, id
  RETURN collect(id) AS ids
}
RETURN size(ids) AS total, ids[..$limit] AS ids
