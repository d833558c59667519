-- SPDX-License-Identifier: Apache-2.0
-- Derives the period tables from the tables that they are made of, in DuckDB.

create view articles as from read_parquet('articles/*.parquet');
create view mentions as from read_parquet('mentions/*.parquet');
create view actor_merges as from read_parquet('actor_merges/*.parquet');
create view pair_mentions as from read_parquet('pair_mentions/*.parquet');
create view actors as from read_parquet('actors/*.parquet');
create view relations as from read_parquet('relations/*.parquet');
create view country_periods as from read_parquet('country_periods/*.parquet');
create view country_pair_periods as from read_parquet('country_pair_periods/*.parquet');
create view period_totals as from read_parquet('period_totals/*.parquet');
create view actor_periods as from read_parquet('actor_periods/*.parquet');
create view pair_periods as from read_parquet('pair_periods/*.parquet');

-- Each article in each of its four periods.
create table dated as
select article_id as counted_article, story_id, (article_id = story_id)::bigint as is_first, source, granularity,
       date_trunc(granularity, published_date)::date as period_start
from articles, (values ('day'), ('week'), ('month'), ('year')) as lengths(granularity);

-- Mentions under the ids that count, and whether they are hardly wrong.
create table counted_mentions as
select article_id, coalesce(to_actor, actor_id) as actor_id, sentence, paragraph,
       confidence >= 0.9 as sure
from mentions left join (from actor_merges where not undone) on from_actor = actor_id
where actor_id is not null;

create table surely as
select article_id, actor_id, bool_or(sure)::bigint as sure from counted_mentions group by all;

-- How two belong together, the first kind of several, in a period in which it holds.
create macro last_day(granularity, period_start) as
    (case granularity when 'day' then period_start + interval 1 day
                      when 'week' then period_start + interval 7 day
                      when 'month' then period_start + interval 1 month
                      else period_start + interval 1 year end)::date - 1;
create table ties as
select least(actor_a, actor_b) as actor_a, greatest(actor_a, actor_b) as actor_b, valid_from,
       valid_to, list_position(['holds_office_of', 'body_of', 'party_of', 'place_of', 'part_of',
                                'member_of'], kind) as place, kind
from relations;

create table derived_pair_counts as
select granularity, year(period_start)::int as year, period_start, actor_a, actor_b,
       count(*) as articles, sum(is_first)::bigint as stories,
       sum(is_first * a.sure * b.sure)::bigint as stories_sure, count(distinct source) as sources,
       sum(is_first * sentences)::bigint as sentences,
       sum(is_first * paragraphs)::bigint as paragraphs
from pair_mentions p join dated on story_id = article_id
join surely a on a.article_id = p.article_id and a.actor_id = actor_a
join surely b on b.article_id = p.article_id and b.actor_id = actor_b
group by all;

create table derived_pair_periods as
select c.*, (select arg_min(kind, place) from ties t
             where t.actor_a = c.actor_a and t.actor_b = c.actor_b
               and coalesce(valid_from <= last_day(granularity, period_start), true)
               and coalesce(valid_to >= period_start, true)) as relation
from derived_pair_counts c;

create table actor_articles as
select article_id, coalesce(to_actor, actor_id) as actor_id, count(*) as mentions
from mentions left join (from actor_merges where not undone) on from_actor = actor_id
where actor_id is not null
group by all;

create table actor_counts as
select granularity, period_start, actor_id, count(*) as articles,
       sum(is_first)::bigint as stories, count(distinct source) as sources,
       sum(is_first * mentions)::bigint as mentions
from actor_articles join dated on story_id = article_id
group by all;

-- The actors of an article that are paired: here the five with the most mentions, of any type.
create table paired as
select article_id, actor_id from actor_articles
qualify row_number() over (partition by article_id order by mentions desc, actor_id) <= 5;

create table paired_counts as
select granularity, period_start, actor_id, sum(is_first)::bigint as paired_stories
from paired join dated on story_id = article_id
group by all;

create table pair_weights as
select granularity, period_start, actor_id, sum(stories)::bigint as pair_weight
from (select granularity, period_start, unnest([actor_a, actor_b]) as actor_id, stories
      from derived_pair_periods)
group by all;

create table period_articles as
select granularity, period_start, count(*) as articles, sum(is_first)::bigint as stories,
       count(distinct source) as sources
from dated group by all;

