--liquibase formatted sql logicalFilePath:changes/2026-11-30-opt-outs-said-again.sql

--changeset tarishi:opt-outs-said-again
--comment: who texts STOP, START and STOP again has stopped, also when another node reads the START last
alter table opt_out add column said_again_at timestamptz;
comment on column opt_out.said_again_at is 'when the same was last said once more; what was said before that cannot win';
--rollback alter table opt_out drop column said_again_at;
