--liquibase formatted sql logicalFilePath:changes/2026-11-23-projects.sql

--changeset tarishi:projects
--comment: the tenants, who may do what in them, and how programs sign in
create table project (
    id bigint primary key,
    name varchar(200) not null,
    default_country char(2) not null,
    zone varchar(60) not null,
    created_at timestamptz not null,
    version bigint not null
);
create unique index project_name on project (lower(name));

create table membership (
    project_id bigint not null references project,
    account_id bigint not null references account,
    role varchar(20) not null,
    since timestamptz not null,
    primary key (project_id, account_id)
);
create index membership_account on membership (account_id);

create table invitation (
    id bigint primary key,
    project_id bigint not null references project,
    email varchar(254) not null,
    role varchar(20) not null,
    token_hash char(64) not null,
    invited_by varchar(200) not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    version bigint not null
);
create unique index invitation_token on invitation (token_hash);
create index invitation_project on invitation (project_id, id);

create table api_key (
    id bigint primary key,
    project_id bigint not null references project,
    name varchar(100) not null,
    hint varchar(12) not null,
    key_hash char(64) not null,
    scopes varchar(200) not null,
    created_by varchar(200) not null,
    created_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz,
    version bigint not null
);
create unique index api_key_hash on api_key (key_hash);
create index api_key_project on api_key (project_id, id);
--rollback drop table api_key; drop table invitation; drop table membership; drop table project;
