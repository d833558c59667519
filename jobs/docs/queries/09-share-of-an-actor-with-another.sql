-- In what share of one actor's stories does another stand, year by year?
-- Here Ukraine in Russia's stories.
SELECT d.calendar_year, r.stories AS stories_of_russia,
  coalesce(p.stories, 0) AS with_ukraine, 1.0 * coalesce(p.stories, 0) / r.stories AS share
FROM agg_actor_year r
JOIN dim_actor x ON x.actor_id = r.actor_id
JOIN dim_date d ON d.date_id = r.period_start
LEFT JOIN (
  SELECT p.period_start, p.stories
  FROM agg_pair_year p
  JOIN dim_actor a ON a.actor_id = p.actor_a
  JOIN dim_actor b ON b.actor_id = p.actor_b
  WHERE 'Russia' IN (a.name, b.name) AND 'Ukraine' IN (a.name, b.name)
) p ON p.period_start = r.period_start
WHERE x.name = 'Russia' AND r.stories > 0
ORDER BY d.calendar_year;
