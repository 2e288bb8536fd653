--liquibase formatted sql logicalFilePath:changes/2026-11-25-outlived.sql

--changeset tarishi:outlived
--comment: every second the hub looks for messages whose validity ended while they waited; without this it read the whole queue
create index outbox_outlived on outbox (valid_until) where claimed_until is null;
--rollback drop index outbox_outlived;
