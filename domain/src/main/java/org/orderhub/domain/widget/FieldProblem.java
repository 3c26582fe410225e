package org.orderhub.domain.widget;

/**
 * Why a value was refused.
 *
 * @param field the name of the field, or of one there is not
 * @param reason to be read after the name: {@code must be Yes or No}
 */
public record FieldProblem(String field, String code, String reason) {}
