--liquibase formatted sql logicalFilePath:changes/2026-11-25-stop-words.sql

--changeset tarishi:stop-words
--comment: the stop and start words that a project chose itself; without a row the usual ones count
create table stop_rules (
    project_id bigint primary key references project,
    stop_words text not null,
    start_words text not null,
    stop_answer varchar(300) not null,
    start_answer varchar(300) not null
);
--rollback drop table stop_rules;
