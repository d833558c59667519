-- Which actors of the newest year join others who are not tied to each other?
-- Ties are those of two stories or more; open_pairs counts pairs of partners without a tie.
WITH ties AS (
  SELECT actor_a AS one, actor_b AS other
  FROM agg_pair_year
  WHERE period_start = (SELECT max(period_start) FROM agg_period_year) AND stories >= 2
), both_ways AS (
  SELECT one, other FROM ties
  UNION ALL
  SELECT other, one FROM ties
), open_triads AS (
  SELECT x.one AS actor_id, count(*) AS open_pairs
  FROM both_ways x
  JOIN both_ways y ON y.one = x.one AND x.other < y.other
  LEFT JOIN both_ways t ON t.one = x.other AND t.other = y.other
  WHERE t.one IS NULL
  GROUP BY x.one
), degrees AS (
  SELECT one AS actor_id, count(*) AS partners FROM both_ways GROUP BY one
)
SELECT n.name, d.partners, o.open_pairs,
  2.0 * o.open_pairs / (d.partners * (d.partners - 1)) AS openness
FROM open_triads o
JOIN degrees d ON d.actor_id = o.actor_id
JOIN dim_actor n ON n.actor_id = o.actor_id
ORDER BY o.open_pairs DESC, o.actor_id
LIMIT 20;
