package org.orderhub.domain.shared;

/** One field that differs: its name in the API's words, and both values as text, empty for none. */
public record FieldChange(String field, String before, String after) {}
