package org.orderhub.rest.shared;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer RFC 6901 into the body, or the name of a parameter or header
 * @param code stable, for programs
 * @param message a sentence for people, to be read after the field's name
 */
public record FieldError(String pointer, String code, String message) {}
