--liquibase formatted sql logicalFilePath:changes/2026-11-23-inbox.sql

--changeset tarishi:inbox
--comment: what people texted us, as conversations
create table conversation (
    id bigint primary key,
    project_id bigint not null references project,
    number varchar(20) not null,
    gateway_id bigint not null,
    unread integer not null,
    last_text varchar(200) not null,
    last_ours boolean not null,
    last_at timestamptz not null
) with (fillfactor = 70);
comment on column conversation.number is 'E.164, or a short code or word where the network gave one';
create unique index conversation_number on conversation (project_id, number);
create index conversation_list on conversation (project_id, last_at desc, id desc);
create index conversation_unread on conversation (project_id) where unread > 0;

create table inbound (
    id bigint primary key,
    project_id bigint not null references project,
    conversation_id bigint not null references conversation,
    gateway_id bigint not null,
    sender varchar(20) not null,
    recipient varchar(20) not null,
    body text not null,
    missing_parts boolean not null default false,
    provider_id varchar(100) not null default '',
    sent_at timestamptz,
    received_at timestamptz not null
);
create index inbound_list on inbound (project_id, id);
create index inbound_conversation on inbound (conversation_id, id);

create table seen_inbound (
    gateway_id bigint not null,
    fingerprint char(64) not null,
    seen_at timestamptz not null,
    primary key (gateway_id, fingerprint)
);
comment on table seen_inbound is 'what came in lately, so that a callback that comes twice is one text';
create index seen_inbound_age on seen_inbound (seen_at);

create table inbound_part (
    id bigint primary key,
    project_id bigint not null references project,
    gateway_id bigint not null,
    sender varchar(20) not null,
    reference integer not null,
    total smallint not null,
    number smallint not null,
    recipient varchar(20) not null,
    body bytea not null,
    provider_id varchar(100) not null,
    sent_at timestamptz,
    received_at timestamptz not null
);
create unique index inbound_part_text on inbound_part (gateway_id, sender, reference, total, number);
comment on column inbound_part.body is 'UTF-16BE, since networks cut between the two halves of an emoji and UTF-8 cannot hold one half';
--rollback drop table inbound_part; drop table seen_inbound; drop table inbound; drop table conversation;