create table derived_period_totals as
select granularity, year(period_start)::int as year, period_start, articles, stories, sources,
       coalesce(actors, 0) as actors, coalesce(paired_actors, 0) as paired_actors,
       coalesce(pairs, 0) as pairs,
       coalesce(mentions, 0)::bigint as mentions, coalesce(pair_weight, 0)::bigint as pair_weight,
       period_start >= first_day
           and (case granularity when 'day' then period_start + interval 1 day
                                 when 'week' then period_start + interval 7 day
                                 when 'month' then period_start + interval 1 month
                                 else period_start + interval 1 year end)::date - 1 <= last_day
           as complete
from period_articles
left join (select granularity, period_start, count(*) as actors, sum(mentions) as mentions
           from actor_counts group by all) using (granularity, period_start)
left join (select granularity, period_start, count(*) as paired_actors
           from paired_counts group by all) using (granularity, period_start)
left join (select granularity, period_start, count(*) as pairs, sum(stories) as pair_weight
           from derived_pair_periods group by all) using (granularity, period_start),
(select min(published_date) as first_day, max(published_date) as last_day from articles);

create table derived_actor_periods as
select granularity, year(period_start)::int as year, period_start, actor_id, c.articles,
       c.stories, c.sources, c.mentions, c.stories / greatest(t.stories, 1) as share,
       coalesce(paired_stories, 0) as paired_stories, coalesce(pair_weight, 0) as pair_weight
from actor_counts c
join period_articles t using (granularity, period_start)
left join paired_counts using (granularity, period_start, actor_id)
left join pair_weights using (granularity, period_start, actor_id);

-- The two by two table of each pair, and what the formulas of the measures make of it.
create table tables_of_four as
select p.granularity, p.period_start, actor_a, actor_b, p.stories::double as shared,
       a.paired_stories::double as a, b.paired_stories::double as b, t.stories::double as total,
       a.pair_weight::double as weight_a, b.pair_weight::double as weight_b,
       2.0 * t.pair_weight as weights, t.paired_actors * (t.paired_actors - 1) / 2.0 as tests
from derived_pair_periods p
join derived_actor_periods a
  on a.actor_id = actor_a and a.granularity = p.granularity and a.period_start = p.period_start
join derived_actor_periods b
  on b.actor_id = actor_b and b.granularity = p.granularity and b.period_start = p.period_start
join derived_period_totals t
  on t.granularity = p.granularity and t.period_start = p.period_start;

create macro cell(k, e) as case when k = 0 then 0 else k * ln(k / e) end;

create table derived_measures as
select f.granularity, f.period_start, f.actor_a, f.actor_b,
       shared / greatest(total, 1) as derived_share,
       case when total = 0 then 0 else a * b / total end as derived_expected,
       case when shared = 0 then -1 when shared = total then 1
            else ln(shared * total / (a * b)) / -ln(shared / total) end as derived_npmi,
       case when total = 0 then 0
            else 2 * (cell(shared, a * b / total) + cell(a - shared, a * (total - b) / total)
                      + cell(b - shared, (total - a) * b / total)
                      + cell(total - a - b + shared, (total - a) * (total - b) / total))
            end as derived_log_likelihood_ratio,
       log2((shared + 0.5) / (case when total = 0 then 0 else a * b / total end + 0.5))
           as derived_shrunken_log_ratio,
       least(1, pow(10, min(p_value_log + log10(tests / better))
                        over (partition by f.granularity, f.period_start
                              order by p_value_log desc
                              range between unbounded preceding and current row)))
           as derived_q_value
from tables_of_four f
join (select granularity, period_start, actor_a, actor_b, p_value_log,
             count(*) over (partition by granularity, period_start order by p_value_log
                            range between unbounded preceding and current row) as better
      from pair_periods) using (granularity, period_start, actor_a, actor_b);

-- Fisher's p value: the hypergeometric probabilities of so many common stories or more.
create macro ln_choose(n, k) as lgamma(n + 1) - lgamma(k + 1) - lgamma(n - k + 1);

create table derived_p_values as
select granularity, period_start, actor_a, actor_b, p_value_log,
       log10(least(1, sum(exp(ln_choose(a, k) + ln_choose(total - a, b - k)
                              - ln_choose(total, b))))) as derived_p_value_log
from (select *, unnest(range(shared::bigint, least(a, b)::bigint + 1))::double as k
      from tables_of_four where total > 0) f
join pair_periods using (granularity, period_start, actor_a, actor_b)
where b - k <= total - a
group by all;

-- The noise-corrected backbone at delta 1.64.
create table derived_backbone as
with edges as (select *, weight_a * weight_b as product, weights / (weight_a * weight_b) as kappa,
                      (weight_a / weights) * (weight_b / weights) as mean,
                      (1 - weight_a / weights) * (1 - weight_b / weights) / (weights - 1) as spread
               from tables_of_four where shared > 0),
