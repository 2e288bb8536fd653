--liquibase formatted sql logicalFilePath:changes/2026-11-30-own-answers.sql

--changeset tarishi:own-answers
--comment: the last three answers that the hub gave a number by itself, so that two machines which answer each other stop
create table own_answer (
    project_id bigint not null references project,
    number varchar(20) not null,
    last_at timestamptz not null,
    second_at timestamptz,
    third_at timestamptz,
    muted_until timestamptz,
    withheld integer not null default 0,
    primary key (project_id, number)
);
comment on column own_answer.withheld is 'answers that were not given since it is muted';
--rollback drop table own_answer;
