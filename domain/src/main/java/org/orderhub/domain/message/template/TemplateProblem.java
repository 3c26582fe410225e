package org.orderhub.domain.message.template;

/**
 * Why a text is no template.
 *
 * @param line counted from 1
 * @param message a sentence for people
 */
public record TemplateProblem(int line, String message) {}
