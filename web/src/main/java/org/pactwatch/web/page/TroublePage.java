package org.pactwatch.web.page;

/**
 * Tells why a request is not answered.
 *
 * @param status the HTTP status
 * @param heading what happened
 * @param message what was expected and what came
 * @param remedy what to do
 */
public record TroublePage(int status, String heading, String message, String remedy) {}
