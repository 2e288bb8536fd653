--liquibase formatted sql logicalFilePath:changes/2026-11-25-contacts.sql

--changeset tarishi:contacts
--comment: people a project writes to, by name, and the gateway that reaches them best
create table contact (
    id bigint primary key,
    project_id bigint not null references project,
    number varchar(20) not null,
    name varchar(100) not null,
    gateway_id bigint references gateway,
    created_at timestamptz not null
);
create unique index contact_number on contact (project_id, number);
create index contact_list on contact (project_id, lower(name), id);
create index contact_preference on contact (project_id) where gateway_id is not null;
--rollback drop table contact;
