package org.tarishi.gateway;

/** Somebody called a gateway's callback address without the proof that its provider gives; nothing of it was kept. */
public record CallbackForged(Gateway gateway) {}
