package org.orderhub.domain.message;

/**
 * Why a part of a template cannot be written out.
 *
 * @param line counted from 1
 * @param message a sentence for people
 */
public record WordingProblem(LanguageTag language, Wording.Part part, int line, String message) {}
