-- How did the stories of a pair add up over time, and what part of them came in each year?
-- Here Ukraine and Volodymyr Zelenskyy. Stories of one pair may be added up; those of several may not.
WITH months AS (
  SELECT d.year_month, d.calendar_year, p.stories
  FROM agg_pair_month p
  JOIN dim_date d ON d.date_id = p.period_start
  JOIN dim_actor a ON a.actor_id = p.actor_a
  JOIN dim_actor b ON b.actor_id = p.actor_b
  WHERE 'Ukraine' IN (a.name, b.name) AND 'Volodymyr Zelenskyy' IN (a.name, b.name)
)
SELECT year_month, stories,
  sum(stories) OVER (ORDER BY year_month) AS stories_so_far,
  1.0 * stories / sum(stories) OVER (PARTITION BY calendar_year) AS part_of_year
FROM months
ORDER BY year_month;
