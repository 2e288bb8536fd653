--liquibase formatted sql logicalFilePath:changes/2026-11-25-keywords.sql

--changeset tarishi:keywords
--comment: words by which projects share a number; texts without a known one are kept for administrators
create table keyword (
    id bigint primary key,
    number_id bigint not null references gateway_number,
    project_id bigint not null references project,
    word varchar(30) not null,
    folded varchar(90) not null,
    reserved_by varchar(200) not null,
    reserved_at timestamptz not null,
    released_at timestamptz
);
comment on column keyword.folded is 'as texts are compared: without capitals and accents';
create unique index keyword_once on keyword (number_id, folded) where released_at is null;
create index keyword_project on keyword (project_id) where released_at is null;

create table unmatched_text (
    id bigint primary key,
    gateway_id bigint not null references gateway,
    number_id bigint references gateway_number,
    sender varchar(20) not null,
    recipient varchar(20) not null,
    body text not null,
    received_at timestamptz not null,
    answer varchar(12) not null
);
comment on column unmatched_text.answer is 'NONE, DUE, SENT or FAILED';
create index unmatched_text_sender on unmatched_text (number_id, sender, id);
create index unmatched_text_due on unmatched_text (id) where answer = 'DUE';
--rollback drop table unmatched_text; drop table keyword;

--changeset tarishi:inbound-part-for-nobody-yet
--comment: whom a long text to a shared number is for stands in its first part, which may come last
alter table inbound_part alter column project_id drop not null;
--rollback delete from inbound_part where project_id is null; alter table inbound_part alter column project_id set not null;
