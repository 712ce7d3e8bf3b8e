// How many interviews there are, and the ids of the newest; where only a year is known, after the days of that year. One row.
RETURN COUNT { (:Interview) } AS total, COLLECT {
  MATCH (i:Interview)
  RETURN i.id
  ORDER BY coalesce(i.date, toString(i.year), '') DESC, i.id
  LIMIT $limit
} AS ids
