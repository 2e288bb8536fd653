--liquibase formatted sql logicalFilePath:changes/2026-11-25-opt-outs.sql

--changeset tarishi:opt-outs
--comment: who wants no messages of a project; a row for each number, with what it said last, so that what is read late cannot win
create table opt_out (
    id bigint primary key,
    project_id bigint not null references project,
    number varchar(20) not null,
    wish varchar(5) not null,
    source varchar(10) not null,
    words varchar(200) not null,
    noted_by varchar(200) not null,
    since timestamptz not null
);
create unique index opt_out_number on opt_out (project_id, number);
create index opt_out_list on opt_out (project_id, wish, id);
comment on column opt_out.wish is 'STOP = no more messages, START = messages again';
--rollback drop table opt_out;
