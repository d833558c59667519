-- How often does a pair occur month by month, empty months included?
-- Here Russia and the United States. Tables by period have no row where a pair does not occur.
WITH months AS (
  SELECT DISTINCT d.month_start, d.year_month
  FROM dim_date d
  WHERE d.month_start BETWEEN (SELECT min(period_start) FROM agg_period_month)
    AND (SELECT max(period_start) FROM agg_period_month)
), pair AS (
  SELECT p.period_start, p.stories, p.sentences
  FROM agg_pair_month p
  JOIN dim_actor a ON a.actor_id = p.actor_a
  JOIN dim_actor b ON b.actor_id = p.actor_b
  WHERE 'Russia' IN (a.name, b.name) AND 'United States' IN (a.name, b.name)
)
SELECT m.year_month, coalesce(p.stories, 0) AS stories, coalesce(p.sentences, 0) AS sentences
FROM months m
LEFT JOIN pair p ON p.period_start = m.month_start
ORDER BY m.year_month;
