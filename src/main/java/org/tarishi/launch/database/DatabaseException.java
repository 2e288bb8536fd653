package org.tarishi.launch.database;

/** The database cannot be had; the message is a sentence for the person who starts the server. */
public final class DatabaseException extends Exception {

    DatabaseException(String sentence) {
        super(sentence);
    }

    DatabaseException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
