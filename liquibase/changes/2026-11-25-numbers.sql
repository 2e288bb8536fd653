--liquibase formatted sql logicalFilePath:changes/2026-11-25-numbers.sql

--changeset tarishi:numbers
--comment: the numbers of gateways; gateway.sender stays for gateways that have none here
create table gateway_number (
    id bigint primary key,
    gateway_id bigint not null references gateway,
    kind varchar(20) not null,
    address varchar(20) not null,
    country char(2) not null,
    operators varchar(500) not null default '',
    payer varchar(20) not null,
    by_keyword boolean not null default false,
    project_id bigint references project,
    answer varchar(500) not null default '',
    lease_start date,
    lease_end date,
    reminded_step integer,
    rental_amount numeric(19, 6),
    rental_currency char(3),
    per_second numeric(9, 3) not null default 0,
    created_at timestamptz not null,
    ended_at timestamptz,
    version bigint not null
);
comment on column gateway_number.operators is 'names with commas between; empty: all of the country';
comment on column gateway_number.payer is 'who pays for a text to it: SENDER, PROJECT (reverse-billed), PREMIUM';
comment on column gateway_number.project_id is 'on a shared gateway: who has it alone, or who sends the answer to unknown keywords';
comment on column gateway_number.reminded_step is 'days before the end of the lease of the last reminder that was sent';
comment on column gateway_number.per_second is 'segments a second; 0 = no limit of its own';
create unique index gateway_number_once on gateway_number (gateway_id, country, lower(address)) where ended_at is null;
create index gateway_number_address on gateway_number (country, lower(address)) where ended_at is null;
create index gateway_number_lease on gateway_number (lease_end) where ended_at is null and lease_end is not null;
--rollback drop table gateway_number;
