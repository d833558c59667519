-- What was a pair in the news for, year by year, and which headline stands for it?
-- Here Russia and the United States; term_pair_month tells the same of months with enough stories.
SELECT t.period_start, t.rank, t.term, t.z_score, t.stories, s.title
FROM term_pair_year t
JOIN dim_actor a ON a.actor_id = t.actor_a
JOIN dim_actor b ON b.actor_id = t.actor_b
JOIN dim_story s ON s.story_id = t.typical_article_id
WHERE 'Russia' IN (a.name, b.name) AND 'United States' IN (a.name, b.name)
ORDER BY t.period_start, t.rank;
