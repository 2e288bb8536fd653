--liquibase formatted sql logicalFilePath:changes/2026-11-25-pilots.sql

--changeset tarishi:pilots
--comment: a request's pilot: what it may cost, which projects take part, the provider's bill; and the routes that are proposed when it went well
create table request_pilot (
    request_id bigint primary key references gateway_request,
    gateway_id bigint not null references gateway,
    price numeric(19, 8) not null,
    billed_until date,
    billed numeric(19, 2),
    counted numeric(19, 2)
);
comment on column request_pilot.price is 'of a segment that goes out, in the currency of the quote';
comment on column request_pilot.counted is 'what we make of the days that the bill is about';

create table request_pilot_project (
    request_id bigint not null references request_pilot,
    project_id bigint not null references project,
    primary key (request_id, project_id)
);
create index request_pilot_project_project on request_pilot_project (project_id);

create table route_proposal (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    project_id bigint not null references project,
    gateway_id bigint not null references gateway,
    country char(2) not null,
    prefix varchar(15) not null,
    state varchar(10) not null,
    offered_at timestamptz not null,
    answered_by varchar(200) not null,
    answered_at timestamptz,
    former varchar(2000) not null
);
comment on column route_proposal.former is 'gateway:place:weight of the rule that stood there before, with commas between; empty where there was none';
create index route_proposal_project on route_proposal (project_id, id);
create index route_proposal_request on route_proposal (request_id);
--rollback drop table route_proposal; drop table request_pilot_project; drop table request_pilot;
