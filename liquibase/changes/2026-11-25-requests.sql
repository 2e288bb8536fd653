--liquibase formatted sql logicalFilePath:changes/2026-11-25-requests.sql

--changeset tarishi:requests
--comment: requests for new in-country gateways, and every move they made
create sequence request_number;

create table gateway_request (
    id bigint primary key,
    reference varchar(20) not null,
    project_id bigint not null references project,
    country char(2) not null,
    requester_id bigint not null,
    state varchar(20) not null,
    state_since timestamptz not null,
    created_at timestamptz not null,
    answers_changed_at timestamptz not null,
    assignee_id bigint,
    due_on date,
    rejected_by bigint,
    resubmittable boolean not null,
    appealed boolean not null,
    alternative_id bigint,
    held_since timestamptz,
    hold_reason varchar(1000) not null,
    hold_until date,
    held_millis bigint not null,
    quote_id bigint,
    quote_author bigint,
    quote_valid_until date,
    quote_total numeric(19, 2),
    quote_currency varchar(3) not null,
    budget_code varchar(100) not null,
    monthly_cap numeric(19, 2),
    contract_on date,
    costs_due numeric(19, 2) not null,
    gateway_id bigint,
    run_id bigint,
    configuration varchar(64) not null,
    tester_id bigint,
    certified_at timestamptz,
    pilot_daily integer not null,
    pilot_spend numeric(19, 2),
    pilot_contact varchar(200) not null,
    approver_id bigint,
    version bigint not null
);
create unique index gateway_request_reference on gateway_request (reference);
create index gateway_request_project on gateway_request (project_id, id);
create index gateway_request_open on gateway_request (state, state_since)
    where state not in ('LIVE', 'REJECTED', 'WITHDRAWN', 'EXPIRED', 'CLOSED_ALTERNATIVE');

create table request_event (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    at timestamptz not null,
    move varchar(30) not null,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    actor_id bigint not null,
    actor varchar(200) not null,
    summary varchar(2000) not null,
    chain char(64) not null
);
comment on column request_event.chain is 'SHA-256 over this row and the chain of the row before it, so that a row that is changed or taken out later shows';
create index request_event_request on request_event (request_id, id);
--rollback drop table request_event; drop table gateway_request; drop sequence request_number;