posterior as (select *, (mean * ((1 - mean) / spread - 1) + shared)
                        / ((1 - mean) / spread - 1 + weights) as probability
              from edges)
select granularity, period_start, actor_a, actor_b,
       (shared * kappa - 1) / (shared * kappa + 1)
       > 1.64 * sqrt(weights * probability * (1 - probability))
         * abs(2 * (kappa + shared * (1 - kappa * (weight_a + weight_b)) / product)
               / pow(shared * kappa + 1, 2)) as derived_in_backbone
from posterior
where spread > 0;

-- For which country an actor stands on the day of an article: the office of that day decides, one
-- of a state before one of an alliance, else the catalog. Here alliances count and places do not.
create table offices as
select actor_a as actor_id, coalesce(country, actor_b) as country, country is not null as of_state,
       coalesce(valid_from, date '0001-01-01') as begins, coalesce(valid_to, date '9999-12-31') as ends
from relations where kind = 'holds_office_of' and (country is not null or actor_b like 'alliance:%');

create table usual as
select actor_id, case when type = 'alliance' or type = 'state' and country is null then actor_id
                      else country end as country
from actors where in_catalog and type in ('state', 'agency', 'party', 'company', 'person', 'alliance');

create table standing as
select d.article_id, story_id, actor_id, coalesce(o.country, usual.country) as country
from articles d
join (select distinct article_id as story, actor_id from counted_mentions) on story = story_id
left join usual using (actor_id)
left join offices o using (actor_id)
where o.country is null or published_date between begins and ends
qualify row_number() over (partition by d.article_id, actor_id
                           order by of_state desc nulls last, begins desc, o.country) = 1;
insert into standing
select d.article_id, story_id, actor_id, country
from articles d
join (select distinct article_id as story, actor_id from counted_mentions) on story = story_id
join usual using (actor_id)
where not exists (from standing s where s.article_id = d.article_id and s.actor_id = usual.actor_id);

create table of_countries as
select s.article_id as counted_article, country, m.sentence, m.paragraph, m.sure,
       p.actor_id is not null as is_paired
from standing s join counted_mentions m on m.article_id = s.story_id and m.actor_id = s.actor_id
left join paired p on p.article_id = s.story_id and p.actor_id = s.actor_id
where country is not null;

create table paired_countries as
select counted_article, country, bool_or(sure)::bigint as sure from of_countries where is_paired
group by all;

create table shared_units as
select counted_article, a.country as country_a, b.country as country_b,
       count(distinct a.sentence) filter (a.sentence = b.sentence) as sentences,
       count(distinct a.paragraph) as paragraphs
from (from of_countries where is_paired) a join (from of_countries where is_paired) b
     using (counted_article, paragraph)
where a.country < b.country
group by all;

create table derived_country_pair_periods as
select granularity, year(period_start)::int as year, period_start, a.country as country_a,
       b.country as country_b, count(*) as articles, sum(is_first)::bigint as stories,
       sum(is_first * a.sure * b.sure)::bigint as stories_sure, count(distinct source) as sources,
       sum(is_first * coalesce(sentences, 0))::bigint as sentences,
       sum(is_first * coalesce(paragraphs, 0))::bigint as paragraphs
from paired_countries a join paired_countries b using (counted_article)
join dated using (counted_article)
left join shared_units u on u.counted_article = a.counted_article
                        and country_a = a.country and country_b = b.country
where a.country < b.country
group by granularity, period_start, a.country, b.country;

create table derived_country_periods as
with named as (select counted_article, country, count(*) as mentions from of_countries group by all),
weights as (select granularity, period_start, unnest([country_a, country_b]) as country, stories
            from derived_country_pair_periods),
counts as (select granularity, period_start, country, count(*) as articles,
                  sum(is_first)::bigint as stories, count(distinct source) as sources,
                  sum(is_first * mentions)::bigint as mentions
           from named join dated using (counted_article) group by all),
together as (select granularity, period_start, country, sum(is_first)::bigint as paired_stories
             from paired_countries join dated using (counted_article) group by all),
weighed as (select granularity, period_start, country, sum(stories)::bigint as pair_weight
            from weights group by all)
select granularity, year(period_start)::int as year, period_start, country, c.articles, c.stories,
       c.sources, mentions, c.stories / greatest(t.stories, 1) as share,
       coalesce(paired_stories, 0) as paired_stories,
       coalesce(pair_weight, 0) as pair_weight
from counts c join period_articles t using (granularity, period_start)
left join together using (granularity, period_start, country)
left join weighed using (granularity, period_start, country);
