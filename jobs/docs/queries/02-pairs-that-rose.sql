-- Which pairs rose most against the year before, by their share of all stories?
WITH years AS (
  SELECT p.actor_a, p.actor_b, d.calendar_year, p.stories, p.share
  FROM agg_pair_year p
  JOIN dim_date d ON d.date_id = p.period_start
)
SELECT a.name AS name_a, b.name AS name_b,
  n.share - coalesce(o.share, 0) AS share_gained,
  n.stories AS stories_now, coalesce(o.stories, 0) AS stories_before
FROM years n
LEFT JOIN years o
  ON o.actor_a = n.actor_a AND o.actor_b = n.actor_b AND o.calendar_year = n.calendar_year - 1
JOIN dim_actor a ON a.actor_id = n.actor_a
JOIN dim_actor b ON b.actor_id = n.actor_b
WHERE n.calendar_year = (SELECT max(calendar_year) FROM years)
ORDER BY share_gained DESC, n.stories DESC, n.actor_a, n.actor_b
LIMIT 20;
