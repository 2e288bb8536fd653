--liquibase formatted sql logicalFilePath:changes/2026-11-30-quiet-hours.sql

--changeset tarishi:quiet-hours
--comment: messages wait for the end of the quiet hours that a country's profile names; the profile stays the only place where they are written down
create view quiet_hours as
select country, rules_of.quiet ->> 'from' as quiet_from, rules_of.quiet ->> 'to' as quiet_to,
    coalesce(cast(rules_of.quiet ->> 'promotional' as boolean), false) as promotional
from country_profile cross join lateral (select cast(rules as jsonb) -> 'quiet' as quiet) rules_of
where rules_of.quiet ->> 'from' is not null;

create table quiet_trial (
    place varchar(40) primary key,
    quiet_until timestamptz not null
);
comment on table quiet_trial is 'places that are no countries, where it is quiet for as long as a test of that takes';

alter table outbox add quiet_in varchar(40);
comment on column outbox.quiet_in is 'the country, or the trial, whose quiet hours it keeps; null for replies, tests, urgent messages, and countries without quiet hours';
create index outbox_quiet on outbox (quiet_in, due_at) where quiet_in is not null and claimed_until is null;
--rollback drop index outbox_quiet; alter table outbox drop column quiet_in; drop table quiet_trial; drop view quiet_hours;
