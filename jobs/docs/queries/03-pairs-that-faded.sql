-- Which pairs of an earlier year are not in the news of the newest one?
WITH years AS (
  SELECT actor_a, actor_b, max(period_start) AS last_year, max(stories) AS most_stories
  FROM agg_pair_year
  GROUP BY actor_a, actor_b
)
SELECT a.name AS name_a, b.name AS name_b, d.calendar_year AS last_in_the_news, y.most_stories
FROM years y
JOIN dim_date d ON d.date_id = y.last_year
JOIN dim_actor a ON a.actor_id = y.actor_a
JOIN dim_actor b ON b.actor_id = y.actor_b
WHERE y.last_year < (SELECT max(period_start) FROM agg_period_year)
  AND y.most_stories >= 2
ORDER BY y.most_stories DESC, d.calendar_year DESC, y.actor_a, y.actor_b
LIMIT 20;
