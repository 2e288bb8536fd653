package org.tarishi.project;

/** A project to choose from. */
public record ProjectName(long id, String name) {}
