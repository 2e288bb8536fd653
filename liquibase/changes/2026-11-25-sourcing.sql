--liquibase formatted sql logicalFilePath:changes/2026-11-25-sourcing.sql

--changeset tarishi:sourcing
--comment: who can provide a gateway in a country, what they ask for it, and the papers of both sides
create table provider (
    id bigint primary key,
    name varchar(200) not null,
    kind varchar(20) not null,
    contact_name varchar(200) not null,
    contact_email varchar(254) not null,
    contact_phone varchar(25) not null,
    notes varchar(2000) not null,
    version bigint not null
);
create unique index provider_name on provider (lower(name));

create table case_paper (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    name varchar(200) not null,
    media_type varchar(50) not null,
    size integer not null,
    content bytea not null,
    added_by varchar(200) not null,
    added_at timestamptz not null
);
comment on table case_paper is 'papers of the platform about a request: offers, contracts, permits; the project does not see them';
create index case_paper_request on case_paper (request_id, id);

create table quote (
    id bigint primary key,
    request_id bigint not null references gateway_request,
    provider_id bigint not null references provider,
    state varchar(20) not null,
    items text not null,
    paper_id bigint references case_paper,
    author_id bigint not null,
    author varchar(200) not null,
    written_at timestamptz not null,
    version bigint not null
);
comment on column quote.items is 'JSON object of item and what was typed; compared as a whole, never searched';
create index quote_request on quote (request_id, id);
create index quote_provider on quote (provider_id);
--rollback drop table quote; drop table case_paper; drop table provider;
