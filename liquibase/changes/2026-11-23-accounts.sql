--liquibase formatted sql logicalFilePath:changes/2026-11-23-accounts.sql

--changeset tarishi:accounts
--comment: people who sign in, and the trail of what they did
create sequence node_number minvalue 0 maxvalue 1023 cycle;

create table account (
    id bigint primary key,
    sign_in_name varchar(100) not null,
    full_name varchar(200) not null,
    email varchar(254),
    password_hash varchar(400) not null,
    must_change_password boolean not null default false,
    disabled boolean not null default false,
    platform_role varchar(20),
    failed_sign_ins integer not null default 0,
    locked_until timestamptz,
    credential_version integer not null default 0,
    created_at timestamptz not null,
    version bigint not null
);
create unique index account_sign_in_name on account (sign_in_name);

create table audit_entry (
    id bigint primary key,
    at timestamptz not null,
    actor varchar(200) not null,
    project_id bigint,
    action varchar(60) not null,
    subject varchar(200) not null,
    detail varchar(1000) not null,
    address varchar(45) not null
);
create index audit_entry_project on audit_entry (project_id, id);
--rollback drop table audit_entry; drop table account; drop sequence node_number;
