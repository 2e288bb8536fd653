--liquibase formatted sql logicalFilePath:changes/2026-11-25-grants.sql

--changeset tarishi:grants
--comment: a shared gateway serves a project once it was offered to it and its people accepted
create table gateway_grant (
    id bigint primary key,
    gateway_id bigint not null references gateway,
    project_id bigint not null references project,
    state varchar(12) not null,
    offered_by varchar(200) not null,
    offered_at timestamptz not null,
    answered_by varchar(200) not null default '',
    answered_at timestamptz
);
create unique index gateway_grant_pair on gateway_grant (project_id, gateway_id);
create index gateway_grant_gateway on gateway_grant (gateway_id);
--rollback drop table gateway_grant;

--changeset tarishi:grants-of-before
--comment: until now a shared gateway served every project: those keep it
insert into gateway_grant (id, gateway_id, project_id, state, offered_by, offered_at, answered_by, answered_at)
select row_number() over (order by p.id, g.id), g.id, p.id, 'ACCEPTED', 'system', now(), 'system', now()
from gateway g cross join project p where g.project_id is null;
--rollback delete from gateway_grant where offered_by = 'system';
