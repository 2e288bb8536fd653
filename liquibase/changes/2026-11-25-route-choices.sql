--liquibase formatted sql logicalFilePath:changes/2026-11-25-route-choices.sql

--changeset tarishi:route-choices
--comment: a rule leads to several gateways in order, equals share; rules of the platform have no project
create table route_choice (
    route_id bigint not null references route on delete cascade,
    gateway_id bigint not null references gateway,
    place smallint not null,
    weight smallint not null,
    primary key (route_id, gateway_id)
);
comment on column route_choice.place is 'the lowest is tried first; those in the same place share the messages';
comment on column route_choice.weight is 'share among those in the same place';
insert into route_choice (route_id, gateway_id, place, weight) select id, gateway_id, 1, 1 from route;
alter table route
    drop column gateway_id,
    alter column project_id drop not null,
    add column operator varchar(60) not null default '';
comment on column route.project_id is 'null: a rule of the platform, for every project that may use its gateways';
comment on column route.operator is 'the operator that the number range was given to; empty for any';
drop index route_prefix;
create unique index route_rule on route (coalesce(project_id, 0), prefix, operator);
--rollback alter table route add column gateway_id bigint references gateway;
--rollback update route r set gateway_id = (select c.gateway_id from route_choice c where c.route_id = r.id order by c.place, c.weight desc limit 1);
--rollback delete from route where gateway_id is null or project_id is null or operator <> '';
--rollback drop index route_rule; alter table route drop column operator, alter column gateway_id set not null, alter column project_id set not null;
--rollback create unique index route_prefix on route (project_id, prefix); drop table route_choice;

--changeset tarishi:fail-over
--comment: which queued messages may go over another gateway, and which ones they have tried in this round
alter table outbox add column routed boolean not null default false, add column tried text;
comment on column outbox.routed is 'the routes chose the gateway, so they may choose another; false when a person chose it or it may have been taken';
comment on column outbox.tried is 'ids of gateways with commas between; null for almost all';
--rollback alter table outbox drop column routed, drop column tried;
