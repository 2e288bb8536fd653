--liquibase formatted sql logicalFilePath:changes/2026-11-25-breakers.sql

--changeset tarishi:breakers
--comment: a circuit breaker for each gateway, shared by all nodes through its health row
alter table gateway_health
    add column breaker varchar(10) not null default 'CLOSED',
    add column breaker_until timestamptz not null default 'epoch',
    add column breaker_openings integer not null default 0,
    add column breaker_row integer not null default 0,
    add column breaker_good integer not null default 0,
    add column breaker_bad integer not null default 0,
    add column breaker_counts_from timestamptz not null default 'epoch';
comment on column gateway_health.breaker_until is 'OPEN: nothing goes out before; HALF_OPEN: the one message that tries it is given up then';
comment on column gateway_health.breaker_row is 'troubles in a row; good and bad are counted for a minute';
--rollback alter table gateway_health drop column breaker, drop column breaker_until, drop column breaker_openings, drop column breaker_row, drop column breaker_good, drop column breaker_bad, drop column breaker_counts_from;
